import { exp } from '../arithmetic/exponential';
import { Demand } from './Demand';
import { WeekPattern } from './weekPatterns';
import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';

/** Peak minute of the week divided by the mean of the week. */
export function peakToMean(demand: Demand): number {
  return demand.meanPerSecond > 0
    ? demand.peakPerSecond / demand.meanPerSecond
    : 1;
}

/** Expected share of hours without a single unit of work, 0 to 1. */
export function idleShare(demand: Demand): number {
  return (
    demand.levels.reduce(
      (hours, { ratePerSecond, hoursPerWeek }) =>
        hours + hoursPerWeek * exp(-ratePerSecond * 3600),
      0,
    ) / HOURS_PER_WEEK
  );
}

/** A rate that no other day comes near to is this many times what is usual. */
const UNHEARD_OF = 1000;

/** Patterns are few and shared, so each is looked through once. */
const surgesOfPatterns = new WeakMap<WeekPattern, number>();

function surgeOfPattern(pattern: WeekPattern): number {
  const known = surgesOfPatterns.get(pattern);
  if (known !== undefined) {
    return known;
  }
  const { weights } = pattern;
  let highest = 1;
  for (let hour = 0; hour < 24; hour += 1) {
    let most = 0;
    let next = 0;
    for (let index = hour; index < weights.length; index += 24) {
      next = Math.max(next, Math.min(most, weights[index]));
      most = Math.max(most, weights[index]);
    }
    if (most > 0) {
      highest = Math.max(highest, Math.min(UNHEARD_OF, most / next));
    }
  }
  surgesOfPatterns.set(pattern, highest);
  return highest;
}

/**
 * How far the busiest minute stands above what any other day of the week brings
 * at that hour. Business hours and weekends come again and can be prepared for;
 * a launch or a breaking story cannot.
 */
export function surge({
  pattern,
  burstInsideHour,
  unitsPerMonth,
}: Demand): number {
  return unitsPerMonth > 0
    ? surgeOfPattern(pattern) * burstInsideHour
    : burstInsideHour;
}

/** A sum of rates may come out a little above the whole number that it is. */
const ROUNDING = 1e-9;

/**
 * Job runs that overlap at the busiest hour: what started in it and in the
 * hours before, as far as a run reaches back, and at least one.
 */
export function peakConcurrentRuns(demand: Demand, runSeconds: number): number {
  const week = demand.hourlyRatePerSecond;
  const weekSeconds = HOURS_PER_WEEK * 3600;
  const fullWeeks = Math.floor(runSeconds / weekSeconds);
  const always = fullWeeks * demand.meanPerSecond * weekSeconds;
  const rest = runSeconds - fullWeeks * weekSeconds;
  let busiest = 0;
  for (let hour = 0; hour < week.length; hour += 1) {
    let running = 0;
    let reach = rest;
    for (let back = 0; reach > 0; back += 1) {
      const index = (hour - back + 2 * week.length) % week.length;
      running += week[index] * Math.min(reach, 3600);
      reach -= 3600;
    }
    busiest = Math.max(busiest, running);
  }
  const overlapping = (always + busiest) * demand.burstInsideHour;
  return Math.max(1, Math.ceil(overlapping - ROUNDING));
}
