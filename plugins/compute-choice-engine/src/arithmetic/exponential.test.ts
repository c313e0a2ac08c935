import fc from 'fast-check';
import { exp, ln } from './exponential';

const relative = (actual: number, expected: number) =>
  expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);

describe('exp', () => {
  it('agrees with Math.exp to the last digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), x => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(1e-15);
      }),
    );
  });

  it('is exact at 0 and ends in 0 and Infinity', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-1e9)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(1e9)).toBe(Infinity);
    expect(exp(NaN)).toBeNaN();
  });
});

describe('ln', () => {
  it('agrees with Math.log to the last digits', () => {
    fc.assert(
      fc.property(
        fc.double({ min: Number.MIN_VALUE, max: 1e308, noNaN: true }),
        x => {
          const expected = Math.log(x);
          expect(Math.abs(ln(x) - expected)).toBeLessThanOrEqual(
            1e-15 * Math.max(1e-300, Math.abs(expected)),
          );
        },
      ),
    );
  });

  it('is the inverse of exp', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), x => {
        expect(ln(exp(x))).toBeCloseTo(x, 12);
      }),
    );
  });

  it('is exact at 1 and undefined below 0', () => {
    expect(ln(1)).toBe(0);
    expect(ln(0)).toBe(-Infinity);
    expect(ln(Infinity)).toBe(Infinity);
    expect(ln(-1)).toBeNaN();
  });
});
