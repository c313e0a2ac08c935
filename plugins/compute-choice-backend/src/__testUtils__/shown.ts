/** Stands for any value; at the end of a list, for any more. */
const ANY = '…';

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/**
 * Where an answer is not what a document shows of it. A document may leave out
 * fields, round numbers, and write `…`.
 */
export function unlikeShown(
  shown: unknown,
  actual: unknown,
  path = 'answer',
): string[] {
  const differs = `${path} is ${JSON.stringify(actual)}`;
  if (shown === ANY) {
    return actual === undefined ? [differs] : [];
  }
  if (Array.isArray(shown)) {
    const isOpen = shown.at(-1) === ANY;
    const listed = isOpen ? shown.slice(0, -1) : shown;
    if (
      !Array.isArray(actual) ||
      (isOpen
        ? actual.length <= listed.length
        : actual.length !== listed.length)
    ) {
      return [differs];
    }
    return listed.flatMap((item, index) =>
      unlikeShown(item, actual[index], `${path}.${index}`),
    );
  }
  if (typeof shown === 'object' && shown !== null) {
    if (typeof actual !== 'object' || actual === null) {
      return [differs];
    }
    return Object.entries(shown).flatMap(([key, value]) =>
      unlikeShown(
        value,
        (actual as Record<string, unknown>)[key],
        `${path}.${key}`,
      ),
    );
  }
  if (typeof shown === 'number' && typeof actual === 'number') {
    return Number(actual.toFixed(decimalsOf(shown))) === shown ? [] : [differs];
  }
  return shown === actual ? [] : [differs];
}
