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
 * Probabilities that at least n of a Poisson number with this mean occur: each is
 * the one before without one term. They are worked out as far as they are asked
 * for.
 */
export class PoissonTail {
  /** Practically always, at least this many occur. */
  readonly lowest: number;
  readonly #mean: number;
  readonly #isFixed: boolean;
  /** From `lowest` on. */
  readonly #atLeast: number[] = [1];
  #nextProbability: number | undefined;

  constructor(mean: number) {
    this.#mean = mean;
    this.#isFixed = mean >= PRACTICALLY_FIXED;
    this.lowest = this.#isFixed ? Math.round(mean) : lowestLikely(mean);
  }

  /** Probability that n or more occur. */
  atLeast(n: number): number {
    if (n <= this.lowest) {
      return 1;
    }
    if (this.#isFixed) {
      return 0;
    }
    const index = n - this.lowest;
    const known = this.#atLeast;
    let probability =
      this.#nextProbability ?? poissonProbability(this.#mean, this.lowest);
    while (known.length <= index) {
      const left = known[known.length - 1] - probability;
      known.push(left > NOTHING ? left : 0);
      probability *= this.#mean / (this.lowest + known.length - 1);
    }
    this.#nextProbability = probability;
    return known[index];
  }

  /** The smallest n that is reached with no more than this probability, below 1. */
  fewestWithin(probability: number): number {
    let n = this.lowest + 1;
    while (this.atLeast(n) > probability) {
      n += 1;
    }
    return n;
  }

  /** How many occur on average where no more than n count: E[min(N, n)]. */
  meanUpTo(n: number): number {
    return this.#isFixed
      ? Math.min(this.#mean, n)
      : this.#mean * (1 - this.atLeast(n)) + n * this.atLeast(n + 1);
  }
}
