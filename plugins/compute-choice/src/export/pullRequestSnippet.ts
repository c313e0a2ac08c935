import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import {
  chosenOption,
  chosenWords,
  monthlyWords,
  optionById,
  optionTitle,
} from '../answer';
import { Words } from '../translations';

const escape = (text: string) => text.replace(/[\\|*_`<>[\]]/g, '\\$&');

const row = (cells: string[]) => `| ${cells.map(escape).join(' | ')} |`;

/** What it runs on today, or the runner-up where nothing runs yet. */
function before(words: Words, recommendation: Recommendation) {
  const { t, platform, formats } = words;
  const { current } = recommendation;
  if (current) {
    return {
      title: t('verdict.current.label'),
      what: platform(current.platform),
      usd: current.monthlyUsd,
      said:
        current.monthlyUsd === undefined
          ? t('verdict.unknownCost')
          : formats.money(current.monthlyUsd),
    };
  }
  const runnerUp = optionById(recommendation, recommendation.runnerUpOptionId);
  return (
    runnerUp && {
      title: t('verdict.runnerUp.label'),
      what: `${platform(runnerUp.platform)}, ${optionTitle(words, runnerUp)}`,
      usd: runnerUp.monthlyUsd,
      said: monthlyWords(words, runnerUp),
    }
  );
}

/** Before and after in Markdown, to paste into a pull request. */
export function pullRequestSnippet(
  words: Words,
  recommendation: Recommendation,
  link: string,
): string {
  const { t, formats, platform } = words;
  const option = chosenOption(recommendation);
  if (!option) {
    return `**${t('verdict.undecided')}**\n\n${escape(
      chosenWords(words, recommendation),
    )}\n\n${link}\n`;
  }
  const old = before(words, recommendation);
  const { priceBook } = recommendation.provenance;
  const difference =
    old?.usd === undefined || option.monthlyUsd === undefined
      ? undefined
      : option.monthlyUsd - old.usd;
  return [
    `**${escape(
      t('verdict.recommended', { platform: platform(option.platform) }),
    )}**`,
    '',
    row(['', t('export.platform'), t('export.perMonth')]),
    '| --- | --- | ---: |',
    ...(old ? [row([old.title, old.what, old.said])] : []),
    row([
      t('verdict.title'),
      `${platform(option.platform)}, ${optionTitle(words, option)}`,
      monthlyWords(words, option),
    ]),
    ...(difference === undefined
      ? []
      : [
          row([
            t('whatIf.difference'),
            '',
            formats.moneyDifference(difference),
          ]),
        ]),
    '',
    escape(
      t('provenance.prices', {
        region: priceBook.region,
        date: formats.date(priceBook.date),
      }),
    ),
    '',
    link,
    '',
  ].join('\n');
}
