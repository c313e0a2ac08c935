import fc from 'fast-check';
import { policySchema } from '@compute-choice/plugin-compute-choice-common';
import { toCostLines, totalUsd } from '../../prices/bill';
import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { LambdaIn, lambdaIn } from './__testUtils__/lambdaIn';
import { MEMORY_SIZES_MB } from './functionSize';
import { lambdaKeys } from './rates';
import { lambdaPlatform } from '.';

describe('the size of a function', () => {
  let context: EngineContext;
  let lambda: LambdaIn;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
    lambda = lambdaIn(context);
  });

  describe('memory', () => {
    it('costs least of all sizes that hold the work', () => {
      fc.assert(
        fc.property(
          fc.double({ min: 1, max: 5000, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.integer({ min: 1, max: 10_240 }),
          (meanMs, cpuShare, memoryMb) => {
            const cpuMs = meanMs * cpuShare;
            const workload = workloadWith(
              { traffic: { requestsPerMonth: 1e6 } },
              { meanMs, p99Ms: meanMs, cpuMs, functionMemoryMb: memoryMb },
            );
            const gbSeconds = (sizeMb: number) =>
              (Math.ceil(
                meanMs + cpuMs * (1 / Math.min(1, sizeMb / 1769) - 1),
              ) /
                1000) *
              (sizeMb / 1024);
            const least = Math.min(
              ...MEMORY_SIZES_MB.filter(size => size >= memoryMb).map(
                gbSeconds,
              ),
            );
            const found = lambda.sizingOf(workload).memoryMb;
            expect(found).toBeGreaterThanOrEqual(memoryMb);
            // Billed cold starts may tip the balance between near equals.
            expect(gbSeconds(found)).toBeLessThanOrEqual(least * 1.01);
          },
        ),
        { numRuns: 40 },
      );
    });

    it('grows to what a latency target needs', () => {
      const workload = (targetMs?: number) =>
        workloadWith(
          { traffic: { requestsPerSecond: 50 } },
          {
            meanMs: 100,
            p99Ms: 200,
            cpuMs: 80,
            functionMemoryMb: 128,
            latencyTargetP99Ms: targetMs,
          },
        );
      const relaxed = lambda.sizingOf(workload());
      const strict = lambda.sizingOf(workload(210));
      expect(relaxed.p99Ms).toBeGreaterThan(210);
      expect(strict.p99Ms).toBeLessThanOrEqual(210);
      expect(strict.memoryMb).toBeGreaterThan(relaxed.memoryMb);
    });

    it('grows until the longest run ends before the timeout', () => {
      const workload = workloadWith(
        { performance: { longestRunSeconds: 600 } },
        { meanMs: 100_000, p99Ms: 400_000, cpuMs: 100_000, protocol: 'none' },
      );
      expect(lambda.sizingOf(workload).durationMs).toBeLessThanOrEqual(150_000);
    });

    it('bills each invocation rounded up to the next ms', () => {
      const workload = workloadWith(
        { traffic: { requestsPerMonth: 1000 } },
        {
          meanMs: 10.2,
          p99Ms: 20,
          cpuMs: 0,
          functionMemoryMb: 1024,
          retryShare: 0,
        },
      );
      expect(
        lambda.quantity(lambda.sized(workload), 'lambda.duration'),
      ).toBeCloseTo(
        1000 * 0.011 * (lambda.sizingOf(workload).memoryMb / 1024),
        9,
      );
    });
  });

  describe('quantities', () => {
    it('keep at least one environment for each 10 requests per second', () => {
      const workload = workloadWith(
        { traffic: { requestsPerSecond: 20_000 } },
        { meanMs: 50, p99Ms: 60, cpuMs: 0, retryShare: 0 },
      );
      expect(lambda.sizingOf(workload).peakConcurrency).toBe(2000);
    });

    it('charge retried work twice', () => {
      const workload = workloadWith(
        { traffic: { requestsPerMonth: 1e6 } },
        { retryShare: 0.5 },
      );
      expect(
        lambda.quantity(lambda.sized(workload), 'lambda.requests'),
      ).toBeCloseTo(1.5, 9);
    });

    it('start the volume tiers where the account stands', () => {
      const key = lambdaKeys('x86_64').duration;
      const [first, second] = context.prices.price(key)!.tiers;
      const policy = policySchema.parse({
        accountLambdaGbSeconds: { x86_64: first.upTo },
      });
      const workload = workloadWith({ traffic: { requestsPerMonth: 1e6 } });
      const { charges } = lambdaPlatform.size(
        workload,
        lambda.variantOf(workload, 'lambda/standard/x86_64/on-demand'),
        { ...context, policy },
      ).sized!;
      const line = toCostLines(charges, context.prices).find(
        ({ item }) => item === 'lambda.duration',
      );
      expect(line).toMatchObject({ tier: 2, unitPriceUsd: second.usd });
    });

    it('credit the allowances that the policy names', () => {
      const policy = policySchema.parse({ allowances: ['lambda'] });
      const workload = workloadWith({ traffic: { requestsPerMonth: 1e5 } });
      const { charges } = lambdaPlatform.size(
        workload,
        lambda.variantOf(workload, 'lambda/standard/x86_64/on-demand'),
        { ...context, policy },
      ).sized!;
      const compute = charges.filter(({ category }) =>
        ['compute', 'requests', 'allowance'].includes(category),
      );
      expect(totalUsd(compute, context.prices).monthlyUsd).toBeCloseTo(0, 9);
    });

    it('charge scratch disk above what is included', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', localDiskGb: 2.5 },
      });
      expect(lambda.sizingOf(workload).ephemeralStorageMb).toBe(2560);
      expect(
        lambda.quantity(lambda.sized(workload), 'lambda.ephemeral-storage'),
      ).toBeGreaterThan(0);
    });

    it('commit to the level of the week that makes the bill smallest', () => {
      const workload = workloadWith({
        traffic: { requestsPerSecond: 100, shape: 'business-hours' },
        operations: { commitment: '1y' },
      });
      const plan = lambda.sized(
        workload,
        'lambda/standard/x86_64/savings-plan-1y',
      );
      const listed = lambda.sized(workload);
      const work = lambda.quantity(listed, 'lambda.duration')!;
      const committed = lambda.quantity(plan, 'lambda.duration.committed')!;
      // Night and weekend are a tenth of office hours, too short to commit to.
      const nightLevel = workload.demand.levels[0].ratePerSecond;
      expect(committed / work).toBeCloseTo(
        nightLevel / workload.demand.meanPerSecond,
        6,
      );
      expect(lambda.usdOf(plan)).toBeLessThan(lambda.usdOf(listed));
    });
  });

  it('costs nothing but its own storage without traffic and without a balancer', () => {
    const workload = workloadWith(
      { traffic: { requestsPerMonth: 0 } },
      { packaging: 'zip' },
    );
    expect(lambda.usdOf(lambda.sized(workload))).toBe(0);
  });
});
