import { ln } from '../../arithmetic/exponential';

/** The wait is bounded for all but this share of requests. */
const LATE_SHARE = 0.01;
const LN_ON_TIME = ln(1 / LATE_SHARE);

/**
 * Probability that a request finds all servers busy (Erlang C), or 0 as soon as
 * it is certain to be below the share of requests that may wait.
 *
 * 1/B of Erlang's loss formula is 1 + n/a + n(n−1)/a² + …, whose terms stop
 * mattering after some √n of them, so that large fleets cost little more than
 * small ones. C = 1 / (ρ + (1 − ρ)/B).
 *
 * @param servers - How many, n.
 * @param offered - Servers kept busy on average, a; below `servers`.
 */
export function waitProbability(servers: number, offered: number): number {
  const load = offered / servers;
  const enough = (1 / LATE_SHARE - load) / (1 - load);
  const perOffered = 1 / offered;
  let term = 1;
  let inverseLoss = 1;
  for (let left = servers; left > 0; left--) {
    term *= left * perOffered;
    inverseLoss += term;
    if (inverseLoss >= enough) {
      return 0;
    }
    if (term < inverseLoss * 1e-17) {
      break;
    }
  }
  return 1 / (load + (1 - load) * inverseLoss);
}

/** Servers that work off one queue. */
export interface Queue {
  readonly arrivalsPerSecond: number;
  readonly servers: number;
  /** Requests that one server finishes in a second of work. */
  readonly ratePerServer: number;
  /** Variance of the service time over its squared mean. */
  readonly squaredVariation: number;
}

/**
 * 99th percentile of the time that a request waits for a CPU, in seconds: the
 * exponential tail of the M/M/n queue, stretched by Allen and Cunneen's factor
 * for service times that vary more or less. Infinity where the queue grows.
 */
export function p99WaitSeconds(queue: Queue): number {
  const { arrivalsPerSecond, servers, ratePerServer } = queue;
  if (arrivalsPerSecond === 0) {
    return 0;
  }
  const spare = servers * ratePerServer - arrivalsPerSecond;
  if (spare <= 0) {
    return Infinity;
  }
  const probability = waitProbability(
    servers,
    arrivalsPerSecond / ratePerServer,
  );
  return probability <= LATE_SHARE
    ? 0
    : (ln(probability / LATE_SHARE) / spare) *
        ((1 + queue.squaredVariation) / 2);
}

/**
 * Spare rate per second with which the wait is below a number of seconds,
 * however busy the servers are.
 */
export function spareRateFor(
  waitSeconds: number,
  squaredVariation: number,
): number {
  return waitSeconds > 0
    ? (LN_ON_TIME / waitSeconds) * ((1 + squaredVariation) / 2)
    : Infinity;
}
