import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { monthlyWords, optionById, optionTitle } from '../../answer';
import { Words } from '../../translations';
import { KeyFact } from '../KeyFacts';

function cheapestFact(words: Words, recommendation: Recommendation): KeyFact[] {
  const { t, platform } = words;
  const cheapest = optionById(recommendation, recommendation.cheapestOptionId);
  if (!cheapest) {
    return [];
  }
  const label = t('verdict.cheapest.label');
  return cheapest.id === recommendation.verdict.optionId
    ? [{ label, value: t('verdict.cheapest.same') }]
    : [
        {
          label,
          value: t('verdict.cheapest.other', {
            option: platform(cheapest.platform),
            amount: monthlyWords(words, cheapest),
          }),
          detail: optionTitle(words, cheapest),
        },
      ];
}

function runnerUpFact(words: Words, recommendation: Recommendation): KeyFact {
  const { t, platform, message, formats } = words;
  const label = t('verdict.runnerUp.label');
  const runnerUp = optionById(recommendation, recommendation.runnerUpOptionId);
  if (!runnerUp) {
    return { label, value: t('verdict.runnerUp.none') };
  }
  const difference = recommendation.runnerUpDifference;
  return {
    label,
    value: [
      platform(runnerUp.platform),
      ...(difference
        ? [
            t('verdict.runnerUp.difference', {
              difference: formats.moneyDifference(difference.monthlyUsd),
            }),
          ]
        : []),
    ].join(', '),
    detail: difference
      ? message(difference.message)
      : optionTitle(words, runnerUp),
  };
}

function currentFact(words: Words, recommendation: Recommendation): KeyFact[] {
  const { t, platform, formats } = words;
  const { current } = recommendation;
  if (!current) {
    return [];
  }
  const saving = current.savingUsd;
  return [
    {
      label: t('verdict.current.label'),
      value:
        current.monthlyUsd === undefined
          ? t('verdict.current.platform', {
              platform: platform(current.platform),
            })
          : t('verdict.current.cost', {
              platform: platform(current.platform),
              amount: formats.money(current.monthlyUsd),
            }),
      detail:
        saving === undefined
          ? undefined
          : t(
              saving >= 0 ? 'verdict.current.saving' : 'verdict.current.extra',
              {
                amount: formats.money(Math.abs(saving)),
              },
            ),
    },
  ];
}

/** What to compare the verdict with: the cheapest, the runner-up, today. */
export function verdictFacts(
  words: Words,
  recommendation: Recommendation,
): KeyFact[] {
  return [
    runnerUpFact(words, recommendation),
    ...cheapestFact(words, recommendation),
    ...currentFact(words, recommendation),
  ];
}
