import { Assumption } from '@compute-choice/plugin-compute-choice-common';
import { unitOf } from '../form/unitOf';
import { Words } from '../translations';

function withUnit(text: string, unit: string | undefined): string {
  return unit ? `${text} ${unit}` : text;
}

function valueWords(
  { t, formats, value: wordFor }: Words,
  field: string,
  value: Assumption['value'],
): string {
  switch (typeof value) {
    case 'number':
      return formats.exact(value);
    case 'boolean':
      return value ? t('form.yes') : t('form.no');
    default:
      return wordFor(field, value);
  }
}

/** The assumed value in words, with its unit. */
export function assumedWords(words: Words, assumption: Assumption): string {
  const { field, value, unit } = assumption;
  return withUnit(
    valueWords(words, field, value),
    typeof value === 'number' ? unit ?? unitOf(field) : undefined,
  );
}

/** What the value could be instead: a range, or alternatives with their share. */
export function rangeOfAssumption(
  words: Words,
  assumption: Assumption,
): string | undefined {
  const { t, formats } = words;
  const { field, range, alternatives, unit } = assumption;
  if (range) {
    return withUnit(
      t('assumptions.rangeValues', {
        low: formats.exact(range[0]),
        high: formats.exact(range[1]),
      }),
      unit ?? unitOf(field),
    );
  }
  return alternatives && alternatives.length > 0
    ? formats.list(
        alternatives.map(({ value, probability }) =>
          t('assumptions.alternative', {
            value: valueWords(words, field, value),
            share: formats.percent(probability),
          }),
        ),
      )
    : undefined;
}
