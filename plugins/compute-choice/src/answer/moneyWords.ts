import { ComputeOption } from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../translations';

/** The monthly total of an option; a lower bound is marked as one. */
export function monthlyWords(words: Words, option: ComputeOption): string {
  const { t, formats } = words;
  if (option.monthlyUsd === undefined) {
    return t('verdict.unknownCost');
  }
  const amount = formats.money(option.monthlyUsd);
  return option.atLeast ? t('verdict.atLeast', { amount }) : amount;
}

/** The range of the monthly total, if sampling gave one. */
export function rangeWords(
  words: Words,
  option: ComputeOption,
): string | undefined {
  return (
    option.rangeUsd &&
    words.t('verdict.range', {
      low: words.formats.money(option.rangeUsd.p10),
      high: words.formats.money(option.rangeUsd.p90),
    })
  );
}
