import fc from 'fast-check';
import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { PoissonTail } from './poisson';
import { provisionedSchedule } from './provisioned';
import { lambdaKeys, provisionedBreakEven, usdAt } from './rates';

const poissonAtLeast = (mean: number, n: number) =>
  new PoissonTail(mean).atLeast(n);

describe('provisioned concurrency', () => {
  let context: EngineContext;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
  });

  const steady = (requestsPerSecond: number) =>
    workloadWith({
      traffic: { requestsPerSecond, shape: 'steady', burstInsideHour: 1 },
    });

  it.each(['x86_64', 'arm64'] as const)(
    'is cheaper on %s for environments that are busy for 60% of the time',
    architecture => {
      expect(provisionedBreakEven(context.prices, architecture, 0)).toBeCloseTo(
        0.6,
        3,
      );
    },
  );

  it('needs more work in the second volume tier and never pays in the third', () => {
    const key = lambdaKeys('x86_64').duration;
    const [first, second] = context.prices.price(key)!.tiers;
    const breakEven = (position: number) =>
      provisionedBreakEven(context.prices, 'x86_64', position)!;
    expect(breakEven(first.upTo)).toBeCloseTo(0.789, 3);
    expect(breakEven(second.upTo)).toBeGreaterThan(1);
  });

  it('is unknown where it has no price', async () => {
    const elsewhere = await contextIn('sa-east-1');
    expect(provisionedBreakEven(elsewhere.prices, 'arm64', 0)).toBeUndefined();
  });

  it('keeps exactly the environments that are busy for longer than the break-even', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 300, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (requestsPerSecond, breakEven) => {
          const workload = steady(requestsPerSecond);
          const busySeconds = 0.2;
          const busy =
            requestsPerSecond * (1 + workload.retryShare) * busySeconds;
          const { most } = provisionedSchedule(workload, busySeconds, {
            breakEven,
          });
          expect(most === 0 || poissonAtLeast(busy, most) > breakEven).toBe(
            true,
          );
          expect(poissonAtLeast(busy, most + 1)).toBeLessThanOrEqual(breakEven);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never costs more than the same work on demand', () => {
    const keys = lambdaKeys('x86_64');
    const [onDemandUsd, idleUsd, busyUsd] = [
      keys.duration,
      keys.provisioned,
      keys.provisionedDuration,
    ].map(key => usdAt(context.prices.price(key))!);
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 300, noNaN: true }),
        fc.constantFrom('steady', 'business-hours', 'diurnal', 'spiky'),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (requestsPerSecond, shape, burstInsideHour) => {
          const workload = workloadWith({
            traffic: {
              requestsPerSecond,
              shape: shape as 'steady',
              burstInsideHour,
            },
          });
          const busySeconds = 0.2;
          const { environmentHours, servedShare } = provisionedSchedule(
            workload,
            busySeconds,
            { breakEven: idleUsd / (onDemandUsd - busyUsd) },
          );
          const work =
            workload.demand.unitsPerMonth *
            (1 + workload.retryShare) *
            busySeconds;
          const provisionedUsd =
            environmentHours * 3600 * idleUsd +
            work * servedShare * busyUsd +
            work * (1 - servedShare) * onDemandUsd;
          expect(provisionedUsd).toBeLessThanOrEqual(
            work * onDemandUsd * (1 + 1e-6),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('lets at most the stated share of requests go elsewhere at the peak', () => {
    const workload = workloadWith({
      traffic: {
        requestsPerSecond: 20,
        shape: 'business-hours',
        burstInsideHour: 3,
      },
    });
    const { most, perLevel } = provisionedSchedule(workload, 0.5, {
      breakEven: Infinity,
      spillShare: 0.01,
    });
    const peak =
      workload.demand.peakPerSecond * (1 + workload.retryShare) * 0.5;
    expect(poissonAtLeast(peak, most)).toBeLessThanOrEqual(0.01);
    expect(poissonAtLeast(peak, most - 1)).toBeGreaterThan(0.01);
    expect(perLevel[0]).toBeLessThan(most);
  });
});
