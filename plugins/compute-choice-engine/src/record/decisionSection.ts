import {
  ComputeOption,
  CostLine,
  Reason,
  Recommendation,
  Verdict,
} from '@compute-choice/plugin-compute-choice-common';
import { count, percent, usd } from '../decision/words';
import { costOf, optionName } from './optionsSection';
import { link, list, plain, section, table } from './markdown';
import { DecisionRecordOptions } from './RecordOptions';

function reasonsOfKind(
  reasons: readonly Reason[],
  kind: Reason['kind'],
): string {
  return list(
    reasons
      .filter(reason => reason.kind === kind)
      .map(({ message, evidence }) =>
        evidence
          ? `${plain(message.text)} (${link(
              evidence.name,
              evidence.page,
            )}, ${plain(evidence.date)})`
          : plain(message.text),
      ),
  );
}

const LEVELS = { high: 'High', medium: 'Medium', low: 'Low' } as const;

function confidence({
  confidence: { level, share, samples, expectedRegretUsd },
  nextQuestion,
}: Recommendation): string | undefined {
  if (samples === 0) {
    return undefined;
  }
  const question = nextQuestion
    ? ` The question whose answer matters most: ${plain(
        nextQuestion.question.text,
      )}`
    : '';
  return `${LEVELS[level]} confidence: the verdict holds in ${percent(
    share,
  )} of ${count(samples)} samples over what is not known, and costs ${usd(
    expectedRegretUsd,
  )} a month more than the cheapest option there on average.${question}`;
}

function lineRow({
  description,
  quantity,
  unit,
  unitPriceUsd,
  monthlyUsd,
}: CostLine): string[] {
  return [
    plain(description),
    `${count(quantity)} ${/^\d/.test(unit) ? '× ' : ''}${plain(unit)}`,
    unitPriceUsd === undefined ? 'no price' : String(unitPriceUsd),
    monthlyUsd === undefined ? 'no price' : usd(monthlyUsd),
  ];
}

function bill(option: ComputeOption): string {
  return section(3, 'What it costs', [
    table(
      [
        { title: 'What' },
        { title: 'Quantity a month', align: 'right' },
        { title: 'USD each', align: 'right' },
        { title: 'A month', align: 'right' },
      ],
      [
        ...option.costLines.map(lineRow),
        ['**Total**', '', '', `**${costOf(option)}**`],
      ],
    ),
  ]);
}

function headline(
  { status, summary }: Verdict,
  option: ComputeOption | undefined,
  chosen: ComputeOption | undefined,
): string {
  if (chosen) {
    return `**${optionName(
      chosen,
    )}.** It was chosen instead of what is recommended: ${plain(summary.text)}`;
  }
  return option && status !== 'undecided'
    ? `**${optionName(option)}.** ${plain(summary.text)}`
    : plain(summary.text);
}

/** What was decided, why, how sure it is and what it costs. */
export function decisionSection(
  recommendation: Recommendation,
  { comment, chosenOptionId }: DecisionRecordOptions,
): string {
  const { verdict, options, runnerUpDifference, move } = recommendation;
  // The section about the move says what this note says, and more.
  const reasons = recommendation.reasons.filter(
    ({ message }) => !move?.advised || message.code !== 'note.payback',
  );
  const chosen = options.find(
    ({ id }) => id === chosenOptionId && id !== verdict.optionId,
  );
  const option = chosen ?? options.find(({ id }) => id === verdict.optionId);
  return section(2, 'Decision', [
    headline(verdict, option, chosen),
    comment && `> ${plain(comment)}`,
    section(3, 'For it', [reasonsOfKind(reasons, 'for')]),
    section(3, 'Against it', [reasonsOfKind(reasons, 'against')]),
    section(3, 'Also to be known', [reasonsOfKind(reasons, 'note')]),
    runnerUpDifference &&
      `Runner-up: ${plain(runnerUpDifference.message.text)}`,
    confidence(recommendation),
    option && bill(option),
  ]);
}
