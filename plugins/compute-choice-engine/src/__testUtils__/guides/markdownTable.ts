const cell = (text: string) => text.replace(/\|/g, '\\|');

/** A table in Markdown, with columns as wide as their widest cell. */
export function markdownTable(
  head: readonly string[],
  rows: ReadonlyArray<readonly string[]>,
): string {
  const all = [head, ...rows].map(row => row.map(cell));
  const widths = head.map((_, column) =>
    Math.max(3, ...all.map(row => row[column].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((text, column) => text.padEnd(widths[column]))
      .join(' | ')} |`;
  return [
    line(all[0]),
    `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`,
    ...all.slice(1).map(line),
  ].join('\n');
}
