const DATE = /(\d{4})(?:-(0[1-9]|1[0-2])(?!\d)(?:-(\d{2}))?)?/;

/**
 * The first day that a source's own words allow: `2026-09` is 2026-09-01,
 * `2026` is 2026-01-01, and `<=2026-09-22` counts as the day it names. So a
 * price never looks newer than its source says.
 *
 * @returns YYYY-MM-DD, or undefined where the words name no year.
 */
export function firstDayOf(asOf: string): string | undefined {
  const [match, year, month = '01', day = '01'] = DATE.exec(asOf) ?? [];
  return match && `${year}-${month}-${day}`;
}

/** The newest day among several `asOf`; undefined when none is dated. */
export function newestDayOf(asOfs: string[]): string | undefined {
  return asOfs
    .map(firstDayOf)
    .filter(day => day !== undefined)
    .sort()
    .at(-1);
}
