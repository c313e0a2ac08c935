import { Message } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { CentralDecision } from './centralDecision';
import { RankedCandidate } from './ranking';
import { othersWithoutPrice } from './reasons';
import { Ruling } from './ruling';
import { isNoteworthyUsd, listed, percent, platformName, usd } from './words';

function named({ candidate, variant, sized }: RankedCandidate): string {
  const title = candidate.module.title(variant, sized.sizing).text;
  const platform = platformName(variant.platform);
  return title.startsWith(platform) ? title : `${platform}, ${title}`;
}

function comparedWith(
  option: RankedCandidate,
  runnerUp: RankedCandidate | undefined,
  { unranked }: CentralDecision,
): string {
  if (!runnerUp) {
    return othersWithoutPrice(option, unranked).length > 0
      ? '; no other platform has a price'
      : '; no other platform is eligible';
  }
  const other = platformName(runnerUp.variant.platform);
  const saving = runnerUp.rankingUsd - option.rankingUsd;
  if (!isNoteworthyUsd(saving, runnerUp.rankingUsd)) {
    return `, about as much as ${other}, the next best platform`;
  }
  return saving > 0
    ? `, ${percent(
        saving / runnerUp.rankingUsd,
      )} less than ${other}, the next best platform`
    : `, ${usd(-saving)} more than ${other}, which does worse otherwise`;
}

/**
 * The verdict in one sentence. Codes: `verdict.recommended`, `verdict.stay`,
 * `verdict.tie`, `verdict.nothingEligible`, `verdict.nothingPriced`,
 * `verdict.missingPrice`, `verdict.tooLittleKnown`.
 */
export function summaryOf(
  { status, option, platforms, stays, decidingPrice: missing }: Ruling,
  runnerUp: RankedCandidate | undefined,
  decision: CentralDecision,
  region: string,
): Message {
  if (!option) {
    return decision.unranked.length > 0
      ? message(
          'verdict.nothingPriced',
          `No eligible option has a price in ${region}.`,
          { region },
        )
      : message(
          'verdict.nothingEligible',
          'No option is eligible: every one is excluded by a rule.',
        );
  }
  const params = {
    platform: option.variant.platform,
    optionId: option.variant.id,
    monthlyUsd: option.monthlyUsd,
    ...(runnerUp && {
      runnerUp: runnerUp.variant.platform,
      differenceUsd: runnerUp.rankingUsd - option.rankingUsd,
    }),
  };
  const cost = `${option.unpriced.length > 0 ? 'at least' : 'about'} ${usd(
    option.monthlyUsd,
  )} a month`;
  if (missing) {
    return message(
      'verdict.missingPrice',
      `Undecided: ${missing} has no price in ${region}, and it decides. ${named(
        option,
      )} leads with ${cost}.`,
      { ...params, region, priceKey: missing },
    );
  }
  if (status === 'undecided') {
    return message(
      'verdict.tooLittleKnown',
      `Too little is known: ${listed(
        platforms.map(platformName),
      )} is best in less than half of what is possible. With what is known, ${named(
        option,
      )} leads with ${cost}.`,
      params,
    );
  }
  if (status === 'tie') {
    return message(
      'verdict.tie',
      `${listed(platforms.map(platformName))} come out level. ${named(
        option,
      )}: ${cost}${comparedWith(option, runnerUp, decision)}.`,
      { ...params, tied: platforms.join(',') },
    );
  }
  return stays
    ? message(
        'verdict.stay',
        `Stay on ${named(option)}: ${cost}; moving to ${platformName(
          decision.best[0].variant.platform,
        )} saves too little.`,
        params,
      )
    : message(
        'verdict.recommended',
        `${named(option)}: ${cost}${comparedWith(option, runnerUp, decision)}.`,
        params,
      );
}
