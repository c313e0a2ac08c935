import { Demand, DemandLevel } from './Demand';
import { WeekPattern } from './weekPatterns';

/** A pattern at a volume. The points of single hours are rarely asked for. */
export class WeekDemand implements Demand {
  readonly pattern: WeekPattern;
  readonly levels: readonly DemandLevel[];
  readonly burstInsideHour: number;
  readonly unitsPerMonth: number;
  readonly meanPerSecond: number;
  readonly peakPerSecond: number;

  constructor(
    facts: Pick<
      Demand,
      'pattern' | 'burstInsideHour' | 'unitsPerMonth' | 'meanPerSecond'
    >,
  ) {
    const { pattern, burstInsideHour, meanPerSecond } = facts;
    const { levels } = pattern;
    this.pattern = pattern;
    this.levels = levels.map(({ weight, hoursPerWeek }) => ({
      ratePerSecond: weight * meanPerSecond,
      hoursPerWeek,
    }));
    this.burstInsideHour = burstInsideHour;
    this.unitsPerMonth = facts.unitsPerMonth;
    this.meanPerSecond = meanPerSecond;
    this.peakPerSecond =
      levels[levels.length - 1].weight * meanPerSecond * burstInsideHour;
  }

  get hourlyRatePerSecond(): readonly number[] {
    return this.pattern.weights.map(weight => weight * this.meanPerSecond);
  }
}
