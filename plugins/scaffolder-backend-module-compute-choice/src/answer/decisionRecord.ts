import {
  ComputeOption,
  Platform,
  PLATFORMS,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { PLATFORM_TITLES } from './platformTitles';

const usd = (amount: number) => `${amount.toFixed(2)} USD`;

const list = (items: string[]) => items.map(item => `- ${item}\n`).join('');

function alternativeWords(
  { options }: Recommendation,
  chosen: ComputeOption,
  platform: Platform,
): string {
  const own = options.filter(option => option.platform === platform);
  const best = own.find(option => option.eligible && option.priced);
  if (best?.monthlyUsd !== undefined) {
    const difference = best.monthlyUsd - (chosen.monthlyUsd ?? 0);
    return `${PLATFORM_TITLES[platform]}: ${best.title.text}, ${usd(
      best.monthlyUsd,
    )} a month, ${usd(Math.abs(difference))} ${
      difference < 0 ? 'less' : 'more'
    }`;
  }
  const rules = new Set(
    own.flatMap(({ constraints }) =>
      constraints.map(({ message }) => message.text),
    ),
  );
  return `${PLATFORM_TITLES[platform]}: ${
    [...rules].join(' ') || 'not considered'
  }`;
}

/** The decision for a platform as an architecture decision record. */
export function decisionRecord(options: {
  /** Name of the service. */
  title: string;
  recommendation: Recommendation;
  /** The option that was chosen. */
  option: ComputeOption;
  followsVerdict: boolean;
  /** Why another platform than the verdict was chosen. */
  reason?: string;
}): string {
  const { title, recommendation, option, followsVerdict, reason } = options;
  const { verdict, confidence, assumptions, provenance, reasons } =
    recommendation;
  const others = PLATFORMS.filter(platform => platform !== option.platform);
  return [
    `# Run ${title} on ${PLATFORM_TITLES[option.platform]}\n`,
    'Status: accepted\n',
    `## Decision\n\n${option.title.text}, for about ${usd(
      option.monthlyUsd ?? 0,
    )} a month in ${provenance.priceBook.region}.\n`,
    ...(followsVerdict
      ? []
      : [
          `The recommendation was another one: ${verdict.summary.text}\n`,
          `It was not followed because: ${reason || 'no reason was given'}\n`,
        ]),
    `## Reasons\n\n${list(reasons.map(({ message }) => message.text))}`,
    `## Cost per month\n\n| what | USD |\n| --- | ---: |\n${option.costLines
      .map(
        ({ description, monthlyUsd }) =>
          `| ${description} | ${monthlyUsd?.toFixed(2) ?? 'no price'} |\n`,
      )
      .join('')}`,
    `## Alternatives\n\n${list(
      others.map(platform =>
        alternativeWords(recommendation, option, platform),
      ),
    )}`,
    `## Assumptions\n\nConfidence: ${confidence.level}, in ${Math.round(
      confidence.share * 100,
    )} % of the samples the verdict stays the same.\n`,
    list(
      assumptions.map(
        ({ field, value, why }) => `\`${field}\`: ${value}. ${why.text}`,
      ),
    ),
    `## Basis\n\nList prices of ${provenance.priceBook.date}, limits of ${provenance.limitsDate}, Compute Choice ${provenance.engine}.\n`,
  ].join('\n');
}
