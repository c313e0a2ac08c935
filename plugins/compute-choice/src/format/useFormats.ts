import { useMemo } from 'react';
import { Formats } from './Formats';
import { useLocale } from './useLocale';

/** Numbers, money and dates in the portal's language. */
export function useFormats(): Formats {
  const locale = useLocale();
  return useMemo(() => new Formats(locale), [locale]);
}
