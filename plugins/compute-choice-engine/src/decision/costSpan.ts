import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { CostAt, CostOverTraffic } from './costOverTraffic';

/** A candidate whose cost is followed. */
export interface Followed {
  readonly platform: Platform;
  readonly cost: CostOverTraffic;
}

/**
 * What candidates cost at one level of traffic: exactly what may be the cheapest
 * there, and at least what is not.
 */
export interface CostPoint {
  readonly factor: number;
  readonly costs: ReadonlyMap<Followed, CostAt>;
  readonly cheapest: Followed | undefined;
}

/** Prices some candidates at a factor on the traffic. */
export type Pricing = (factor: number, of: readonly Followed[]) => CostPoint;

/** A range of traffic, with the candidates that can be the cheapest in it. */
export interface Span {
  readonly low: CostPoint;
  readonly high: CostPoint;
  readonly candidates: readonly Followed[];
}

export const platformAt = ({ cheapest }: CostPoint): Platform | undefined =>
  cheapest?.platform;

export const usdAt = ({ costs }: CostPoint, candidate: Followed | undefined) =>
  (candidate && costs.get(candidate)?.usd) ?? Infinity;

const restUsdAt = ({ costs }: CostPoint, candidate: Followed) =>
  costs.get(candidate)?.restUsd ?? Infinity;

/**
 * Whether a candidate costs more than another one all over a range. What is not
 * proportional to the traffic does not fall with it: it is at least what it is
 * at the lower end, and at most what it is at the upper one. What is
 * proportional is known, and what both pay alike cancels out.
 */
function isDearerThan(
  other: Followed,
  { low, high }: Pick<Span, 'low' | 'high'>,
  candidate: Followed,
): boolean {
  const lead =
    restUsdAt(low, candidate) -
    restUsdAt(high, other) +
    candidate.cost.proportional.leastLeadOver(
      other.cost.proportional,
      low.factor,
      high.factor,
    );
  return lead > 0;
}

/** Whether a candidate can be the cheapest somewhere in a range. */
export function canBeCheapest(
  { low, high }: Pick<Span, 'low' | 'high'>,
  candidate: Followed,
): boolean {
  if (!Number.isFinite(usdAt(low, candidate))) {
    return Number.isFinite(usdAt(high, candidate));
  }
  return ![low.cheapest, high.cheapest].some(
    cheapest =>
      cheapest &&
      cheapest !== candidate &&
      Number.isFinite(usdAt(low, cheapest)) &&
      isDearerThan(cheapest, { low, high }, candidate),
  );
}
