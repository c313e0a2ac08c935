import {
  Message,
  Platform,
  Policy,
  Verdict,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { PriceReader } from '../prices/PriceReader';
import { SizedCandidate } from './Candidate';
import { CentralDecision } from './centralDecision';
import { winShare } from './confidence';
import { winnerOf } from './inertia';
import { bestOfPlatforms, leastEffort, rank, RankedCandidate } from './ranking';
import { Sample } from './sampling';
import { decidingPrice } from './unpriced';
import { isNoteworthyUsd, listed, percent, platformName, usd } from './words';

/** The verdict with what it rests on. */
export interface Ruling {
  readonly status: Verdict['status'];
  /** The option that the verdict names. */
  readonly option: RankedCandidate | undefined;
  /** The platforms that count as this verdict: several in a tie. */
  readonly platforms: readonly Platform[];
  /** True if another platform scores better but moving saves too little. */
  readonly stays: boolean;
  /** Set if the price of one side item decides and is not known. */
  readonly decidingPrice?: string;
}

/** What a verdict is found from. */
export interface RulingOptions {
  readonly decision: CentralDecision;
  readonly samples: readonly Sample[];
  readonly currentPlatform: string | undefined;
  readonly policy: Policy;
  readonly prices: PriceReader;
}

function tiedWith(
  [top, ...others]: readonly RankedCandidate[],
  { tieBand }: Policy,
): RankedCandidate[] {
  return [top, ...others.filter(({ score }) => top.score - score < tieBand)];
}

/** A verdict has to hold in this share of what is possible. */
const LEAST_WIN_SHARE = 0.5;

/** The order is: undecided, tie, recommended. */
export function rule({
  decision: { best, ranked, scoring },
  samples,
  currentPlatform,
  policy,
  prices,
}: RulingOptions): Ruling {
  if (best.length === 0) {
    return {
      status: 'undecided',
      option: undefined,
      platforms: [],
      stays: false,
    };
  }
  const tied = tiedWith(best, policy);
  const tiedPlatforms = tied.map(({ variant }) => variant.platform);
  const winner = winnerOf(best, currentPlatform);
  const stays =
    winner !== best[0] && !tiedPlatforms.includes(winner.variant.platform);
  const inTie = tied.length > 1 && !stays;
  const preferred =
    tiedPlatforms.find(platform => platform === currentPlatform) ??
    leastEffort(tiedPlatforms);
  const option = inTie
    ? tied.find(({ variant }) => variant.platform === preferred) ?? winner
    : winner;
  const winnerWith = (candidates: readonly SizedCandidate[]) => {
    const cheapestUsd = Math.min(
      ...candidates.map(({ rankingUsd }) => rankingUsd),
    );
    const again = rank(candidates, {
      ...scoring,
      yardstick: { ...scoring.yardstick, cheapestUsd },
    });
    return winnerOf(bestOfPlatforms(again), currentPlatform).variant.platform;
  };
  const missing = decidingPrice(ranked, prices, winnerWith);
  const platforms = inTie ? tiedPlatforms : [option.variant.platform];
  const tooLittleKnown =
    samples.length > 0 && winShare(samples, platforms) < LEAST_WIN_SHARE;
  const decided = inTie ? 'tie' : 'recommended';
  return {
    status: missing || tooLittleKnown ? 'undecided' : decided,
    option,
    platforms,
    stays,
    ...(missing && { decidingPrice: missing }),
  };
}

function named({ candidate, variant, sized }: RankedCandidate): string {
  const title = candidate.module.title(variant, sized.sizing).text;
  const platform = platformName(variant.platform);
  return title.startsWith(platform) ? title : `${platform}, ${title}`;
}

function comparedWith(
  option: RankedCandidate,
  runnerUp: RankedCandidate | undefined,
): string {
  if (!runnerUp) {
    return '; no other platform is eligible';
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
      )}: ${cost}${comparedWith(option, runnerUp)}.`,
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
        `${named(option)}: ${cost}${comparedWith(option, runnerUp)}.`,
        params,
      );
}
