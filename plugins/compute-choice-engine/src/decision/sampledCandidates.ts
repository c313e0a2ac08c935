import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { Unknown } from '../workload/Unknown';
import { Candidate, ExcludedCandidate } from './Candidate';
import { RankedCandidate } from './ranking';

/** Enough to see every platform win; more only cost time. */
const MOST = 8;
const LIFTABLE_PER_PLATFORM = 2;

/**
 * The ranked candidates that can win when values change: the best of each
 * platform and of each CPU architecture on it, then the next best.
 */
function likelyWinners(
  ranked: readonly RankedCandidate[],
): readonly RankedCandidate[] {
  const seen = new Set<string>();
  const first: RankedCandidate[] = [];
  const next: RankedCandidate[] = [];
  for (const candidate of ranked) {
    const { platform, architecture } = candidate.variant;
    const group = `${platform}/${architecture}`;
    (seen.has(group) ? next : first).push(candidate);
    seen.add(group);
  }
  return [...first, ...next.slice(0, Math.max(0, MOST - first.length))];
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

/** The candidates that every sample evaluates, in a fixed order. */
export function sampledCandidates(
  ranked: readonly RankedCandidate[],
  excluded: readonly ExcludedCandidate[],
  unknowns: readonly Unknown[],
): Candidate[] {
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
    ...likelyWinners(ranked).map(({ candidate }) => candidate),
    ...liftable.map(({ candidate }) => candidate),
  ];
}
