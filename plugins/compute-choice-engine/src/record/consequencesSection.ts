import {
  ComputeOption,
  Message,
  Move,
  Practice,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { count, months, platformName, usd } from '../decision/words';
import { list, numbered, plain, section } from './markdown';

const texts = (messages: ReadonlyArray<Message | undefined>): string[] =>
  messages.flatMap(message => (message ? [plain(message.text)] : []));

function practiceItems({
  peopleHours,
  development,
  deployment,
  discovery,
  observability,
}: Practice): string[] {
  return [
    `People: ${plain(peopleHours.why.text)} That is ${usd(
      peopleHours.monthlyUsd,
    )} a month beside the bill${
      peopleHours.source === 'judgement' ? ', by judgement' : ''
    }.`,
    `Development: ${plain(development.text)}`,
    `Deployment: ${plain(deployment.text)}`,
    ...(discovery ? [`Being found: ${plain(discovery.text)}`] : []),
    `Observability: ${plain(observability.text)}`,
  ];
}

function copiesItem({ copies }: ComputeOption): string[] {
  return copies
    ? [
        `${count(copies.environments)} non-production copies cost ${usd(
          copies.monthlyUsd,
        )} a month together while nobody uses them.`,
      ]
    : [];
}

function effort({ personDays, costUsd, savingUsd, paybackMonths }: Move) {
  const days = `About ${count(personDays)} person-days (${usd(
    costUsd,
  )}), by judgement`;
  if (paybackMonths !== null) {
    return `${days}; the saving of ${usd(
      savingUsd ?? 0,
    )} a month pays for it in ${months(paybackMonths)}.`;
  }
  return savingUsd === undefined
    ? `${days}; the bill of today is not known.`
    : `${days}; it is not paid back by the bill.`;
}

function moveSection(move: Move): string {
  return section(3, `The move from ${move.from} to ${platformName(move.to)}`, [
    effort(move),
    numbered(texts(move.steps)),
    move.operationsChanges.length > 0
      ? `What changes in operation:\n\n${list(texts(move.operationsChanges))}`
      : undefined,
  ]);
}

/** What follows for operation, people and the move. */
export function consequencesSection({
  verdict,
  options,
  practice,
  move,
}: Recommendation): string {
  const option = options.find(({ id }) => id === verdict.optionId);
  if (!option) {
    return '';
  }
  const { burst, availability, databaseConnections, warnings } = option;
  const ofPlatform = practice?.find(
    ({ platform }) => platform === option.platform,
  );
  return section(2, 'Consequences', [
    list([
      ...texts([
        burst?.message,
        availability?.message,
        databaseConnections?.message,
      ]),
      ...copiesItem(option),
      ...(ofPlatform ? practiceItems(ofPlatform) : []),
    ]),
    section(3, 'To watch out for', [list(texts(warnings))]),
    move?.advised ? moveSection(move) : undefined,
  ]);
}
