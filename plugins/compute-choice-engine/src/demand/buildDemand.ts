import { Demand, DemandLevel } from './Demand';
import { WeekPattern } from './weekPatterns';

/** What the demand of a week is made from. */
export interface DemandFacts {
  readonly unitsPerMonth: number;
  readonly hoursPerMonth: number;
  readonly pattern: WeekPattern;
  readonly burstInsideHour: number;
}

/** A pattern at a volume; the points of single hours are rarely asked for. */
class WeekDemand implements Demand {
  readonly levels: readonly DemandLevel[];
  readonly peakPerSecond: number;

  constructor(
    readonly pattern: WeekPattern,
    readonly burstInsideHour: number,
    readonly unitsPerMonth: number,
    readonly meanPerSecond: number,
  ) {
    const { levels } = pattern;
    this.levels = levels.map(({ weight, hoursPerWeek }) => ({
      ratePerSecond: weight * meanPerSecond,
      hoursPerWeek,
    }));
    this.peakPerSecond =
      levels[levels.length - 1].weight * meanPerSecond * burstInsideHour;
  }

  get hourlyRatePerSecond(): readonly number[] {
    return this.pattern.weights.map(weight => weight * this.meanPerSecond);
  }
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
  return new WeekDemand(
    pattern,
    burstInsideHour,
    unitsPerMonth,
    unitsPerMonth / (hoursPerMonth * 3600),
  );
}

/** The same week with all points multiplied. */
export function scaleDemand(demand: Demand, factor: number): Demand {
  return new WeekDemand(
    demand.pattern,
    demand.burstInsideHour,
    demand.unitsPerMonth * factor,
    demand.meanPerSecond * factor,
  );
}
