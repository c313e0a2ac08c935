import { Demand } from './Demand';
import { WeekDemand } from './WeekDemand';
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
  return new WeekDemand({
    pattern,
    burstInsideHour,
    unitsPerMonth,
    meanPerSecond: unitsPerMonth / (hoursPerMonth * 3600),
  });
}

/** The same week with all points multiplied. */
export function scaleDemand(demand: Demand, factor: number): Demand {
  return new WeekDemand({
    pattern: demand.pattern,
    burstInsideHour: demand.burstInsideHour,
    unitsPerMonth: demand.unitsPerMonth * factor,
    meanPerSecond: demand.meanPerSecond * factor,
  });
}
