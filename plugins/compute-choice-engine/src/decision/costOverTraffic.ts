import { CostCurve, EngineContext } from '../platforms/PlatformModule';
import { totalUsd } from '../prices/bill';
import { Charge } from '../prices/Charge';
import { UnitPrice } from '../prices/PriceReader';
import { tieredUsd } from '../prices/tiers';
import { Workload } from '../workload/Workload';
import { Candidate } from './Candidate';
import { evaluate, isCompute, isSized, PriceGuess } from './candidates';
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

/** What a candidate costs at a volume. */
export interface CostAt {
  /** USD per month to rank by; Infinity where excluded or without a price. */
  readonly usd: number;
  /** The factor at which the cost takes its next step, if that is known. */
  readonly nextStep?: number;
}

/** Tells what a candidate costs, volume by volume. */
export type CostOverTraffic = (point: TrafficPoint) => CostAt;

const EXCLUDED: CostAt = { usd: Infinity };

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

/** A charge with volume tiers, whose price has to be looked up at each volume. */
interface TieredCharge {
  readonly price: UnitPrice;
  readonly quantity: number;
  readonly perFactor: number;
}

/**
 * What charges that are proportional to the traffic cost at any factor: those
 * without volume tiers are added up once.
 */
function proportionalUsd(
  curve: CostCurve,
  workload: Workload,
  context: EngineContext,
  guess: PriceGuess,
): (factor: number) => number {
  const once = curve.proportional(workload);
  const twice = curve.proportional(scaleWorkload(workload, 2));
  const tiered: TieredCharge[] = [];
  let usd = 0;
  let usdPerFactor = 0;
  once.forEach((charge, index) => {
    const { quantity } = charge;
    const perFactor = twice[index].quantity - quantity;
    const price = context.prices.price(charge.priceKey);
    if (price && price.tiers.length > 1) {
      tiered.push({ price, quantity, perFactor });
    } else {
      usd += rankingUsd([charge], context, guess);
      usdPerFactor += rankingUsd(
        [{ ...charge, quantity: perFactor }],
        context,
        guess,
      );
    }
  });
  return factor => {
    let total = usd + usdPerFactor * (factor - 1);
    for (const { price, quantity, perFactor } of tiered) {
      total +=
        tieredUsd(price.tiers, quantity + perFactor * (factor - 1)) ?? Infinity;
    }
    return total;
  };
}

function alongCurve(
  curve: CostCurve,
  workload: Workload,
  context: EngineContext,
  guess: PriceGuess,
): CostOverTraffic {
  const usdOfProportional = proportionalUsd(curve, workload, context, guess);
  return ({ factor, scaled }) => {
    const rest = curve.rest(scaled);
    if (!rest) {
      return EXCLUDED;
    }
    const { usd, charges, nextStep } = rest;
    return {
      usd:
        usdOfProportional(factor) +
        usd +
        (charges ? rankingUsd(charges, context, guess) : 0),
      nextStep: nextStep && nextStep * factor,
    };
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
  // An allowance covers the first units only: not in proportion to anything.
  const curve =
    context.policy.allowances.length > 0
      ? undefined
      : module.costCurve?.(workload, variant, context);
  return curve
    ? alongCurve(curve, workload, context, guess)
    : ({ scaled }) => {
        const evaluation = evaluate(candidate, scaled, context, guess);
        return isSized(evaluation) && evaluation.priced
          ? { usd: evaluation.rankingUsd }
          : EXCLUDED;
      };
}
