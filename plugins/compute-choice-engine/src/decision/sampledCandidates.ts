import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { Unknown } from '../workload/Unknown';
import { Candidate, ExcludedCandidate } from './Candidate';
import { RankedCandidate } from './ranking';

/**
 * Candidates that differ in their CPU architecture only, best first: a sample
 * takes the first one that the code runs on there.
 */
export type SampledGroup = readonly Candidate[];

/** Enough to see every platform win; more only cost time. */
const MOST_GROUPS = 5;
const LIFTABLE_PER_PLATFORM = 2;

function groupOf({ variant }: { variant: RankedCandidate['variant'] }): string {
  return `${variant.platform}/${variant.flavour}/${variant.purchase}`;
}

/**
 * The ranked candidates that can win when values change: the best of each
 * platform, then the next best, each with its other architectures.
 */
function likelyWinners(ranked: readonly RankedCandidate[]): SampledGroup[] {
  const groups = new Map<string, Candidate[]>();
  const first: Candidate[][] = [];
  const next: Candidate[][] = [];
  const seen = new Set<Platform>();
  for (const { candidate, variant } of ranked) {
    const known = groups.get(groupOf(candidate));
    if (known) {
      known.push(candidate);
    } else {
      const group = [candidate];
      groups.set(groupOf(candidate), group);
      (seen.has(variant.platform) ? next : first).push(group);
      seen.add(variant.platform);
    }
  }
  return [...first, ...next].slice(0, Math.max(first.length, MOST_GROUPS));
}

/** Excluded only because of values that were assumed. */
function isLiftable(
  { constraints }: ExcludedCandidate,
  assumedFields: ReadonlySet<string>,
): boolean {
  return constraints.every(({ fields }) =>
    fields.some(field => assumedFields.has(field)),
  );
}

/** The candidates that samples evaluate, in a fixed order. */
export function sampledCandidates(
  ranked: readonly RankedCandidate[],
  excluded: readonly ExcludedCandidate[],
  unknowns: readonly Unknown[],
): SampledGroup[] {
  const assumedFields = new Set(
    unknowns.filter(({ assumed }) => assumed).map(({ field }) => field),
  );
  const eligible = new Set(ranked.map(({ variant }) => variant.platform));
  const taken = new Map<Platform, number>();
  const liftable = excluded.filter(candidate => {
    const { platform } = candidate.candidate.variant;
    const already = taken.get(platform) ?? 0;
    if (
      eligible.has(platform) ||
      already >= LIFTABLE_PER_PLATFORM ||
      !isLiftable(candidate, assumedFields)
    ) {
      return false;
    }
    taken.set(platform, already + 1);
    return true;
  });
  return [
    ...likelyWinners(ranked),
    ...liftable.map(({ candidate }) => [candidate]),
  ];
}
