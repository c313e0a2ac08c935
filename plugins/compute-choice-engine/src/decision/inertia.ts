import { Variant } from '../platforms/PlatformModule';

/** Leaving the current platform has to save this share of its cost … */
const WORTH_SHARE = 0.1;
/** … and at least this much a month. */
const WORTH_USD = 25;
/** … or its score has to be behind by this much: then more than money speaks for leaving. */
const CLEAR_LEAD = 0.1;

/** What a platform is chosen by. */
export interface Contender {
  readonly variant: Pick<Variant, 'id' | 'platform'>;
  readonly rankingUsd: number;
  readonly score: number;
}

/** Saving per month, in USD, from which leaving a platform is worth it. */
export function worthLeavingUsd(currentUsd: number): number {
  return Math.max(WORTH_SHARE * currentUsd, WORTH_USD);
}

/**
 * Who wins among the best of each platform: the first, unless the current
 * platform is still eligible, leaving it saves too little, and its score is not
 * far behind.
 *
 * @param best - Best first; not empty.
 */
export function winnerOf<T extends Contender>(
  best: readonly T[],
  current: string | undefined,
): T {
  const stay = best.find(({ variant }) => variant.platform === current);
  return stay &&
    best[0].score - stay.score < CLEAR_LEAD &&
    stay.rankingUsd - best[0].rankingUsd < worthLeavingUsd(stay.rankingUsd)
    ? stay
    : best[0];
}
