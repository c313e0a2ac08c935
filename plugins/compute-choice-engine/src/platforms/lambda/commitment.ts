import {
  HOURS_PER_WEEK,
  PurchaseModel,
} from '@compute-choice/plugin-compute-choice-common';
import { PriceReader } from '../../prices/PriceReader';
import { Workload } from '../../workload/Workload';
import { savingsPlanBase } from '../containers/purchase';
import { Variant } from '../PlatformModule';
import { committedDurationKey, lambdaKeys, usdAt } from './rates';

/** How a Savings Plan and On-Demand share the work. */
export interface Commitment {
  readonly priceKey: string;
  /** Committed GB-seconds for each one of work; paid whether used or not. */
  readonly committed: number;
  /** On-Demand GB-seconds for each one of work. */
  readonly onDemand: number;
  /** Share of the work that runs on the commitment. */
  readonly usedShare: number;
}

function isPlan(
  purchase: PurchaseModel,
): purchase is 'savings-plan-1y' | 'savings-plan-3y' {
  return purchase === 'savings-plan-1y' || purchase === 'savings-plan-3y';
}

/**
 * Commits to the level of the week that makes the bill smallest. It is the same
 * hour of the week for every memory size, so it is given per GB-second of work.
 */
export function commitmentOf(
  { demand, hoursPerMonth }: Workload,
  { architecture, purchase }: Variant,
  prices: PriceReader,
): Commitment | undefined {
  if (!isPlan(purchase)) {
    return undefined;
  }
  const priceKey = committedDurationKey(architecture, purchase);
  const listUsd = usdAt(prices.price(lambdaKeys(architecture).duration));
  const committedUsd = usdAt(prices.price(priceKey));
  const hours = demand.levels.map(
    ({ hoursPerWeek }) => (hoursPerWeek / HOURS_PER_WEEK) * hoursPerMonth,
  );
  const rates = demand.levels.map(({ ratePerSecond }) => ratePerSecond);
  const split = savingsPlanBase(
    { hoursPerMonth: hours },
    rates,
    listUsd && committedUsd ? committedUsd / listUsd : 0,
  );
  const work = demand.meanPerSecond * hoursPerMonth;
  return work > 0
    ? {
        priceKey,
        committed: split.otherHours / work,
        onDemand: split.onDemandHours / work,
        usedShare: split.otherShare,
      }
    : { priceKey, committed: 0, onDemand: 1, usedShare: 0 };
}
