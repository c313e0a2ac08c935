import {
  BreakEven,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { exp, ln } from '../arithmetic/exponential';
import { EngineContext } from '../platforms/PlatformModule';
import { Workload } from '../workload/Workload';
import { Candidate } from './Candidate';
import { PriceGuess } from './candidates';
import { CostAt, costOverTraffic, trafficAt } from './costOverTraffic';
import { canBeCheapest, Followed, platformAt, Pricing, Span } from './costSpan';
import { located } from './locatedChange';
import { RankedCandidate } from './ranking';

/** Traffic is looked at from a thousandth to a thousand times of what it is. */
const LN_LOWEST = ln(1e-3);
const LN_HIGHEST = ln(1e3);
/** Changes closer together than this count as one. */
const MERGED_WITHIN = 1.05;
/** So many looks, evenly spaced, miss nothing that is further apart. */
const LOOKS = Math.ceil((LN_HIGHEST - LN_LOWEST) / ln(MERGED_WITHIN));

/** The factor on the traffic at a look, counted from 0. */
function factorAt(look: number): number {
  return exp(LN_LOWEST + ((LN_HIGHEST - LN_LOWEST) * look) / LOOKS);
}

/** A span from one look to another. */
interface Looks {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/**
 * The spans between two neighbouring looks in which the cheapest platform
 * changes, upwards. Ranges in which only one platform can be the cheapest are
 * not looked into.
 */
function changesIn({ from, to, span }: Looks, price: Pricing): Span[] {
  const { low, high } = span;
  const candidates = span.candidates.filter(candidate =>
    canBeCheapest(span, candidate),
  );
  const [first, ...others] = candidates;
  if (!others.some(({ platform }) => platform !== first.platform)) {
    return [];
  }
  if (to - from === 1) {
    return platformAt(low) === platformAt(high)
      ? []
      : [{ low, high, candidates }];
  }
  const between = Math.floor((from + to) / 2);
  const middle = price(factorAt(between), candidates);
  return [
    ...changesIn(
      { from, to: between, span: { low, high: middle, candidates } },
      price,
    ),
    ...changesIn(
      { from: between, to, span: { low: middle, high, candidates } },
      price,
    ),
  ];
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
  const candidates = followed(ranked)
    .map(candidate => ({
      platform: candidate.module.id,
      cost: costOverTraffic(candidate, workload, context, guess),
    }))
    // Last, so that what they cost at least can rule them out.
    .sort((a, b) => Number(!!a.cost.atLeast) - Number(!!b.cost.atLeast));
  const price: Pricing = (factor, of) => {
    const point = trafficAt(workload, factor);
    const costs = new Map<Followed, CostAt>();
    let cheapest: Followed | undefined;
    let cheapestUsd = Infinity;
    for (const candidate of of) {
      const least = candidate.cost.atLeast?.(point);
      const cost =
        least && least.usd > cheapestUsd ? least : candidate.cost.at(point);
      costs.set(candidate, cost);
      if (cost.usd < cheapestUsd) {
        cheapestUsd = cost.usd;
        cheapest = candidate;
      }
    }
    return { factor, costs, cheapest };
  };
  const changes = changesIn(
    {
      from: 0,
      to: LOOKS,
      span: {
        low: price(factorAt(0), candidates),
        high: price(factorAt(LOOKS), candidates),
        candidates,
      },
    },
    price,
  );
  return merged(changes.map(change => located(change, price))).flatMap(
    ({ from, to, change }) =>
      from && to
        ? [
            {
              requestsPerMonth:
                change.high.factor * unitsPerMonth * workload.batchSize,
              from,
              to,
            },
          ]
        : [],
  );
}
