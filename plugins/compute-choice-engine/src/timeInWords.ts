/** From this many minutes on, hours read better. */
const MANY_MINUTES = 180;

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** A time in a sentence, in the unit that reads best. */
export function timeInWords(seconds: number): string {
  if (seconds < 1) {
    return `${rounded(seconds * 1000)} ms`;
  }
  if (seconds < 120) {
    return `${rounded(seconds)} s`;
  }
  const minutes = seconds / 60;
  return minutes < MANY_MINUTES
    ? `${rounded(minutes)} min`
    : `${rounded(minutes / 60)} h`;
}
