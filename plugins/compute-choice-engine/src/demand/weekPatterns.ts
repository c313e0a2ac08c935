import {
  HOURS_PER_WEEK,
  TrafficShape,
} from '@compute-choice/plugin-compute-choice-common';

/** Hours of the week that share one weight. */
export interface PatternLevel {
  readonly weight: number;
  readonly hoursPerWeek: number;
}

/** How a rate moves over the week, whatever its volume. */
export interface WeekPattern {
  /** 168 weights with mean 1, Monday 00:00 first. */
  readonly weights: readonly number[];
  /** The same weights grouped, ascending; hours add up to 168. */
  readonly levels: readonly PatternLevel[];
}

/** The pattern of any 168 numbers; all 0 becomes a steady pattern. */
export function toWeekPattern(points: readonly number[]): WeekPattern {
  const sum = points.reduce((total, point) => total + point, 0);
  const weights = points.map(point =>
    sum > 0 ? (point * HOURS_PER_WEEK) / sum : 1,
  );
  const hours = new Map<number, number>();
  weights.forEach(weight => hours.set(weight, (hours.get(weight) ?? 0) + 1));
  const levels = [...hours]
    .map(([weight, hoursPerWeek]) => ({ weight, hoursPerWeek }))
    .sort((a, b) => a.weight - b.weight);
  return { weights, levels };
}

const hourly = (weightOf: (hour: number, day: number) => number) =>
  Array.from({ length: HOURS_PER_WEEK }, (_, index) =>
    weightOf(index % 24, Math.floor(index / 24)),
  );

const BUSINESS_HOURS = { from: 9, to: 17, days: 5, otherwise: 0.1 };
const WEEKEND_OTHERWISE = 0.3;
const SPIKE = { everyHours: 42, weight: 20 };

/**
 * cos(2π(h − 3) / 24) for the hours 3 to 15 of a day; exact numbers instead of
 * Math.cos, whose last bits differ between JavaScript engines.
 */
const COSINE_FROM_3 = [
  1, 0.9659258262890683, 0.8660254037844386, 0.7071067811865476, 0.5,
  0.25881904510252074, 0, -0.25881904510252074, -0.5, -0.7071067811865476,
  -0.8660254037844386, -0.9659258262890683, -1,
];
const diurnalCosine = (hour: number) => {
  const sinceLowest = Math.abs(hour - 3);
  return COSINE_FROM_3[Math.min(sinceLowest, 24 - sinceLowest)];
};

/** Hour of the day in which scheduled work starts first. */
const FIRST_RUN_HOUR = 2;

/** Runs that are spread evenly over the day, the first at night. */
function scheduledPattern(runsPerDay: number): WeekPattern {
  const starts = Math.max(1, Math.min(24, Math.floor(runsPerDay)));
  const startHours = new Set(
    Array.from(
      { length: starts },
      (_, run) => (FIRST_RUN_HOUR + Math.floor((run * 24) / starts)) % 24,
    ),
  );
  return toWeekPattern(hourly(hour => (startHours.has(hour) ? 1 : 0)));
}

const patterns: Record<Exclude<TrafficShape, 'scheduled'>, WeekPattern> = {
  steady: toWeekPattern(hourly(() => 1)),
  'business-hours': toWeekPattern(
    hourly((hour, day) =>
      day < BUSINESS_HOURS.days &&
      hour >= BUSINESS_HOURS.from &&
      hour < BUSINESS_HOURS.to
        ? 1
        : BUSINESS_HOURS.otherwise,
    ),
  ),
  diurnal: toWeekPattern(hourly(hour => 1 - 0.8 * diurnalCosine(hour))),
  weekend: toWeekPattern(
    hourly((_, day) => (day >= 5 ? 1 : WEEKEND_OTHERWISE)),
  ),
  spiky: toWeekPattern(
    Array.from({ length: HOURS_PER_WEEK }, (_, index) =>
      (index + 1) % SPIKE.everyHours === 0 ? SPIKE.weight : 1,
    ),
  ),
};

const scheduledPatterns = Array.from({ length: 25 }, (_, runsPerDay) =>
  scheduledPattern(runsPerDay),
);

/**
 * The pattern of a traffic shape.
 *
 * @param runsPerDay - Starts of scheduled work in a day; at least one, and from
 * 24 on every hour has one.
 */
export function weekPattern(
  shape: TrafficShape,
  runsPerDay: number,
): WeekPattern {
  if (shape !== 'scheduled') {
    return patterns[shape];
  }
  return scheduledPatterns[Math.max(1, Math.min(24, Math.floor(runsPerDay)))];
}
