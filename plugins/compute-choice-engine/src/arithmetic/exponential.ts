/*
 * ECMAScript leaves the last bits of Math.exp and Math.log to the engine. The
 * decision has to come out the same in every browser and in Node, so it uses
 * these two, which only add, multiply and divide.
 */

const LN2_HIGH = 6.93147180369123816e-1;
const LN2_LOW = 1.9082149292705877e-10;
const LARGEST_EXPONENT = 1023;
const SMALLEST_EXPONENT = -1022;

const powersOfTwo = (() => {
  const powers = new Float64Array(LARGEST_EXPONENT - SMALLEST_EXPONENT + 1);
  powers[-SMALLEST_EXPONENT] = 1;
  for (let power = 1; power <= LARGEST_EXPONENT; power += 1) {
    powers[power - SMALLEST_EXPONENT] =
      powers[power - 1 - SMALLEST_EXPONENT] * 2;
  }
  for (let power = -1; power >= SMALLEST_EXPONENT; power -= 1) {
    powers[power - SMALLEST_EXPONENT] =
      powers[power + 1 - SMALLEST_EXPONENT] / 2;
  }
  return powers;
})();

/** So many terms of the series, an odd number, are enough for |x| ≤ ln(2) / 2. */
const TERMS = 13;

/** 1 / n!: the series then needs no division. */
const inverseFactorials = (() => {
  const inverse = new Float64Array(TERMS + 1);
  let factorial = 1;
  for (let term = 0; term <= TERMS; term += 1) {
    factorial *= Math.max(1, term);
    inverse[term] = 1 / factorial;
  }
  return inverse;
})();

/**
 * e to the power of x, the same bits everywhere; relative error below 1e-15.
 * Results outside the range of normal numbers become 0 or Infinity.
 */
export function exp(x: number): number {
  if (!(x < 709.7)) {
    return Number.isNaN(x) ? x : Infinity;
  }
  if (x < -708) {
    return 0;
  }
  const power = Math.floor(x / Math.LN2 + 0.5);
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  // Odd and even terms apart, so that a processor adds them side by side.
  const square = rest * rest;
  let odd = 0;
  let even = 0;
  for (let term = TERMS; term > 0; term -= 2) {
    odd = odd * square + inverseFactorials[term];
    even = even * square + inverseFactorials[term - 1];
  }
  return (even + odd * rest) * powersOfTwo[power - SMALLEST_EXPONENT];
}

/** 1/21, 1/19, … 1/3. */
const inverseOddNumbers = Array.from(
  { length: 10 },
  (_, index) => 1 / (21 - 2 * index),
);

const view = new DataView(new ArrayBuffer(8));
const SQRT_HALF = 0.7071067811865476;

/**
 * Natural logarithm of a positive number, the same bits everywhere; relative
 * error below 1e-15.
 */
export function ln(x: number): number {
  if (!(x > 0) || x === Infinity) {
    if (x === 0) {
      return -Infinity;
    }
    return x === Infinity ? x : NaN;
  }
  if (x < powersOfTwo[0]) {
    return ln(x * powersOfTwo[54 - SMALLEST_EXPONENT]) - 54 * Math.LN2;
  }
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  let power = Math.floor(high / 2 ** 20) - 1022;
  view.setUint32(0, (high % 2 ** 20) + 1022 * 2 ** 20);
  let fraction = view.getFloat64(0);
  if (fraction < SQRT_HALF) {
    fraction *= 2;
    power -= 1;
  }
  const ratio = (fraction - 1) / (fraction + 1);
  const square = ratio * ratio;
  let series = 0;
  for (const inverse of inverseOddNumbers) {
    series = (series + inverse) * square;
  }
  return power * LN2_HIGH + (2 * ratio * (1 + series) + power * LN2_LOW);
}
