import { exp } from '../../arithmetic/exponential';
import { lowestLikely, poissonProbability } from './poisson';

/**
 * An idle environment is kept for about 6 minutes: no cold start was seen after
 * 5 minutes, one every time after 7 (mikhail.io, 2021).
 */
export const KEPT_IDLE_SECONDS = 360;

/** A busy environment is replaced after about two hours. */
export const REPLACED_AFTER_SECONDS = 7200;

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
  const arrivalsPerIdleTime = ratePerSecond * KEPT_IDLE_SECONDS;
  let k = Math.ceil(busy);
  let probability = poissonProbability(busy, k - 1);
  let allBusyBelow = 1;
  if (k > 0 && probability * arrivalsPerIdleTime > NEVER_COLD) {
    // Every environment up to here is reached all the time: skip them.
    while (probability * arrivalsPerIdleTime > NEVER_COLD) {
      probability *= busy / k;
      k += 1;
    }
  } else {
    k = lowestLikely(busy) + 1;
    probability = poissonProbability(busy, k - 1);
    allBusyBelow = 0;
  }
  const isAbove = allBusyBelow === 1;
  let kept = k - 1;
  let cold = 0;
  for (;;) {
    const arrivals = ratePerSecond * probability;
    if (k > busy && arrivals < NEVER_REACHED) {
      break;
    }
    const lost = exp(-arrivals * KEPT_IDLE_SECONDS);
    if (!isAbove) {
      allBusyBelow = Math.min(1, allBusyBelow + probability);
    }
    kept += 1 - allBusyBelow * lost;
    if (k > provisioned) {
      cold += arrivals * lost;
    }
    probability *= busy / k;
    k += 1;
  }
  const onDemand = Math.max(0, kept - provisioned);
  return {
    kept: onDemand,
    coldStartsPerSecond: cold + onDemand / REPLACED_AFTER_SECONDS,
  };
}
