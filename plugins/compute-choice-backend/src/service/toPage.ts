/**
 * Reads a page of a numbered list, newest first. One more item than asked for
 * tells whether another page follows.
 *
 * @param read - Reads at most so many items.
 * @param numberOf - The number of an item in its list.
 */
export async function toPage<T>(
  limit: number,
  read: (limit: number) => Promise<T[]>,
  numberOf: (item: T) => number,
): Promise<{ items: T[]; nextBefore?: number }> {
  const found = await read(limit + 1);
  const items = found.slice(0, limit);
  return found.length > limit
    ? { items, nextBefore: numberOf(items[items.length - 1]) }
    : { items };
}
