import { CostCurve, EngineContext } from '../platforms/PlatformModule';
import { totalUsd } from '../prices/bill';
import { Charge } from '../prices/Charge';
import { mayNeedDatabaseProxy } from '../sidecosts/databaseProxy';
import { Workload } from '../workload/Workload';
import { Candidate } from './Candidate';
import { evaluate, isCompute, isSized, PriceGuess } from './candidates';
import {
  NOTHING_PROPORTIONAL,
  ProportionalCost,
  proportionalCost,
} from './proportionalCost';
import { scaleWorkload } from './scaling';

/** A volume of traffic: a factor, and the workload with it. */
export interface TrafficPoint {
  readonly factor: number;
  readonly scaled: Workload;
}

/** The workload with so many times its traffic. */
export function trafficAt(workload: Workload, factor: number): TrafficPoint {
  return { factor, scaled: scaleWorkload(workload, factor) };
}

/** What a candidate costs at a volume, or what it costs at least. */
export interface CostAt {
  /** USD per month to rank by; Infinity where excluded or without a price. */
  readonly usd: number;
  /** The part of it that is not proportional to the traffic. */
  readonly restUsd: number;
  /** The factor at which the cost takes its next step, if that is known. */
  readonly nextStep?: number;
}

/** What a candidate costs, volume by volume. */
export interface CostOverTraffic {
  /** The part whose course is known without sizing anything. */
  readonly proportional: ProportionalCost;
  at(point: TrafficPoint): CostAt;
  /** What it costs at least, where that takes much less time to tell. */
  atLeast?(point: TrafficPoint): CostAt;
}

const EXCLUDED: CostAt = { usd: Infinity, restUsd: Infinity };

function rankingUsd(
  charges: readonly Charge[],
  { prices }: EngineContext,
  guess: PriceGuess,
): number {
  const { monthlyUsd, unpriced } = totalUsd(charges, prices);
  return unpriced.some(isCompute)
    ? Infinity
    : unpriced.reduce(
        (usd, { priceKey, quantity }) => usd + quantity * guess(priceKey),
        monthlyUsd,
      );
}

function alongCurve(
  curve: CostCurve,
  workload: Workload,
  context: EngineContext,
  guess: PriceGuess,
): CostOverTraffic {
  const proportional = proportionalCost(
    curve.proportional(workload),
    curve.proportional(scaleWorkload(workload, 2)),
    context.prices,
    charge => rankingUsd([charge], context, guess),
  );
  const { leastRestUsd } = curve;
  return {
    proportional,
    atLeast:
      leastRestUsd &&
      (({ factor, scaled }) => {
        const restUsd = leastRestUsd(scaled);
        return { usd: proportional.usdAt(factor) + restUsd, restUsd };
      }),
    at: ({ factor, scaled }) => {
      const rest = curve.rest(scaled);
      if (!rest) {
        return EXCLUDED;
      }
      const { usd, charges, nextStep } = rest;
      const restUsd = charges ? usd + rankingUsd(charges, context, guess) : usd;
      return {
        usd: proportional.usdAt(factor) + restUsd,
        restUsd,
        nextStep: nextStep && nextStep * factor,
      };
    },
  };
}

/**
 * What a candidate costs at other volumes, in numbers only: the same as sizing
 * and pricing it at each of them. Candidates are best asked about one volume
 * after the other, as they share what they derive from it.
 */
export function costOverTraffic(
  candidate: Candidate,
  workload: Workload,
  context: EngineContext,
  guess: PriceGuess,
): CostOverTraffic {
  const { module, variant } = candidate;
  // An allowance covers the first units only, and a proxy is there or not: not
  // in proportion to anything.
  const curve =
    context.policy.allowances.length > 0 || mayNeedDatabaseProxy(workload)
      ? undefined
      : module.costCurve?.(workload, variant, context);
  return curve
    ? alongCurve(curve, workload, context, guess)
    : {
        proportional: NOTHING_PROPORTIONAL,
        at: ({ scaled }) => {
          const evaluation = evaluate(candidate, scaled, context, guess);
          return isSized(evaluation) && evaluation.priced
            ? { usd: evaluation.rankingUsd, restUsd: evaluation.rankingUsd }
            : EXCLUDED;
        },
      };
}
