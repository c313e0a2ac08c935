import { ContainerLoad, PerLevel } from './ContainerLoad';

/** Hours per month of one purchase model. */
export interface PurchaseSplit {
  readonly onDemandHours: number;
  /** Spot, or a Savings Plan; committed hours are paid whether used or not. */
  readonly otherHours: number;
  /** Share of the used hours that the other purchase model covers. */
  readonly otherShare: number;
}

/** All hours On-Demand. */
export function allOnDemand(hours: number): PurchaseSplit {
  return { onDemandHours: hours, otherHours: 0, otherShare: 0 };
}

/** All hours on the other purchase model. */
export function allOther(hours: number): PurchaseSplit {
  return { onDemandHours: 0, otherHours: hours, otherShare: 1 };
}

/**
 * Spot for everything above a base that stays On-Demand.
 *
 * @param counts - Tasks or hosts at each level.
 * @param base - How many of them are never Spot.
 */
export function spotAboveBase(
  load: Pick<ContainerLoad, 'hoursPerMonth'>,
  counts: PerLevel,
  base: number,
): PurchaseSplit {
  let onDemandHours = 0;
  let otherHours = 0;
  for (let level = 0; level < counts.length; level++) {
    const steady = Math.min(base, counts[level]);
    onDemandHours += steady * load.hoursPerMonth[level];
    otherHours += (counts[level] - steady) * load.hoursPerMonth[level];
  }
  const hours = onDemandHours + otherHours;
  return {
    onDemandHours,
    otherHours,
    otherShare: hours > 0 ? otherHours / hours : 0,
  };
}

/**
 * A Savings Plan for as many units as pay off, the rest On-Demand. A committed
 * unit is paid for every hour, so the k-th one pays off if the hours in which at
 * least k are busy are a larger share of the month than the plan's rate is of
 * the On-Demand rate.
 *
 * @param counts - Tasks or hosts at each level, ascending.
 * @param rateShare - Rate of the plan divided by the On-Demand rate.
 */
export function savingsPlanBase(
  load: Pick<ContainerLoad, 'hoursPerMonth'>,
  counts: PerLevel,
  rateShare: number,
): PurchaseSplit {
  const { hoursPerMonth } = load;
  let allHours = 0;
  for (let level = 0; level < counts.length; level++) {
    allHours += hoursPerMonth[level];
  }
  let busyHours = 0;
  let committed = 0;
  for (let level = counts.length - 1; level >= 0; level--) {
    busyHours += hoursPerMonth[level];
    if (busyHours >= rateShare * allHours) {
      committed = counts[level];
      break;
    }
  }
  const { onDemandHours, otherHours } = spotAboveBase(load, counts, committed);
  const hours = onDemandHours + otherHours;
  return {
    onDemandHours: otherHours,
    otherHours: committed * allHours,
    otherShare: hours > 0 ? onDemandHours / hours : 0,
  };
}
