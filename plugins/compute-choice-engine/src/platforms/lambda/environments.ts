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

/** Environments that a smaller share of requests reaches do not matter. */
const NEVER_REACHED_SHARE = 1e-10;

/** Beyond this many arrivals per idle time, an environment never turns cold. */
const NEVER_COLD = 40;

/** The environments of a function at a steady rate, however many are provisioned. */
export class SteadyEnvironments {
  /** How many there are on average, provisioned or not. */
  readonly #there: number;
  /** The first one that may turn cold, counted from 1. */
  readonly #first: number;
  /** Cold starts per second of it and all beyond it, and so on for the others. */
  readonly #coldFrom: readonly number[];

  /**
   * Requests go to the lowest environment that is free, so that the k-th is
   * reached when exactly k − 1 are busy: r(k) = λ × P(k − 1 busy), with a Poisson
   * number of λS busy ones. It is lost if nothing reaches it while it is idle for
   * the time that it is kept.
   *
   * @param busySeconds - Mean time that a request occupies an environment, S.
   */
  constructor(ratePerSecond: number, busySeconds: number) {
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
    const coldFrom: number[] = [];
    this.#first = k;
    let there = k - 1;
    for (;;) {
      if (k > busy && probability < NEVER_REACHED_SHARE) {
        break;
      }
      const arrivals = ratePerSecond * probability;
      const lost = exp(-arrivals * KEPT_IDLE_SECONDS);
      if (!isAbove) {
        allBusyBelow = Math.min(1, allBusyBelow + probability);
      }
      there += 1 - allBusyBelow * lost;
      coldFrom.push(arrivals * lost);
      probability *= busy / k;
      k += 1;
    }
    for (let index = coldFrom.length - 2; index >= 0; index -= 1) {
      coldFrom[index] += coldFrom[index + 1];
    }
    this.#there = there;
    this.#coldFrom = coldFrom;
  }

  /**
   * The environments beside those that are provisioned.
   *
   * @param provisioned - Environments that are always there.
   */
  beside(provisioned: number): Environments {
    const kept = Math.max(0, this.#there - provisioned);
    const cold =
      this.#coldFrom[Math.max(0, provisioned + 1 - this.#first)] ?? 0;
    return {
      kept,
      coldStartsPerSecond: cold + kept / REPLACED_AFTER_SECONDS,
    };
  }
}

/** Environments and cold starts at a steady rate, none of them provisioned. */
export function environmentsAt(
  ratePerSecond: number,
  busySeconds: number,
): Environments {
  return ratePerSecond > 0
    ? new SteadyEnvironments(ratePerSecond, busySeconds).beside(0)
    : NONE;
}
