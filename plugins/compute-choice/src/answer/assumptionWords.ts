import { Assumption } from '@compute-choice/plugin-compute-choice-common';
import { unitOf } from '../form/unitOf';
import { Words } from '../translations';

const MS_PER_UNIT = new Map([
  ['ms', 1],
  ['s', 1000],
  ['min', 60_000],
]);

function amountWords(
  { formats }: Words,
  value: number,
  unit: string | undefined,
): string {
  const ms = MS_PER_UNIT.get(unit ?? '');
  if (ms !== undefined) {
    return formats.duration(value * ms);
  }
  return unit ? `${formats.exact(value)} ${unit}` : formats.exact(value);
}

/** A value of a field in words, with its unit. */
export function valueWords(
  words: Words,
  field: string,
  value: Assumption['value'],
  unit?: string,
): string {
  const { t, formats, value: wordFor } = words;
  switch (typeof value) {
    case 'number':
      return amountWords(words, value, unit ?? unitOf(field));
    case 'boolean':
      return value ? t('form.yes') : t('form.no');
    default:
      // Several values of one field come as a list.
      return formats.list(
        value.split(', ').map(single => wordFor(field, single)),
      );
  }
}

/** The assumed value in words, with its unit. */
export function assumedWords(words: Words, assumption: Assumption): string {
  const { field, value, unit } = assumption;
  return valueWords(words, field, value, unit);
}

/** What the value could be instead: a range, or alternatives with their share. */
export function rangeOfAssumption(
  words: Words,
  assumption: Assumption,
): string | undefined {
  const { t, formats } = words;
  const { field, range, alternatives, unit } = assumption;
  if (range) {
    return t('assumptions.rangeValues', {
      low: valueWords(words, field, range[0], unit),
      high: valueWords(words, field, range[1], unit),
    });
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
