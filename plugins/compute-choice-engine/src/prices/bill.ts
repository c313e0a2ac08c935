import { CostLine } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from './Charge';
import { PriceReader } from './PriceReader';
import { unitOf } from './priceKeys';
import { splitOverTiers, tieredUsd } from './tiers';

/** What a list of charges costs in a month. */
export interface BillTotal {
  /** Sum of what has a price: a lower bound if something has none. */
  readonly monthlyUsd: number;
  /** Charges that have none, or that reach a volume tier that has none. */
  readonly unpriced: readonly Charge[];
}

const NOTHING: readonly Charge[] = [];

/** What one charge costs in a month; undefined without a price. */
export function chargeUsd(
  { priceKey, quantity, tierStart }: Charge,
  prices: PriceReader,
): number | undefined {
  if (quantity === 0) {
    return 0;
  }
  const price = prices.price(priceKey);
  return price && tieredUsd(price.tiers, quantity, tierStart);
}

/** The part of a charge that has a price, though some of its tiers have none. */
function pricedPartUsd(charge: Charge, prices: PriceReader): number {
  const tiers = prices.price(charge.priceKey)?.tiers ?? [];
  return splitOverTiers(tiers, charge.quantity, charge.tierStart).reduce(
    (usd, share) => usd + share.quantity * (share.usd ?? 0),
    0,
  );
}

/** Adds charges up, without words: for comparing many sizes. */
export function totalUsd(
  charges: readonly Charge[],
  prices: PriceReader,
): BillTotal {
  let monthlyUsd = 0;
  let unpriced: Charge[] | undefined;
  for (const charge of charges) {
    const usd = chargeUsd(charge, prices);
    if (usd === undefined) {
      (unpriced ??= []).push(charge);
      monthlyUsd += pricedPartUsd(charge, prices);
    } else {
      monthlyUsd += usd;
    }
  }
  return { monthlyUsd, unpriced: unpriced ?? NOTHING };
}

function linesOf(charge: Charge, prices: PriceReader): CostLine[] {
  const { item, category, priceKey, quantity, tierStart } = charge;
  const description = charge.description();
  const formula = charge.formula();
  const price = prices.price(priceKey);
  if (!price) {
    const unit = unitOf(priceKey);
    return [{ item, category, description, formula, quantity, unit }];
  }
  const { tiers, unit, source } = price;
  const shares = splitOverTiers(tiers, quantity, tierStart);
  return shares.map(share => ({
    item,
    category,
    description,
    formula:
      shares.length > 1
        ? `${formula}; the part in volume tier ${share.tier}`
        : formula,
    quantity: share.quantity,
    unit,
    tier: tiers.length > 1 ? share.tier : undefined,
    unitPriceUsd: share.usd ?? undefined,
    monthlyUsd: share.usd === null ? undefined : share.quantity * share.usd,
    source,
  }));
}

/**
 * The lines of a bill: one per charge and volume tier, in the order of the
 * charges. Charges of nothing have no line.
 */
export function toCostLines(
  charges: readonly Charge[],
  prices: PriceReader,
): CostLine[] {
  return charges
    .filter(({ quantity }) => quantity !== 0)
    .flatMap(charge => linesOf(charge, prices));
}
