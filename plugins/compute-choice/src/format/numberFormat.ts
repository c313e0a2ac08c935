const made = new Map<string, Intl.NumberFormat>();

/**
 * The format of numbers in a locale. To make one takes much longer than to use
 * it, and a screen says the same kinds of numbers again and again.
 */
export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const known = made.get(key);
  if (known) {
    return known;
  }
  const format = new Intl.NumberFormat(locale, options);
  made.set(key, format);
  return format;
}
