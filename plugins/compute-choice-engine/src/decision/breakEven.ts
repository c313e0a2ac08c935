import {
  BreakEven,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../platforms/PlatformModule';
import { Workload } from '../workload/Workload';
import { Candidate } from './Candidate';
import { PriceGuess } from './candidates';
import { costOverTraffic, trafficAt } from './costOverTraffic';
import { RankedCandidate } from './ranking';

/** Traffic is looked at from a thousandth to a thousand times of what it is. */
const LOWEST = 1e-3;
const HIGHEST = 1e3;
/** Changes closer together than this count as one. */
const MERGED_WITHIN = 1.05;
/** How exactly a change is located to tell whether another one is close. */
const NEAR = 1.003;
/** How exactly a change is located in the end. */
const EXACT = 1e-9;

/** What candidates cost at one level of traffic. */
interface CostPoint {
  readonly factor: number;
  /** By candidate; Infinity where it is excluded. */
  readonly costs: ReadonlyMap<Candidate, number>;
  readonly cheapestUsd: number;
  readonly cheapest: Platform | undefined;
}

/** Prices some candidates at a factor on the traffic. */
type Pricing = (factor: number, of: readonly Candidate[]) => CostPoint;

/** A range of traffic, with the candidates that can be the cheapest in it. */
interface Span {
  readonly low: CostPoint;
  readonly high: CostPoint;
  readonly candidates: readonly Candidate[];
}

/**
 * Costs do not fall with traffic: whoever costs more at the lower end than the
 * cheapest does at the upper end is nowhere the cheapest between them.
 */
function canBeCheapest(
  { low, high }: Pick<Span, 'low' | 'high'>,
  candidate: Candidate,
): boolean {
  const atLow = low.costs.get(candidate) ?? Infinity;
  const atHigh = high.costs.get(candidate) ?? Infinity;
  return Number.isFinite(atLow)
    ? atLow <= high.cheapestUsd
    : Number.isFinite(atHigh);
}

/** The narrow spans in which the cheapest platform changes, upwards. */
function changesIn(span: Span, price: Pricing): Span[] {
  const { low, high } = span;
  const candidates = span.candidates.filter(candidate =>
    canBeCheapest(span, candidate),
  );
  const platforms = new Set(candidates.map(({ module }) => module.id));
  if (platforms.size < 2) {
    return [];
  }
  if (high.factor / low.factor < MERGED_WITHIN) {
    return low.cheapest === high.cheapest ? [] : [{ low, high, candidates }];
  }
  const middle = price(Math.sqrt(low.factor * high.factor), candidates);
  return [
    ...changesIn({ low, high: middle, candidates }, price),
    ...changesIn({ low: middle, high, candidates }, price),
  ];
}

/** The same change in a span that is not wider than a ratio. */
function narrowed(change: Span, ratio: number, price: Pricing): Span {
  const { candidates } = change;
  let { low, high } = change;
  while (high.factor / low.factor > ratio) {
    const middle = price((low.factor + high.factor) / 2, candidates);
    if (middle.cheapest === change.low.cheapest) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return { low, high, candidates };
}

/** A change of the cheapest platform, and the factor at which it happens. */
interface Crossing {
  readonly from: Platform | undefined;
  readonly to: Platform | undefined;
  readonly change: Span;
}

/**
 * Changes that follow each other closely become one, from before the first to
 * after the last, or none if they cancel.
 */
function merged(changes: readonly Span[]): Crossing[] {
  const groups: Span[][] = [];
  changes.forEach((change, index) => {
    const before = changes[index - 1];
    if (before && change.low.factor / before.low.factor < MERGED_WITHIN) {
      groups[groups.length - 1].push(change);
    } else {
      groups.push([change]);
    }
  });
  return groups
    .map(group => ({
      from: group[0].low.cheapest,
      to: group[group.length - 1].high.cheapest,
      change: group[group.length - 1],
    }))
    .filter(({ from, to }) => from !== to);
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
  const costOf = new Map(
    candidates.map(candidate => [
      candidate,
      costOverTraffic(candidate, workload, context, guess),
    ]),
  );
  const price: Pricing = (factor, of) => {
    const point = trafficAt(workload, factor);
    const costs = new Map<Candidate, number>();
    let cheapestUsd = Infinity;
    let cheapest: Platform | undefined;
    for (const candidate of of) {
      const usd = costOf.get(candidate)?.(point) ?? Infinity;
      costs.set(candidate, usd);
      if (usd < cheapestUsd) {
        cheapestUsd = usd;
        cheapest = candidate.module.id;
      }
    }
    return { factor, costs, cheapestUsd, cheapest };
  };
  const changes = changesIn(
    {
      low: price(LOWEST, candidates),
      high: price(HIGHEST, candidates),
      candidates,
    },
    price,
  );
  return merged(changes.map(change => narrowed(change, NEAR, price))).flatMap(
    ({ from, to, change }) =>
      from && to
        ? [
            {
              requestsPerMonth:
                narrowed(change, 1 + EXACT, price).high.factor *
                unitsPerMonth *
                workload.batchSize,
              from,
              to,
            },
          ]
        : [],
  );
}
