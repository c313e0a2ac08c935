import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { Demand } from './Demand';
import { WeekPattern } from './weekPatterns';

/** What the demand of a week is made from. */
export interface DemandFacts {
  readonly unitsPerMonth: number;
  readonly hoursPerMonth: number;
  readonly pattern: WeekPattern;
  readonly burstInsideHour: number;
}

/**
 * Spreads a monthly volume over the 168 hours of a week. A month has as many
 * weeks as its hours make: 730 / 168.
 */
export function buildDemand({
  unitsPerMonth,
  hoursPerMonth,
  pattern,
  burstInsideHour,
}: DemandFacts): Demand {
  const meanPerSecond = unitsPerMonth / (hoursPerMonth * 3600);
  const { weights, levels } = pattern;
  const hourlyRatePerSecond = new Array<number>(HOURS_PER_WEEK);
  for (let hour = 0; hour < HOURS_PER_WEEK; hour += 1) {
    hourlyRatePerSecond[hour] = weights[hour] * meanPerSecond;
  }
  return {
    hourlyRatePerSecond,
    levels: levels.map(({ weight, hoursPerWeek }) => ({
      ratePerSecond: weight * meanPerSecond,
      hoursPerWeek,
    })),
    burstInsideHour,
    unitsPerMonth,
    meanPerSecond,
    peakPerSecond:
      levels[levels.length - 1].weight * meanPerSecond * burstInsideHour,
  };
}

/** The same week with all points multiplied. */
export function scaleDemand(demand: Demand, factor: number): Demand {
  return {
    hourlyRatePerSecond: demand.hourlyRatePerSecond.map(rate => rate * factor),
    levels: demand.levels.map(({ ratePerSecond, hoursPerWeek }) => ({
      ratePerSecond: ratePerSecond * factor,
      hoursPerWeek,
    })),
    burstInsideHour: demand.burstInsideHour,
    unitsPerMonth: demand.unitsPerMonth * factor,
    meanPerSecond: demand.meanPerSecond * factor,
    peakPerSecond: demand.peakPerSecond * factor,
  };
}
