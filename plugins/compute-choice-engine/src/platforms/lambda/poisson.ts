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
  if (n === 0) {
    return exp(-mean);
  }
  if (mean === 0) {
    return 0;
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

/** From this mean on, a Poisson number is its mean: it varies by 0.3%. */
const PRACTICALLY_FIXED = 1e5;

/** Up to this mean, sums start at zero; above, in the middle. */
const LARGEST_SUMMED_FROM_ZERO = 100;

/** Where the three points of Gauss's quadrature lie between 0 and 1. */
const QUADRATURE = [0.5 - Math.sqrt(0.15), 0.5, 0.5 + Math.sqrt(0.15)];

/**
 * Probability that a Poisson number with a mean near n, from 100 on, reaches n;
 * the formula's error is below 1e-12. With n itself for a mean it is a half and a
 * share θ of the probability of n (Ramanujan; DLMF 8.11.12), and it grows with
 * the mean by the probability of n − 1.
 */
function reachesMiddle(mean: number, n: number): number {
  const inverse = 1 / n;
  const theta =
    1 / 3 + inverse * (4 / 135 - inverse * (8 / 2835 + inverse * (16 / 8505)));
  const [early, middle, late] = QUADRATURE.map(point =>
    poissonProbability(n + point * (mean - n), n - 1),
  );
  return (
    0.5 +
    theta * poissonProbability(n, n) +
    ((mean - n) * (5 * early + 8 * middle + 5 * late)) / 18
  );
}

/**
 * Probabilities that at least n of a Poisson number with this mean occur: each is
 * the one before without one term, or the one after with one. They are worked out
 * from zero or the middle outwards, as far as they are asked for.
 */
export class PoissonTail {
  /** The whole number of them that occur on average. */
  readonly usual: number;
  readonly #mean: number;
  readonly #isFixed: boolean;
  readonly #lowest: number;
  /** Where the sums start. */
  readonly #start: number;
  /** From the start on upwards. */
  readonly #upwards: number[] = [];
  #nextProbability = NaN;
  /** From below the start on downwards. */
  readonly #downwards: number[] = [];
  #lastProbability = NaN;

  constructor(mean: number) {
    this.#mean = mean;
    this.#isFixed = mean >= PRACTICALLY_FIXED;
    this.#lowest = this.#isFixed ? Math.round(mean) : lowestLikely(mean);
    this.usual = Math.floor(mean);
    this.#start = mean > LARGEST_SUMMED_FROM_ZERO ? Math.round(mean) : 0;
  }

  /** Probability that n or more occur. */
  atLeast(n: number): number {
    if (n <= this.#lowest) {
      return 1;
    }
    if (this.#isFixed) {
      return 0;
    }
    if (this.#upwards.length === 0) {
      this.#begin();
    }
    return n < this.#start ? this.#below(n) : this.#above(n);
  }

  #begin(): void {
    const n = this.#start;
    this.#upwards.push(n === 0 ? 1 : reachesMiddle(this.#mean, n));
    this.#nextProbability = poissonProbability(this.#mean, n);
    this.#lastProbability = this.#nextProbability;
  }

  #above(n: number): number {
    const known = this.#upwards;
    const index = n - this.#start;
    let probability = this.#nextProbability;
    while (known.length <= index && known[known.length - 1] > 0) {
      const left = known[known.length - 1] - probability;
      known.push(left > NOTHING ? left : 0);
      probability *= this.#mean / (this.#start + known.length - 1);
    }
    this.#nextProbability = probability;
    return known[index] ?? 0;
  }

  #below(n: number): number {
    const known = this.#downwards;
    const index = this.#start - 1 - n;
    let probability = this.#lastProbability;
    while (known.length <= index) {
      probability *= (this.#start - known.length) / this.#mean;
      const before =
        known.length > 0 ? known[known.length - 1] : this.#upwards[0];
      known.push(Math.min(1, before + probability));
    }
    this.#lastProbability = probability;
    return known[index];
  }

  /** The smallest n that is reached with no more than this probability, below 1. */
  fewestWithin(probability: number): number {
    let n = this.atLeast(this.usual) > probability ? this.usual : this.#lowest;
    while (this.atLeast(n + 1) > probability) {
      n += 1;
    }
    return n + 1;
  }

  /** How many occur on average where no more than n count: E[min(N, n)]. */
  meanUpTo(n: number): number {
    return this.#isFixed
      ? Math.min(this.#mean, n)
      : this.#mean * (1 - this.atLeast(n)) + n * this.atLeast(n + 1);
  }
}
