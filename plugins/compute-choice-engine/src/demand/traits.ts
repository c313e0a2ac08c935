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

const WEEK_SECONDS = HOURS_PER_WEEK * 3600;

/** The largest sum of weights over so many hours in a row, less than a week. */
function busiestStretch(week: readonly number[], hours: number): number {
  const hoursOfWeek = week.length;
  const wholeHours = Math.floor(hours);
  // Of the hours that a run reaches back to, the first only with a part.
  let whole = 0;
  for (let back = 1; back <= wholeHours; back += 1) {
    whole += week[hoursOfWeek - back];
  }
  let busiest = 0;
  for (let hour = 0; hour < hoursOfWeek; hour += 1) {
    const from = hour - wholeHours;
    const first = week[from < 0 ? from + hoursOfWeek : from];
    whole += wholeHours > 0 ? week[hour] - first : 0;
    busiest = Math.max(busiest, whole + (hours - wholeHours) * first);
  }
  return busiest;
}

/** The same week is looked at with many volumes, one after the other. */
let lastStretch:
  | { week: readonly number[]; hours: number; busiest: number }
  | undefined;

function knownBusiestStretch(week: readonly number[], hours: number): number {
  if (lastStretch?.week !== week || lastStretch.hours !== hours) {
    lastStretch = { week, hours, busiest: busiestStretch(week, hours) };
  }
  return lastStretch.busiest;
}

/**
 * Job runs that overlap at the busiest hour: what started in it and in the
 * hours before, as far as a run reaches back, and at least one.
 */
export function peakConcurrentRuns(
  { pattern: { weights: week }, meanPerSecond, burstInsideHour }: Demand,
  runSeconds: number,
): number {
  const weeks = Math.floor(runSeconds / WEEK_SECONDS);
  const hours = (runSeconds - weeks * WEEK_SECONDS) / 3600;
  const overlapping =
    (weeks * HOURS_PER_WEEK + knownBusiestStretch(week, hours)) *
    3600 *
    meanPerSecond *
    burstInsideHour;
  return Math.max(1, Math.ceil(overlapping - ROUNDING));
}
