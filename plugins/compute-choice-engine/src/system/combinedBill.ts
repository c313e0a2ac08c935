import {
  Allowance,
  Policy,
  SystemCostLine,
} from '@compute-choice/plugin-compute-choice-common';
import { chargeUsd, toCostLines } from '../prices/bill';
import { Charge } from '../prices/Charge';
import { PriceReader } from '../prices/PriceReader';
import { allowanceCharge } from '../sidecosts/allowances';

/** A charge, and the components that it is for. */
export interface SystemCharge {
  readonly charge: Charge;
  readonly components: readonly string[];
}

/** The combined bill. */
export interface CombinedBill {
  readonly costLines: readonly SystemCostLine[];
  /** Exact sum of the lines, in their order. */
  readonly monthlyUsd: number;
  readonly atLeast: boolean;
  /** What carrying volume tiers over saves, in USD per month. */
  readonly savedByTiersUsd: number;
}

function sumUsd(charges: readonly SystemCharge[], prices: PriceReader): number {
  return charges.reduce(
    (sum, { charge }) => sum + (chargeUsd(charge, prices) ?? 0),
    0,
  );
}

/** What is paid for once: as much of it as the component that needs most. */
function paidOnce(charges: readonly SystemCharge[]): SystemCharge[] {
  const merged = new Map<string, SystemCharge>();
  charges.forEach((entry, index) => {
    const { charge, components } = entry;
    const key =
      charge.shared === undefined
        ? `own/${index}`
        : `shared/${charge.shared}/${charge.priceKey}`;
    const known = merged.get(key);
    merged.set(
      key,
      known
        ? {
            charge:
              charge.quantity > known.charge.quantity ? charge : known.charge,
            components: [...known.components, ...components],
          }
        : entry,
    );
  });
  return [...merged.values()];
}

/**
 * Volume tiers are those of the account: each charge starts where the ones
 * before it have ended.
 */
function tiersCarriedOver(charges: readonly SystemCharge[]): SystemCharge[] {
  const accountUse = new Map<string, number>();
  charges.forEach(({ charge: { priceKey, tierStart = 0 } }) => {
    const known = accountUse.get(priceKey) ?? Infinity;
    accountUse.set(priceKey, Math.min(known, tierStart));
  });
  return charges.map(({ charge, components }) => {
    const { priceKey, quantity } = charge;
    const tierStart = accountUse.get(priceKey) ?? 0;
    accountUse.set(priceKey, tierStart + Math.max(0, quantity));
    return { charge: { ...charge, tierStart }, components };
  });
}

/** Everything that an allowance is given on, as one charge. */
function totalOf(
  charges: readonly SystemCharge[],
  priceKey: string,
  item: string,
): SystemCharge | undefined {
  const counted = charges.filter(
    ({ charge }) => charge.priceKey === priceKey && charge.quantity > 0,
  );
  if (counted.length === 0) {
    return undefined;
  }
  return {
    charge: {
      ...counted[0].charge,
      item,
      tierStart: 0,
      quantity: counted.reduce((sum, { charge }) => sum + charge.quantity, 0),
    },
    components: [...new Set(counted.flatMap(({ components }) => components))],
  };
}

/** The prices that each allowance is given on, in this order. */
const ALLOWED: Readonly<
  Record<
    Allowance,
    ReadonlyArray<{
      readonly limitId: string;
      readonly unitsPerQuantity?: number;
      readonly priceKeys: readonly string[];
      readonly item: string;
    }>
  >
> = {
  lambda: [
    {
      limitId: 'allowance.lambdaRequests',
      unitsPerQuantity: 1_000_000,
      priceKeys: ['lambda.requestPerMillion'],
      item: 'lambda.requests',
    },
    {
      limitId: 'allowance.lambdaGbSeconds',
      priceKeys: ['lambda.gbSecondX86', 'lambda.gbSecondArm'],
      item: 'lambda.duration',
    },
  ],
  logs: [
    {
      limitId: 'allowance.logsGb',
      priceKeys: ['logs.ingestPerGb'],
      item: 'logs.ingestion',
    },
  ],
  'data-transfer': [
    {
      limitId: 'allowance.dataTransferOutGb',
      priceKeys: ['dataTransfer.outInternetPerGb'],
      item: 'data-out',
    },
  ],
};

/** The allowances of the account, each once over all components. */
function allowancesOn(
  charges: readonly SystemCharge[],
  { allowances }: Policy,
): SystemCharge[] {
  return [...allowances].sort().flatMap(allowance =>
    ALLOWED[allowance].flatMap(
      ({ limitId, unitsPerQuantity, priceKeys, item }) => {
        let used = 0;
        return priceKeys.flatMap(priceKey => {
          const total = totalOf(charges, priceKey, item);
          if (!total) {
            return [];
          }
          const charge = allowanceCharge(total.charge, limitId, {
            unitsPerQuantity,
            used,
          });
          used -= charge.quantity * (unitsPerQuantity ?? 1);
          return [{ charge, components: total.components }];
        });
      },
    ),
  );
}

/**
 * Bills the charges of several components together: what is shared once, volume
 * tiers carried over, and each free allowance once.
 *
 * @param charges - Without allowances.
 */
export function combinedBill(
  charges: readonly SystemCharge[],
  prices: PriceReader,
  policy: Policy,
): CombinedBill {
  const once = paidOnce(charges);
  const billed = tiersCarriedOver(once);
  const costLines = [...billed, ...allowancesOn(billed, policy)].flatMap(
    ({ charge, components }) =>
      toCostLines([charge], prices).map(line => ({
        ...line,
        components: [...components],
      })),
  );
  return {
    costLines,
    monthlyUsd: costLines.reduce(
      (sum, { monthlyUsd = 0 }) => sum + monthlyUsd,
      0,
    ),
    savedByTiersUsd: sumUsd(once, prices) - sumUsd(billed, prices),
    atLeast: costLines.some(({ monthlyUsd }) => monthlyUsd === undefined),
  };
}
