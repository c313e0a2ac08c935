import {
  BreakEven,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../platforms/PlatformModule';
import { Workload } from '../workload/Workload';
import { Candidate } from './Candidate';
import { PriceGuess } from './candidates';
import { CostAt, costOverTraffic, trafficAt } from './costOverTraffic';
import { RankedCandidate } from './ranking';

/** Traffic is looked at from a thousandth to a thousand times of what it is. */
const LOWEST = 1e-3;
const HIGHEST = 1e3;
/** Changes closer together than this count as one. */
const MERGED_WITHIN = 1.05;
/** How exactly a change is located to tell whether another one is close. */
const NEAR = 1.003;
/** How exactly a change is located in the end. */
const EXACT = 1 + 1e-9;

/** What candidates cost at one level of traffic. */
interface CostPoint {
  readonly factor: number;
  /** By candidate. */
  readonly costs: ReadonlyMap<Candidate, CostAt>;
  readonly cheapest: Candidate | undefined;
  readonly cheapestUsd: number;
}

/** Prices some candidates at a factor on the traffic. */
type Pricing = (factor: number, of: readonly Candidate[]) => CostPoint;

/** A range of traffic, with the candidates that can be the cheapest in it. */
interface Span {
  readonly low: CostPoint;
  readonly high: CostPoint;
  readonly candidates: readonly Candidate[];
}

const platformAt = ({ cheapest }: CostPoint): Platform | undefined =>
  cheapest?.module.id;

const usdAt = ({ costs }: CostPoint, candidate: Candidate | undefined) =>
  (candidate && costs.get(candidate)?.usd) ?? Infinity;

/**
 * Costs do not fall with traffic: whoever costs more at the lower end than the
 * cheapest does at the upper end is nowhere the cheapest between them.
 */
function canBeCheapest(
  { low, high }: Pick<Span, 'low' | 'high'>,
  candidate: Candidate,
): boolean {
  const atLow = usdAt(low, candidate);
  return Number.isFinite(atLow)
    ? atLow <= high.cheapestUsd
    : Number.isFinite(usdAt(high, candidate));
}

/** The narrow spans in which the cheapest platform changes, upwards. */
function changesIn(span: Span, price: Pricing): Span[] {
  const { low, high } = span;
  const candidates = span.candidates.filter(candidate =>
    canBeCheapest(span, candidate),
  );
  const [first, ...others] = candidates;
  if (!others.some(({ module }) => module.id !== first.module.id)) {
    return [];
  }
  if (high.factor / low.factor < MERGED_WITHIN) {
    return platformAt(low) === platformAt(high)
      ? []
      : [{ low, high, candidates }];
  }
  const middle = price(Math.sqrt(low.factor * high.factor), candidates);
  return [
    ...changesIn({ low, high: middle, candidates }, price),
    ...changesIn({ low: middle, high, candidates }, price),
  ];
}

/**
 * Where a change is likely: at the next step of the one that is cheapest before
 * it, or else where straight lines through both ends meet.
 */
function likelyChange({ low, high }: Span): number {
  const before = low.cheapest;
  const step = before && low.costs.get(before)?.nextStep;
  if (step !== undefined && step < high.factor) {
    return step;
  }
  const lead = usdAt(low, high.cheapest) - usdAt(low, before);
  const lag = usdAt(high, before) - usdAt(high, high.cheapest);
  return low.factor + ((high.factor - low.factor) * lead) / (lead + lag);
}

/** The part of a span that a factor cuts off, with the change in it. */
function cutAt(span: Span, factor: number, price: Pricing): Span {
  const { low, high, candidates } = span;
  if (!(factor > low.factor && factor < high.factor)) {
    return span;
  }
  const point = price(factor, candidates);
  return platformAt(point) === platformAt(low)
    ? { low: point, high, candidates }
    : { low, high: point, candidates };
}

const widthOf = ({ low, high }: Span) => high.factor / low.factor;

function halved(span: Span, price: Pricing): Span {
  return cutAt(span, (span.low.factor + span.high.factor) / 2, price);
}

/** The same change in a span that is not wider than needed to compare places. */
function nearlyLocated(change: Span, price: Pricing): Span {
  let span = change;
  while (widthOf(span) > NEAR) {
    span = halved(span, price);
  }
  return span;
}

/**
 * The same change located exactly: by looking at both sides of where it is
 * likely, and by halving what is left.
 */
function located(change: Span, price: Pricing): Span {
  const margin = (EXACT - 1) / 3;
  let span = change;
  while (widthOf(span) > EXACT) {
    const likely = likelyChange(span);
    span = cutAt(span, likely * (1 + margin), price);
    span = cutAt(span, likely * (1 - margin), price);
    span = widthOf(span) > EXACT ? halved(span, price) : span;
  }
  return span;
}

/** A change of the cheapest platform. */
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
    .map(group => {
      const last = group[group.length - 1];
      return {
        from: platformAt(group[0].low),
        to: platformAt(last.high),
        change: last,
      };
    })
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
    const costs = new Map<Candidate, CostAt>();
    let cheapest: Candidate | undefined;
    let cheapestUsd = Infinity;
    for (const candidate of of) {
      const cost = costOf.get(candidate)?.(point) ?? { usd: Infinity };
      costs.set(candidate, cost);
      if (cost.usd < cheapestUsd) {
        cheapestUsd = cost.usd;
        cheapest = candidate;
      }
    }
    return { factor, costs, cheapest, cheapestUsd };
  };
  const changes = changesIn(
    {
      low: price(LOWEST, candidates),
      high: price(HIGHEST, candidates),
      candidates,
    },
    price,
  );
  return merged(changes.map(change => nearlyLocated(change, price))).flatMap(
    ({ from, to, change }) =>
      from && to
        ? [
            {
              requestsPerMonth:
                located(change, price).high.factor *
                unitsPerMonth *
                workload.batchSize,
              from,
              to,
            },
          ]
        : [],
  );
}
