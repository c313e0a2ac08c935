import fc from 'fast-check';
import { buildDemand } from '../../demand/buildDemand';
import { toWeekPattern, weekPattern } from '../../demand/weekPatterns';
import { burstyHour, coldStartShare } from './coldStarts';
import { SteadyEnvironments } from './environments';

const hoursPerMonth = 730;

function demandOf(
  unitsPerMonth: number,
  pattern = weekPattern('steady', 1),
  burstInsideHour = 1,
) {
  return buildDemand({
    unitsPerMonth,
    hoursPerMonth,
    pattern,
    burstInsideHour,
  });
}

const shareOf = (
  unitsPerMonth: number,
  busySeconds: number,
  pattern = weekPattern('steady', 1),
  burst = 1,
) =>
  coldStartShare({
    demand: demandOf(unitsPerMonth, pattern, burst),
    attempts: 1,
    busySeconds,
  });

/** The same model, environment by environment and without short cuts. */
function reference(rate: number, busySeconds: number, provisioned: number) {
  const busy = rate * busySeconds;
  let probability = Math.exp(-busy);
  let below = 0;
  let kept = 0;
  let cold = 0;
  for (let k = 1; k <= 3000; k += 1) {
    const lost = Math.exp(-rate * probability * 360);
    below = Math.min(1, below + probability);
    kept += 1 - below * lost;
    cold += k > provisioned ? rate * probability * lost : 0;
    probability *= busy / k;
  }
  const onDemand = Math.max(0, kept - provisioned);
  return { kept: onDemand, coldStartsPerSecond: cold + onDemand / 7200 };
}

describe('cold starts', () => {
  it('are 0.30% of one million requests a month that take 218 ms', () => {
    expect(shareOf(1_000_000, 0.218)).toBeCloseTo(0.003, 4);
  });

  it('meet almost every request of a function that is hardly called', () => {
    expect(shareOf(100, 0.2)).toBeGreaterThan(0.95);
  });

  it('become rarer with more steady traffic', () => {
    const shares = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10].map(units =>
      shareOf(units, 0.2),
    );
    shares
      .slice(1)
      .forEach((share, index) => expect(share).toBeLessThan(shares[index]));
  });

  it('follow from the environments one by one', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 400, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 20 }),
        (rate, busySeconds, provisioned) => {
          const actual = new SteadyEnvironments(rate, busySeconds).beside(
            provisioned,
          );
          const expected = reference(rate, busySeconds, provisioned);
          expect(actual.kept).toBeCloseTo(expected.kept, 2);
          expect(actual.coldStartsPerSecond / rate).toBeCloseTo(
            expected.coldStartsPerSecond / rate,
            3,
          );
        },
      ),
    );
  });

  it('come with every hour that needs more environments than the one before', () => {
    const even = toWeekPattern(Array.from({ length: 168 }, () => 1));
    const waves = toWeekPattern(
      Array.from({ length: 168 }, (_, hour) => (hour % 2 ? 1.9 : 0.1)),
    );
    expect(shareOf(1e8, 1, waves)).toBeGreaterThan(shareOf(1e8, 1, even));
  });

  it('come with bursts inside the hour', () => {
    const steady = weekPattern('steady', 1);
    expect(shareOf(1e5, 0.2, steady, 10)).toBeGreaterThan(
      shareOf(1e5, 0.2, steady, 1),
    );
  });

  it('disappear where enough environments are provisioned', () => {
    const share = coldStartShare({
      demand: demandOf(1e6),
      attempts: 1,
      busySeconds: 0.2,
      provisioned: [50],
    });
    expect(share).toBe(0);
  });

  it('do not happen without traffic', () => {
    expect(shareOf(0, 1)).toBe(0);
  });

  it('keep the mean of an hour whatever its burst is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        (rate, burst) => {
          const { burstShare, burstRate, restRate } = burstyHour(rate, burst);
          expect(restRate).toBeGreaterThanOrEqual(0);
          expect(
            burstShare * burstRate + (1 - burstShare) * restRate,
          ).toBeCloseTo(rate, 6);
        },
      ),
    );
  });
});
