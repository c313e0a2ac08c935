import {
  Configuration,
  CostEstimate,
  EstimateRequest,
  InvalidInputError,
  Issue,
  Platform,
  Policy,
  PriceBook,
  SideItem,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { defaultPolicy } from './engineContext';
import { platforms } from './platforms';
import { EngineContext } from './platforms/PlatformModule';
import { Charge } from './prices/Charge';
import { PriceReader } from './prices/PriceReader';
import { chargeUsd, toCostLines, totalUsd } from './prices/bill';
import { createInstanceCatalog } from './prices/createInstanceCatalog';
import { createPriceReader, isKnownPriceKey } from './prices/createPriceReader';
import { weakPriceWarnings } from './prices/weakPrices';
import { sideItemIssues } from './sidecosts/balancerItems';
import { sideItemCharges } from './sidecosts/sideItems';

/**
 * What an estimate depends on besides the request.
 *
 * @public
 */
export interface EstimateContext {
  /** Prices of the request's region. */
  prices: PriceBook;
  /** Discounts, and allowances if the request names none. */
  policy?: Policy;
}

/** Charges with the field of the request that they come from. */
interface ChargesOfField {
  readonly path: string;
  readonly charges: readonly Charge[];
}

function platformOf({ platform }: Configuration): Platform {
  return platform === 'lambda-managed-instances' ? 'lambda' : platform;
}

function configurationCharges(
  configuration: Configuration,
  usage: Usage,
  context: EngineContext,
): ChargesOfField {
  const id = platformOf(configuration);
  const platform = platforms.find(each => each.id === id);
  if (!platform) {
    throw new InvalidInputError('estimate', [
      {
        path: 'configuration.platform',
        message: `Unknown platform ${id}`,
        expected: `one of ${platforms.map(each => each.id).join(', ')}`,
      },
    ]);
  }
  return {
    path: 'configuration',
    charges: platform.estimate(configuration, usage, context),
  };
}

/** The GB of an item that has an allowance. */
function gbOf(item: SideItem): number {
  switch (item.item) {
    case 'logs':
      return item.ingestedGb;
    case 'data-out':
      return item.gb;
    default:
      return 0;
  }
}

/**
 * Charges of all side items. Items of the same kind share their allowance and
 * their volume tiers: the second begins where the first ends.
 */
function sideCharges(
  items: readonly SideItem[],
  { policy }: EngineContext,
): ChargesOfField[] {
  const issues = items.flatMap((item, index) =>
    sideItemIssues(item, `sideItems.${index}`),
  );
  if (issues.length > 0) {
    throw new InvalidInputError('estimate', issues);
  }
  const counted = new Map<string, number>();
  const count = (key: string, quantity: number) => {
    const before = counted.get(key) ?? 0;
    counted.set(key, before + quantity);
    return before;
  };
  return items.map((item, index) => {
    const charges = sideItemCharges(item, {
      allowances: policy.allowances,
      countedGb: count(`item ${item.item}`, gbOf(item)),
    });
    return {
      path: `sideItems.${index}`,
      charges: charges.map(charge =>
        charge.quantity > 0
          ? {
              ...charge,
              tierStart: count(`price ${charge.priceKey}`, charge.quantity),
            }
          : charge,
      ),
    };
  });
}

function unpricedIssue(
  { path, charge }: { path: string; charge: Charge },
  prices: PriceReader,
): Issue {
  const { region } = prices.reference;
  const reached = prices.price(charge.priceKey)
    ? ' for a volume tier that the usage reaches'
    : '';
  return {
    path,
    message: `${
      charge.item
    } (${charge.description()}) has no known price in ${region}${reached}`,
    expected: `a region that has one, or a rate in rateOverrides.${charge.priceKey}`,
  };
}

/** Without the price of every line a total would be a guess. */
function assertPriced(
  fields: readonly ChargesOfField[],
  prices: PriceReader,
): void {
  const unpriced = fields.flatMap(({ path, charges }) =>
    charges
      .filter(
        charge =>
          charge.quantity > 0 && chargeUsd(charge, prices) === undefined,
      )
      .map(charge => ({ path, charge })),
  );
  if (unpriced.length > 0) {
    throw new InvalidInputError(
      'estimate',
      unpriced.map(entry => unpricedIssue(entry, prices)),
    );
  }
}

function assertFits(request: EstimateRequest, prices: PriceBook): void {
  const issues: Issue[] = Object.keys(request.rateOverrides ?? {})
    .filter(key => !isKnownPriceKey(key))
    .map(key => ({
      path: `rateOverrides.${key}`,
      message: 'Unknown price key',
      expected: 'a key of the price book, or of an instance hour',
    }));
  if (request.region !== prices.region) {
    issues.unshift({
      path: 'region',
      message: `The prices are those of ${prices.region}`,
      expected: prices.region,
    });
  }
  if (issues.length > 0) {
    throw new InvalidInputError('estimate', issues);
  }
}

function unusedOverrides(
  { rateOverrides = {} }: EstimateRequest,
  charges: readonly Charge[],
): string[] {
  const used = new Set(charges.map(({ priceKey }) => priceKey));
  return Object.keys(rateOverrides)
    .filter(key => !used.has(key))
    .map(key => `The rate for ${key} is not used by anything in the request`);
}

/**
 * Prices exactly the configuration, usage and side items of a request; nothing
 * is optimised. Pure and deterministic.
 *
 * @param request - A valid request; parse what comes from outside first.
 * @throws InvalidInputError with the path of each field that does not fit: the
 * region, a usage that the configuration cannot have, an item without a price.
 * @public
 */
export function estimate(
  request: EstimateRequest,
  { prices, policy = defaultPolicy }: EstimateContext,
): CostEstimate {
  assertFits(request, prices);
  const { configuration, usage, sideItems = [], rateOverrides } = request;
  const context: EngineContext = {
    prices: createPriceReader({ book: prices, policy, rateOverrides }),
    instances: createInstanceCatalog(prices),
    policy: { ...policy, allowances: request.allowances ?? policy.allowances },
  };
  const fields = [
    ...(configuration && usage
      ? [configurationCharges(configuration, usage, context)]
      : []),
    ...sideCharges(sideItems, context),
  ];
  assertPriced(fields, context.prices);
  const charges = fields.flatMap(field => field.charges);
  return {
    monthlyUsd: totalUsd(charges, context.prices).monthlyUsd,
    costLines: toCostLines(charges, context.prices),
    warnings: [
      ...weakPriceWarnings(charges, context.prices).map(({ text }) => text),
      ...unusedOverrides(request, charges),
    ],
    priceBook: context.prices.reference,
  };
}
