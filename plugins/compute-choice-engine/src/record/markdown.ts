/** Keeps text from being read as Markdown or HTML, and on one line. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~]/g, character => `\\${character}`)
    .trim();
}

/** Text as code: a name that is to be read letter by letter. */
export function code(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').replace(/`/g, "'");
  return `\`${oneLine.replace(/\|/g, '\\|')}\``;
}

/** A link; only http(s) addresses become one. */
export function link(text: string, address: string): string {
  return /^https?:\/\/[^\s()<>]+$/.test(address)
    ? `[${plain(text)}](${address})`
    : plain(text);
}

/** A bulleted list; nothing for no items. */
export function list(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** A numbered list. */
export function numbered(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n');
}

/** A column of a table. */
export interface Column {
  readonly title: string;
  readonly align?: 'right';
}

/** A table; cells are Markdown already. */
export function table(
  columns: readonly Column[],
  rows: ReadonlyArray<readonly string[]>,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** Parts of a document, with a line between them; empty ones are left out. */
export function joined(parts: ReadonlyArray<string | undefined>): string {
  return parts.filter(part => part).join('\n\n');
}

/** A section with a heading; nothing without content. */
export function section(
  level: number,
  title: string,
  parts: ReadonlyArray<string | undefined>,
): string {
  const content = joined(parts);
  return content ? `${'#'.repeat(level)} ${title}\n\n${content}` : '';
}
