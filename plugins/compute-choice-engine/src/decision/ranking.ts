import {
  Platform,
  PLATFORMS,
  Policy,
  PurchaseModel,
} from '@compute-choice/plugin-compute-choice-common';
import { Contender } from './inertia';
import { SituationFacts } from './considerations/SituationFacts';
import { organisationFavours } from './organisationRules';
import { FavourRule } from './rules/FavourRule';
import { SizedCandidate } from './Candidate';
import { scoreOf, Scoring } from './score';

/** A candidate with its score. */
export interface RankedCandidate extends SizedCandidate {
  readonly score: number;
}

const isCommitted = (purchase: PurchaseModel) =>
  purchase === 'savings-plan-1y' || purchase === 'savings-plan-3y';

/**
 * The candidates that may be held against each other: all that are priced;
 * committed ones only if every platform has one, so that a discount that one
 * platform's price list lacks does not decide.
 */
export function comparableOf(
  sized: readonly SizedCandidate[],
): readonly SizedCandidate[] {
  const priced = sized.filter(candidate => candidate.priced);
  const committed = priced.filter(({ variant }) =>
    isCommitted(variant.purchase),
  );
  const platforms = (of: readonly SizedCandidate[]) =>
    new Set(of.map(({ variant }) => variant.platform)).size;
  return platforms(committed) === platforms(priced)
    ? priced
    : priced.filter(({ variant }) => !isCommitted(variant.purchase));
}

/** What to score the candidates of one situation with. */
export function scoringOf(
  comparable: readonly Pick<SizedCandidate, 'rankingUsd'>[],
  facts: SituationFacts,
  rules: readonly FavourRule[],
  weights: readonly number[],
  policy: Policy,
): Scoring {
  let cheapestUsd = Infinity;
  for (const { rankingUsd } of comparable) {
    cheapestUsd = Math.min(cheapestUsd, rankingUsd);
  }
  return {
    facts,
    rules:
      policy.rules.length > 0
        ? [...rules, ...organisationFavours(policy)]
        : rules,
    weights,
    yardstick: { cheapestUsd, materialityUsd: policy.materialityUsd },
  };
}

/** Best first; equal scores by cost, then by name. */
export function compareRanked(a: Contender, b: Contender): number {
  if (a.score !== b.score) {
    return b.score - a.score;
  }
  if (a.rankingUsd !== b.rankingUsd) {
    return a.rankingUsd - b.rankingUsd;
  }
  return a.variant.id < b.variant.id ? -1 : 1;
}

/** A candidate with its score. */
export function scored(
  candidate: SizedCandidate,
  scoring: Scoring,
): RankedCandidate {
  return { ...candidate, score: scoreOf(candidate, scoring) };
}

/** Scores the candidates; best first. */
export function rank(
  comparable: readonly SizedCandidate[],
  scoring: Scoring,
): RankedCandidate[] {
  return comparable
    .map(candidate => scored(candidate, scoring))
    .sort(compareRanked);
}

/** The best candidate of each platform that has one, best first. */
export function bestOfPlatforms(
  ranked: readonly RankedCandidate[],
): RankedCandidate[] {
  const seen = new Set<Platform>();
  return ranked.filter(({ variant: { platform } }) => {
    const first = !seen.has(platform);
    seen.add(platform);
    return first;
  });
}

/** Of several platforms, the one with the least operations effort. */
export function leastEffort(platforms: readonly Platform[]): Platform {
  return (
    PLATFORMS.find(platform => platforms.includes(platform)) ?? platforms[0]
  );
}
