import {
  ComputeOption,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../translations';
import { optionTitle } from './optionTitle';
import { optionById } from './platformViews';

/** The option that the verdict names; undefined without a verdict. */
export function chosenOption(
  recommendation: Pick<Recommendation, 'verdict' | 'options'>,
): ComputeOption | undefined {
  const { verdict } = recommendation;
  return verdict.status === 'undecided'
    ? undefined
    : optionById(recommendation, verdict.optionId);
}

/**
 * The option of the verdict in words, or why there is none. Among several
 * platforms it says which one is meant.
 */
export function chosenWords(
  words: Words,
  recommendation: Pick<Recommendation, 'verdict' | 'options'>,
): string {
  const { verdict } = recommendation;
  const option = chosenOption(recommendation);
  if (!option) {
    return words.message(verdict.summary);
  }
  const title = optionTitle(words, option);
  return verdict.status === 'tie'
    ? `${words.platform(option.platform)}: ${title}`
    : title;
}
