function separators(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const of = (type: string) =>
    parts.find(part => part.type === type)?.value ?? '';
  return { group: of('group'), decimal: of('decimal') };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Reads a number as people of a locale write it, thousands separators included.
 *
 * @returns NaN for anything that is not clearly one number.
 */
export function parseNumber(text: string, locale: string): number {
  const { group, decimal } = separators(locale);
  const trimmed = text.trim().replace(/[\s\u00a0\u202f]/g, '');
  if (trimmed === '') {
    return NaN;
  }
  const grouped = new RegExp(
    `^-?[1-9]\\d{0,2}(${escape(group)}\\d{3})+(${escape(decimal)}\\d+)?$`,
  );
  const plain =
    group.trim() && grouped.test(trimmed)
      ? trimmed.split(group).join('')
      : trimmed;
  const value = decimal === '.' ? plain : plain.replace(decimal, '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : NaN;
}
