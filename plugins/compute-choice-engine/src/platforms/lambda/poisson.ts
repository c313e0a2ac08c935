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

/** Number above which it practically never rises. */
export function highestLikely(mean: number): number {
  return Math.ceil(mean + REACH * Math.sqrt(mean) + REACH);
}

/** Probability that at least n occur. */
export function poissonAtLeast(mean: number, n: number): number {
  if (n <= 0) {
    return 1;
  }
  const lowest = lowestLikely(mean);
  const highest = highestLikely(mean);
  if (n <= lowest || n > highest) {
    return n <= lowest ? 1 : 0;
  }
  const fromAbove = n > mean;
  let probability = poissonProbability(mean, fromAbove ? n : n - 1);
  let sum = 0;
  if (fromAbove) {
    for (let at = n; at <= highest; at += 1) {
      sum += probability;
      probability *= mean / (at + 1);
    }
    return Math.min(1, sum);
  }
  for (let at = n - 1; at >= lowest; at -= 1) {
    sum += probability;
    probability *= at / mean;
  }
  return Math.max(0, 1 - sum);
}

/** Mean of the smaller of n and a Poisson number: servers of n kept busy. */
export function meanUpTo(mean: number, n: number): number {
  return n <= 0
    ? 0
    : mean * (1 - poissonAtLeast(mean, n - 1)) + n * poissonAtLeast(mean, n);
}
