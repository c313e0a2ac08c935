import { WeekPattern } from './weekPatterns';

/** Hours of the week that share one rate. */
export interface DemandLevel {
  /** Mean rate in each of these hours, per second. */
  readonly ratePerSecond: number;
  /** How many hours of the week. */
  readonly hoursPerWeek: number;
}

/** Units of work per second for each hour of a week, and the burst inside. */
export interface Demand {
  /** How the rate moves over the week, whatever its volume. */
  readonly pattern: WeekPattern;
  /** 168 points, Monday 00:00 first. */
  readonly hourlyRatePerSecond: readonly number[];
  /** The same points grouped by rate, ascending; hours add up to 168. */
  readonly levels: readonly DemandLevel[];
  /** Peak minute divided by the mean of its hour. */
  readonly burstInsideHour: number;
  readonly unitsPerMonth: number;
  readonly meanPerSecond: number;
  /** Busiest hour times the burst inside it. */
  readonly peakPerSecond: number;
}
