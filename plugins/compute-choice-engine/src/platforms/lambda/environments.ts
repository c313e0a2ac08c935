import { exp } from '../../arithmetic/exponential';
import { highestLikely, lowestLikely, poissonProbability } from './poisson';

/**
 * An idle environment is kept for about 6 minutes: no cold start was seen after
 * 5 minutes, one every time after 7 (mikhail.io, 2021).
 */
const KEPT_IDLE_SECONDS = 360;

/** A busy environment is replaced after about two hours. */
const REPLACED_AFTER_SECONDS = 7200;

/** The execution environments of a function at a steady rate. */
export interface Environments {
  /** How many are kept on average, provisioned ones left out. */
  readonly kept: number;
  readonly coldStartsPerSecond: number;
}

const NONE: Environments = { kept: 0, coldStartsPerSecond: 0 };

/** Environments that are reached less often than this do not matter. */
const NEVER_REACHED = 1e-12;

/** Beyond this many arrivals per idle time, an environment never turns cold. */
const NEVER_COLD = 40;

/** The first environment that is idle long enough to turn cold at times. */
function firstThatTurnsCold(
  ratePerSecond: number,
  busy: number,
  highest: number,
): number {
  const isNeverCold = (environment: number) =>
    ratePerSecond *
      poissonProbability(busy, environment - 1) *
      KEPT_IDLE_SECONDS >
    NEVER_COLD;
  let low = Math.ceil(busy);
  if (!isNeverCold(low)) {
    return lowestLikely(busy) + 1;
  }
  let high = highest;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isNeverCold(middle)) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

/**
 * Environments and cold starts at a steady rate. Requests go to the lowest
 * environment that is free, so that the k-th is reached when exactly k − 1 are
 * busy: r(k) = λ × P(k − 1 busy), with a Poisson number of λS busy ones. It is
 * lost if nothing reaches it while it is idle for the time that it is kept.
 *
 * @param busySeconds - Mean time that a request occupies an environment, S.
 * @param provisioned - Environments that are always there.
 */
export function environmentsAt(
  ratePerSecond: number,
  busySeconds: number,
  provisioned = 0,
): Environments {
  if (ratePerSecond <= 0) {
    return NONE;
  }
  const busy = ratePerSecond * busySeconds;
  const highest = highestLikely(busy);
  const first = firstThatTurnsCold(ratePerSecond, busy, highest);
  let probability = poissonProbability(busy, first - 1);
  let allBusyBelow = first > busy + 1 ? 1 - probability : 0;
  let kept = first - 1;
  let cold = 0;
  for (let k = first; k <= highest; k += 1) {
    const arrivals = ratePerSecond * probability;
    if (k > busy && arrivals < NEVER_REACHED) {
      break;
    }
    const lost = exp(-arrivals * KEPT_IDLE_SECONDS);
    allBusyBelow = Math.min(1, allBusyBelow + probability);
    kept += 1 - allBusyBelow * lost;
    if (k > provisioned) {
      cold += arrivals * lost;
    }
    probability *= busy / k;
  }
  const onDemand = Math.max(0, kept - provisioned);
  return {
    kept: onDemand,
    coldStartsPerSecond: cold + onDemand / REPLACED_AFTER_SECONDS,
  };
}
