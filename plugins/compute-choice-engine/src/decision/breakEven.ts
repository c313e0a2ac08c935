import {
  BreakEven,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../platforms/PlatformModule';
import { Workload } from '../workload/Workload';
import { Candidate } from './Candidate';
import { evaluate, isSized, PriceGuess } from './candidates';
import { RankedCandidate } from './ranking';
import { scaleWorkload } from './scaling';

/** Traffic is looked at from a thousandth to a thousand times of what it is. */
const LOWEST = 1e-3;
const HIGHEST = 1e3;
/** Changes closer together than this count as one. */
const MERGED_WITHIN = 1.05;
/** How exactly a change is located. */
const EXACT = 1e-9;

/** What each platform costs at one level of traffic. */
interface CostPoint {
  readonly factor: number;
  readonly costs: ReadonlyMap<Platform, number>;
  readonly cheapest: Platform | undefined;
}

function cheapestOf(costs: ReadonlyMap<Platform, number>) {
  let cheapest: Platform | undefined;
  let least = Infinity;
  costs.forEach((usd, platform) => {
    if (usd < least) {
      least = usd;
      cheapest = platform;
    }
  });
  return cheapest;
}

/** A change of the cheapest platform, as a factor on the traffic. */
interface Crossing {
  readonly factor: number;
  readonly from: Platform;
  readonly to: Platform;
}

/**
 * Costs do not fall with traffic, so the platform that is cheapest at both ends
 * is cheapest between them if its cost at the upper end stays below every
 * other's at the lower end.
 */
function isSettled(low: CostPoint, high: CostPoint): boolean {
  const { cheapest } = low;
  if (cheapest !== high.cheapest || low.costs.size !== high.costs.size) {
    return false;
  }
  if (cheapest === undefined) {
    return true;
  }
  const upper = high.costs.get(cheapest) ?? Infinity;
  return [...low.costs].every(
    ([platform, usd]) => platform === cheapest || usd > upper,
  );
}

/** A narrow range of traffic in which the cheapest platform changes. */
interface Change {
  readonly low: CostPoint;
  readonly high: CostPoint;
}

function changesBetween(
  low: CostPoint,
  high: CostPoint,
  at: (factor: number) => CostPoint,
): Change[] {
  if (isSettled(low, high)) {
    return [];
  }
  if (high.factor / low.factor < MERGED_WITHIN) {
    return low.cheapest === high.cheapest ? [] : [{ low, high }];
  }
  const middle = at(Math.sqrt(low.factor * high.factor));
  return [
    ...changesBetween(low, middle, at),
    ...changesBetween(middle, high, at),
  ];
}

/** Changes that follow each other closely become one, or none if they cancel. */
function merged(changes: readonly Change[]): Change[] {
  const result: Change[] = [];
  let lastFactor = 0;
  for (const change of changes) {
    const previous = result[result.length - 1];
    if (previous && change.low.factor / lastFactor < MERGED_WITHIN) {
      result.pop();
      if (previous.low.cheapest !== change.high.cheapest) {
        result.push({ low: previous.low, high: change.high });
      }
    } else {
      result.push(change);
    }
    lastFactor = change.high.factor;
  }
  return result;
}

/** Where exactly the platform stops being the cheapest. */
function located(
  { low, high }: Change,
  at: (factor: number) => CostPoint,
): Crossing[] {
  let below = low.factor;
  let above = high.factor;
  while (above / below - 1 > EXACT) {
    const middle = (below + above) / 2;
    if (at(middle).cheapest === low.cheapest) {
      below = middle;
    } else {
      above = middle;
    }
  }
  return low.cheapest && high.cheapest
    ? [{ factor: above, from: low.cheapest, to: high.cheapest }]
    : [];
}

/**
 * The candidates whose costs are followed: of each flavour of a platform the
 * one that is cheapest now.
 */
function followed(ranked: readonly RankedCandidate[]): Candidate[] {
  const cheapest = new Map<string, RankedCandidate>();
  ranked.forEach(candidate => {
    const { platform, flavour } = candidate.variant;
    const group = `${platform}/${flavour}`;
    const known = cheapest.get(group);
    if (!known || candidate.rankingUsd < known.rankingUsd) {
      cheapest.set(group, candidate);
    }
  });
  return [...cheapest.values()].map(({ candidate }) => candidate);
}

/** What break-even points are looked for with. */
export interface BreakEvenOptions {
  readonly workload: Workload;
  readonly ranked: readonly RankedCandidate[];
  readonly context: EngineContext;
  readonly guess: PriceGuess;
}

/**
 * The traffic at which the cheapest platform changes, when all hours grow and
 * shrink together. Task and host steps make several changes normal.
 */
export function breakEvenOf({
  workload,
  ranked,
  context,
  guess,
}: BreakEvenOptions): BreakEven[] {
  const { unitsPerMonth } = workload.demand;
  if (!(unitsPerMonth > 0)) {
    return [];
  }
  const candidates = followed(ranked);
  const at = (factor: number): CostPoint => {
    const scaled = scaleWorkload(workload, factor);
    const costs = new Map<Platform, number>();
    for (const candidate of candidates) {
      const evaluation = evaluate(candidate, scaled, context, guess);
      if (isSized(evaluation) && evaluation.priced) {
        const { platform } = candidate.variant;
        const usd = costs.get(platform) ?? Infinity;
        costs.set(platform, Math.min(usd, evaluation.rankingUsd));
      }
    }
    return { factor, costs, cheapest: cheapestOf(costs) };
  };
  return merged(changesBetween(at(LOWEST), at(HIGHEST), at))
    .flatMap(change => located(change, at))
    .map(({ factor, from, to }) => ({
      requestsPerMonth: factor * unitsPerMonth * workload.batchSize,
      from,
      to,
    }));
}
