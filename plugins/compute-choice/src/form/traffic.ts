import { ProfileDraft } from './ProfileDraft';
import { Formats, parseNumber } from '../format';

/** The ways to state the traffic that the first question offers. */
export const RATE_UNITS = ['month', 'second', 'day', 'week', 'volume'] as const;

export type RateUnit = (typeof RATE_UNITS)[number];

/** The field that holds the rate in a unit. */
export const RATE_FIELD: Record<RateUnit, string> = {
  month: 'traffic.requestsPerMonth',
  second: 'traffic.requestsPerSecond',
  day: 'traffic.runsPerDay',
  week: 'traffic.hourlyRequestsPerSecond',
  volume: 'traffic.volume',
};

export const RUN_MINUTES_FIELD = 'traffic.runMinutes';

/** Kinds whose traffic people know as runs in a day. */
const RUN_KINDS = new Set(['scheduled-job', 'batch', 'ci-task']);

const SECONDS_PER_MONTH = 730 * 3600;

/** The unit that a draft uses, or the usual one of its kind. */
export function rateUnitOf(draft: ProfileDraft): RateUnit {
  if (draft.kept[RATE_FIELD.week] !== undefined) {
    return 'week';
  }
  const stated = (['month', 'second', 'day', 'volume'] as const).find(
    unit => draft.values[RATE_FIELD[unit]] !== undefined,
  );
  const kind = draft.values['application.kind'];
  return (
    stated ??
    (typeof kind === 'string' && RUN_KINDS.has(kind) ? 'day' : 'month')
  );
}

function perMonth(unit: RateUnit, value: number): number | undefined {
  switch (unit) {
    case 'month':
      return value;
    case 'second':
      return value * SECONDS_PER_MONTH;
    default:
      return undefined;
  }
}

function converted(
  text: string,
  from: RateUnit,
  to: RateUnit,
  formats: Formats,
): string {
  const value = parseNumber(text, formats.locale);
  const month = Number.isNaN(value) ? undefined : perMonth(from, value);
  if (to === 'volume') {
    return 'unknown';
  }
  if (month === undefined || to === 'day') {
    return '';
  }
  const rate = to === 'month' ? Math.round(month) : month / SECONDS_PER_MONTH;
  return formats.editable(Number(rate.toPrecision(10)));
}

/** The same traffic in another unit; the old statement is removed. */
export function withRateUnit(
  draft: ProfileDraft,
  to: RateUnit,
  formats: Formats,
): ProfileDraft {
  const from = rateUnitOf(draft);
  const old = draft.values[RATE_FIELD[from]];
  const values = { ...draft.values };
  const kept = { ...draft.kept };
  for (const unit of RATE_UNITS) {
    delete values[RATE_FIELD[unit]];
    delete kept[RATE_FIELD[unit]];
  }
  if (to !== 'day') {
    delete values[RUN_MINUTES_FIELD];
  }
  values[RATE_FIELD[to]] =
    typeof old === 'string' ? converted(old, from, to, formats) : '';
  return { values, kept };
}
