const DAY_MS = 24 * 3600 * 1000;

/** Whole days since a date; undefined for text that is no date. */
export function ageDays(date: string, now: number): number | undefined {
  const time = new Date(date).getTime();
  return Number.isNaN(time) ? undefined : Math.floor((now - time) / DAY_MS);
}
