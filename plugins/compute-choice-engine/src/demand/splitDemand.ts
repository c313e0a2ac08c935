import { Demand } from './Demand';
import { WeekDemand } from './WeekDemand';
import { toWeekPattern, weekPattern } from './weekPatterns';

/** A demand in two parts that add up to it, hour by hour. */
export interface SplitDemand {
  /** The same rate in every hour. */
  readonly base: Demand;
  /** What is above it. */
  readonly rest: Demand;
  /** Share of the units that the base has. */
  readonly baseShare: number;
}

/**
 * Splits a demand into the rate of its quietest hour and what is above it. The
 * burst inside an hour belongs to the rest.
 *
 * @returns Undefined if one of the two would be empty.
 */
export function splitDemand(demand: Demand): SplitDemand | undefined {
  const { levels, burstInsideHour, unitsPerMonth, meanPerSecond } = demand;
  const baseRate = levels[0].ratePerSecond;
  const highest = levels[levels.length - 1].ratePerSecond;
  if (baseRate <= 0 || highest <= baseRate) {
    return undefined;
  }
  const baseShare = baseRate / meanPerSecond;
  return {
    base: new WeekDemand({
      pattern: weekPattern('steady', 1),
      burstInsideHour: 1,
      unitsPerMonth: unitsPerMonth * baseShare,
      meanPerSecond: baseRate,
    }),
    rest: new WeekDemand({
      pattern: toWeekPattern(
        demand.hourlyRatePerSecond.map(rate => rate - baseRate),
      ),
      burstInsideHour:
        (highest * burstInsideHour - baseRate) / (highest - baseRate),
      unitsPerMonth: unitsPerMonth * (1 - baseShare),
      meanPerSecond: meanPerSecond - baseRate,
    }),
    baseShare,
  };
}
