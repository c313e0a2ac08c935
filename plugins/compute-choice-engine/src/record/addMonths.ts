/**
 * A day some months after another; the last of its month where that is shorter.
 *
 * @param date - YYYY-MM-DD.
 */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(
    Date.UTC(
      lastDay.getUTCFullYear(),
      lastDay.getUTCMonth(),
      Math.min(day, lastDay.getUTCDate()),
    ),
  );
  return target.toISOString().slice(0, 10);
}
