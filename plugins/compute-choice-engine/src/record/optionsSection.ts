import {
  ComputeOption,
  Constraint,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { listed, platformName, usd } from '../decision/words';
import { link, list, plain, section, table } from './markdown';

/** What an option is called, with its platform. */
export function optionName({ title, platform }: ComputeOption): string {
  const name = platformName(platform);
  return plain(
    title.text.startsWith(name) ? title.text : `${name}: ${title.text}`,
  );
}

/** The cost of an option, as a lower bound where an item has no price. */
export function costOf({ monthlyUsd, atLeast }: ComputeOption): string {
  if (monthlyUsd === undefined) {
    return 'not priced';
  }
  return atLeast ? `at least ${usd(monthlyUsd)}` : usd(monthlyUsd);
}

function row(
  option: ComputeOption,
  { verdict, runnerUpOptionId, cheapestOptionId }: Recommendation,
): string[] {
  const marks = [
    ...(option.id === verdict.optionId ? ['**chosen**'] : []),
    ...(option.id === runnerUpOptionId ? ['runner-up'] : []),
    ...(option.id === cheapestOptionId ? ['cheapest'] : []),
  ];
  const { rangeUsd, floorUsd, score } = option;
  return [
    marks.length > 0
      ? `${optionName(option)} (${marks.join(', ')})`
      : optionName(option),
    costOf(option),
    rangeUsd ? `${usd(rangeUsd.p10)} to ${usd(rangeUsd.p90)}` : '',
    floorUsd === undefined ? '' : usd(floorUsd),
    score ? score.total.toFixed(2) : 'not ranked',
  ];
}

function considered(recommendation: Recommendation): string {
  const eligible = recommendation.options.filter(option => option.eligible);
  return eligible.length > 0
    ? table(
        [
          { title: 'Option' },
          { title: 'Cost a month', align: 'right' },
          { title: 'Likely range', align: 'right' },
          { title: 'At zero traffic', align: 'right' },
          { title: 'Score', align: 'right' },
        ],
        eligible.map(option => row(option, recommendation)),
      )
    : '';
}

function ruleOf({ message, limit, lift }: Constraint): string {
  const source = limit
    ? ` (${link(limit.title, limit.page)}, checked ${plain(limit.checked)}).`
    : '';
  const change = lift ? ` Nearest change: ${plain(lift.text)}` : '';
  return `${plain(message.text)}${source}${change}`;
}

/** Options that the same rules exclude, together. */
function excluded({ options }: Recommendation): string {
  const groups = new Map<string, string[]>();
  for (const option of options.filter(({ eligible }) => !eligible)) {
    const rules = option.constraints.map(ruleOf).join(' ');
    groups.set(rules, [...(groups.get(rules) ?? []), optionName(option)]);
  }
  return list(
    [...groups].map(([rules, names]) => `**${listed(names)}**: ${rules}`),
  );
}

/** What was compared, and what was excluded by which rule. */
export function optionsSection(recommendation: Recommendation): string {
  return section(2, 'Options', [
    considered(recommendation),
    section(3, 'Excluded', [excluded(recommendation)]),
  ]);
}
