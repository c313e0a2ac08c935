import fc from 'fast-check';
import { environmentsAt } from './environments';
import { environmentsNear } from './environmentTable';

const near = (ratePerSecond: number, busySeconds: number) =>
  environmentsNear(
    { ratePerSecond, lnRate: Math.log(ratePerSecond) },
    busySeconds,
    Math.log(busySeconds),
  );

const logarithmic = (lowest: number, highest: number) =>
  fc
    .double({ min: Math.log(lowest), max: Math.log(highest), noNaN: true })
    .map(Math.exp);

describe('environmentsNear', () => {
  it('stays within 1% of the sum over all environments', () => {
    fc.assert(
      fc.property(
        logarithmic(1e-6, 1e4),
        logarithmic(1e-3, 900),
        (ratePerSecond, busySeconds) => {
          const exact = environmentsAt(ratePerSecond, busySeconds);
          const fromGrid = near(ratePerSecond, busySeconds);
          expect(fromGrid.kept / exact.kept).toBeGreaterThan(0.99);
          expect(fromGrid.kept / exact.kept).toBeLessThan(1.01);
          // As a share of requests: what their bill and their p99 depend on.
          expect(
            Math.abs(fromGrid.coldStartsPerSecond - exact.coldStartsPerSecond),
          ).toBeLessThan(
            0.01 * exact.coldStartsPerSecond + 1e-4 * ratePerSecond,
          );
        },
      ),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('answers a rate of zero and rates too small for its grid', () => {
    expect(near(0, 1)).toEqual(environmentsAt(0, 1));
    expect(near(1e-9, 1e-3)).toEqual(environmentsAt(1e-9, 1e-3));
  });

  it('keeps hardly more environments than are busy at an enormous rate', () => {
    const { kept, coldStartsPerSecond } = near(1e8, 1);

    expect(kept).toBeGreaterThanOrEqual(1e8);
    expect(kept).toBeLessThan(1.01e8);
    expect(coldStartsPerSecond / 1e8).toBeLessThan(1e-3);
  });
});
