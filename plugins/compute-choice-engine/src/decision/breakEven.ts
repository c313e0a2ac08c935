import {
  BreakEven,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../platforms/PlatformModule';
import { Workload } from '../workload/Workload';
import { Candidate } from './Candidate';
import { evaluate, isSized, PriceGuess } from './candidates';
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

function bisect(
  low: CostPoint,
  high: CostPoint,
  at: (factor: number) => CostPoint,
): Crossing | undefined {
  let below = low;
  let above = high;
  while (above.factor / below.factor - 1 > EXACT) {
    const middle = at((below.factor + above.factor) / 2);
    if (middle.cheapest === low.cheapest) {
      below = middle;
    } else {
      above = middle;
    }
  }
  return below.cheapest && above.cheapest
    ? { factor: above.factor, from: below.cheapest, to: above.cheapest }
    : undefined;
}

function crossingsBetween(
  low: CostPoint,
  high: CostPoint,
  at: (factor: number) => CostPoint,
): Crossing[] {
  if (isSettled(low, high)) {
    return [];
  }
  if (high.factor / low.factor < MERGED_WITHIN) {
    if (low.cheapest === high.cheapest) {
      return [];
    }
    const crossing = bisect(low, high, at);
    return crossing ? [crossing] : [];
  }
  const middle = at(Math.sqrt(low.factor * high.factor));
  return [
    ...crossingsBetween(low, middle, at),
    ...crossingsBetween(middle, high, at),
  ];
}

/** Changes that follow each other closely become one, or none if they cancel. */
function merged(crossings: readonly Crossing[]): Crossing[] {
  const result: Crossing[] = [];
  let lastFactor = 0;
  for (const crossing of crossings) {
    const previous = result[result.length - 1];
    if (previous && crossing.factor / lastFactor < MERGED_WITHIN) {
      result.pop();
      if (previous.from !== crossing.to) {
        result.push({ ...previous, to: crossing.to });
      }
    } else {
      result.push(crossing);
    }
    lastFactor = crossing.factor;
  }
  return result;
}

/** What break-even points are looked for with. */
export interface BreakEvenOptions {
  readonly workload: Workload;
  readonly candidates: readonly Candidate[];
  readonly context: EngineContext;
  readonly guess: PriceGuess;
}

/**
 * The traffic at which the cheapest platform changes, when all hours grow and
 * shrink together. Task and host steps make several changes normal.
 */
export function breakEvenOf({
  workload,
  candidates,
  context,
  guess,
}: BreakEvenOptions): BreakEven[] {
  const { unitsPerMonth } = workload.demand;
  if (!(unitsPerMonth > 0)) {
    return [];
  }
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
  return merged(crossingsBetween(at(LOWEST), at(HIGHEST), at)).map(
    ({ factor, from, to }) => ({
      requestsPerMonth: factor * unitsPerMonth * workload.batchSize,
      from,
      to,
    }),
  );
}
