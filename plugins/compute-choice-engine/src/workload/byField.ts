/** Sorts by the code units of a field's path. */
export function byField(a: { field: string }, b: { field: string }): number {
  if (a.field === b.field) {
    return 0;
  }
  return a.field < b.field ? -1 : 1;
}
