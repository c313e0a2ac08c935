import fc from 'fast-check';
import { workloadWith } from './__testUtils__/contexts';
import { containerLoad } from './ContainerLoad';
import { savingsPlanBase, spotAboveBase } from './purchase';
import { sumOfProducts } from './taskCount';

const load = containerLoad(
  workloadWith({ traffic: { requestsPerSecond: 100, shape: 'diurnal' } }),
);
const levels = load.ratePerSecond.length;

const ascendingCounts = fc
  .array(fc.integer({ min: 0, max: 50 }), {
    minLength: levels,
    maxLength: levels,
  })
  .map(counts => counts.sort((a, b) => a - b));

describe('savingsPlanBase', () => {
  it('costs as little as the best of all possible commitments', () => {
    fc.assert(
      fc.property(
        ascendingCounts,
        fc.double({ min: 0.3, max: 0.99, noNaN: true }),
        (counts, rateShare) => {
          const usd = (committed: number) =>
            committed * rateShare * 730 +
            sumOfProducts(
              counts.map(count => Math.max(0, count - committed)),
              load.hoursPerMonth,
            );
          const best = Math.min(
            ...[0, ...counts].map(committed => usd(committed)),
          );
          const split = savingsPlanBase(load, counts, rateShare);
          expect(
            split.onDemandHours + split.otherHours * rateShare,
          ).toBeCloseTo(best, 6);
        },
      ),
    );
  });
});

describe('spotAboveBase', () => {
  it('keeps the base On-Demand and loses no hour', () => {
    fc.assert(
      fc.property(
        ascendingCounts,
        fc.integer({ min: 0, max: 20 }),
        (counts, base) => {
          const split = spotAboveBase(load, counts, base);
          const hours = sumOfProducts(counts, load.hoursPerMonth);
          expect(split.onDemandHours + split.otherHours).toBeCloseTo(hours, 6);
          expect(split.onDemandHours).toBeLessThanOrEqual(base * 730 + 1e-6);
        },
      ),
    );
  });
});
