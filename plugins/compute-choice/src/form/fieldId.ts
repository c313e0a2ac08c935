/** The id of a field's input element, for labels, links and focus. */
export function fieldId(path: string): string {
  return `compute-choice-${path.replace(/\./g, '-')}`;
}
