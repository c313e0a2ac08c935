import {
  Platform,
  Policy,
  Verdict,
} from '@compute-choice/plugin-compute-choice-common';
import { PriceReader } from '../prices/PriceReader';
import { SizedCandidate } from './Candidate';
import { CentralDecision } from './centralDecision';
import { winShare } from './confidence';
import { Contender, winnerOf } from './inertia';
import { bestOfPlatforms, leastEffort, rank, RankedCandidate } from './ranking';
import { Sample } from './sampling';
import { decidingPrice } from './unpriced';

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

function tiedWith<T extends Contender>(
  [top, ...others]: readonly T[],
  { tieBand }: Policy,
): T[] {
  return [top, ...others.filter(({ score }) => top.score - score < tieBand)];
}

/** Which option a verdict names, and why it is that one. */
export interface Choice<T extends Contender = RankedCandidate> {
  readonly option: T;
  /** More than one in a tie. */
  readonly platforms: readonly Platform[];
  readonly stays: boolean;
}

/**
 * Chooses between the best options of the platforms: the best one; the current
 * platform, or else the one with least effort, where several are level; and the
 * current platform where leaving it saves too little.
 *
 * @param best - Best first; not empty.
 */
export function choose<T extends Contender>(
  best: readonly T[],
  currentPlatform: string | undefined,
  policy: Policy,
): Choice<T> {
  const tied = tiedWith(best, policy);
  const tiedPlatforms = tied.map(({ variant }) => variant.platform);
  const winner = winnerOf(best, currentPlatform);
  const stays =
    winner !== best[0] && !tiedPlatforms.includes(winner.variant.platform);
  if (tied.length === 1 || stays) {
    return { option: winner, platforms: [winner.variant.platform], stays };
  }
  const preferred =
    tiedPlatforms.find(platform => platform === currentPlatform) ??
    leastEffort(tiedPlatforms);
  return {
    option:
      tied.find(({ variant }) => variant.platform === preferred) ?? winner,
    platforms: tiedPlatforms,
    stays,
  };
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
  const { option, platforms, stays } = choose(best, currentPlatform, policy);
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
  const tooLittleKnown =
    samples.length > 0 && winShare(samples, platforms) < LEAST_WIN_SHARE;
  const decided = platforms.length > 1 ? 'tie' : 'recommended';
  return {
    status: missing || tooLittleKnown ? 'undecided' : decided,
    option,
    platforms,
    stays,
    ...(missing && { decidingPrice: missing }),
  };
}
