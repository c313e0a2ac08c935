import { exp, ln } from '../../arithmetic/exponential';

const LN_TWO_PI = 1.8378770664093453;

/** ln(n!) for small n, by adding logarithms. */
const SMALL_FACTORIALS = Array.from({ length: 21 }, (_, n) => {
  let sum = 0;
  for (let factor = 2; factor <= n; factor += 1) {
    sum += ln(factor);
  }
  return sum;
});

/** ln(n!), beyond small n by Stirling's series; absolute error below 1e-12. */
function lnFactorial(n: number): number {
  if (n < SMALL_FACTORIALS.length) {
    return SMALL_FACTORIALS[n];
  }
  const inverse = 1 / n;
  const square = inverse * inverse;
  return (
    (n + 0.5) * ln(n) -
    n +
    0.5 * LN_TWO_PI +
    inverse * (1 / 12 - square * (1 / 360 - square / 1260))
  );
}

/** Probability that exactly n of a Poisson number with this mean occur. */
export function poissonProbability(mean: number, n: number): number {
  if (n < 0) {
    return 0;
  }
  if (mean === 0) {
    return n === 0 ? 1 : 0;
  }
  return exp(n * ln(mean) - mean - lnFactorial(n));
}

/** Standard deviations beyond which nothing is left to count. */
const REACH = 9;

/** Number below which a Poisson number with this mean practically never falls. */
export function lowestLikely(mean: number): number {
  return Math.max(0, Math.floor(mean - REACH * Math.sqrt(mean)));
}

/** Below this, sums of probabilities are all rounding. */
const NOTHING = 1e-15;

/** From this mean on, a Poisson number is its mean: it varies by 0.3 %. */
const PRACTICALLY_FIXED = 1e5;

/**
 * Probabilities that at least n of a Poisson number with this mean occur, asked
 * for in ascending order of n: each is the one before without one term.
 */
export class PoissonTail {
  /** Practically always, at least this many occur. */
  readonly lowest: number;
  readonly #mean: number;
  #n: number;
  #probability = 0;
  #atLeast = 1;

  constructor(mean: number) {
    this.#mean = mean;
    this.lowest =
      mean < PRACTICALLY_FIXED ? lowestLikely(mean) : Math.round(mean);
    this.#n = this.lowest;
  }

  /** @param n - Not below the n of the call before. */
  atLeast(n: number): number {
    if (n <= this.lowest) {
      return 1;
    }
    if (this.#mean >= PRACTICALLY_FIXED) {
      return 0;
    }
    if (this.#n === this.lowest) {
      this.#probability = poissonProbability(this.#mean, this.lowest);
    }
    while (this.#n < n) {
      this.#atLeast -= this.#probability;
      this.#n += 1;
      this.#probability *= this.#mean / this.#n;
    }
    return this.#atLeast > NOTHING ? this.#atLeast : 0;
  }
}
