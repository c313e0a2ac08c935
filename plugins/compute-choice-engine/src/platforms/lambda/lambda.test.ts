import fc from 'fast-check';
import {
  LambdaSizing,
  lambdaSizingSchema,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';
import { toCostLines, totalUsd } from '../../prices/bill';
import { Workload } from '../../workload/Workload';
import {
  cheapest,
  contextIn,
  workloadWith,
} from '../containers/__testUtils__/contexts';
import { EngineContext, SizedVariant, Variant } from '../PlatformModule';
import { MEMORY_SIZES_MB } from './functionSize';
import { lambdaKeys, usdAt } from './rates';
import { lambdaPlatform } from '.';

describe('lambdaPlatform', () => {
  let context: EngineContext;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
  });

  const ids = (workload: Workload) =>
    lambdaPlatform.variants(workload, context).map(({ id }) => id);
  const variantOf = (workload: Workload, id: string): Variant =>
    lambdaPlatform
      .variants(workload, context)
      .find(variant => variant.id === id)!;
  const sized = (
    workload: Workload,
    id = 'lambda/standard/x86_64/on-demand',
  ): SizedVariant =>
    lambdaPlatform.size(workload, variantOf(workload, id), context).sized!;
  const sizingOf = (workload: Workload, id?: string): LambdaSizing =>
    lambdaSizingSchema.parse(sized(workload, id).sizing);
  const usdOf = ({ charges }: SizedVariant) =>
    totalUsd(charges, context.prices).monthlyUsd;
  const quantity = ({ charges }: SizedVariant, item: string) =>
    charges.find(charge => charge.item === item)?.quantity;

  describe('variants', () => {
    it('are both architectures on demand for an ordinary API', () => {
      expect(ids(workloadWith({ traffic: { requestsPerMonth: 1e5 } }))).toEqual(
        ['lambda/standard/x86_64/on-demand', 'lambda/standard/arm64/on-demand'],
      );
    });

    it('include a Savings Plan if the organisation commits', () => {
      const workload = workloadWith({
        traffic: { requestsPerMonth: 1e5 },
        operations: { commitment: '1y' },
      });
      expect(ids(workload)).toContain('lambda/standard/arm64/savings-plan-1y');
    });

    it('include provisioned concurrency where environments are busy or latency counts', () => {
      const provisioned = 'lambda/provisioned/x86_64/on-demand';
      expect(
        ids(workloadWith({ traffic: { requestsPerSecond: 100 } })),
      ).toContain(provisioned);
      expect(
        ids(
          workloadWith({
            traffic: { requestsPerMonth: 1e5 },
            performance: { coldStartTolerance: 'rare' },
          }),
        ),
      ).toContain(provisioned);
    });

    it('leave out provisioned concurrency and function URLs where tenants are isolated', () => {
      const workload = workloadWith(
        {
          application: { kind: 'http-api', tenantIsolation: true },
          traffic: { requestsPerSecond: 100 },
        },
        {
          frontDoor: {
            customDomain: false,
            waf: false,
            private: false,
            usagePlans: false,
            jwtAuthorizer: false,
          },
        },
      );
      expect(ids(workload)).toEqual([
        'lambda/standard/x86_64/on-demand',
        'lambda/standard/arm64/on-demand',
      ]);
      expect(sizingOf(workload).frontDoor).not.toBe('function-url');
    });

    it('are plain functions only where those are excluded', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', runtime: 'java21', gpu: true },
        traffic: { requestsPerSecond: 100 },
        performance: { coldStartTolerance: 'none' },
      });
      expect(ids(workload)).toEqual([
        'lambda/standard/x86_64/on-demand',
        'lambda/standard/arm64/on-demand',
      ]);
    });

    it('include SnapStart for Java, and for slow starts of Python and .NET only', () => {
      const snapStart = 'lambda/snapstart/x86_64/on-demand';
      const api = (application: object) =>
        ids(
          workloadWith({ application: { kind: 'http-api', ...application } }),
        );
      expect(api({ runtime: 'java21' })).toContain(snapStart);
      expect(api({ runtime: 'python3.13' })).not.toContain(snapStart);
      expect(api({ runtime: 'python3.13', initMs: 4000 })).toContain(snapStart);
      expect(api({ runtime: 'nodejs22.x', initMs: 4000 })).not.toContain(
        snapStart,
      );
    });

    it('include Managed Instances only if the team says that the code is thread-safe', () => {
      const managed = 'lambda/managed-instances/arm64/on-demand';
      const api = (threadSafe?: boolean) =>
        ids(workloadWith({ application: { kind: 'http-api', threadSafe } }));
      expect(api()).not.toContain(managed);
      expect(api(false)).not.toContain(managed);
      expect(api(true)).toContain(managed);
    });
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
            const found = sizingOf(workload).memoryMb;
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
      const relaxed = sizingOf(workload());
      const strict = sizingOf(workload(210));
      expect(relaxed.p99Ms).toBeGreaterThan(210);
      expect(strict.p99Ms).toBeLessThanOrEqual(210);
      expect(strict.memoryMb).toBeGreaterThan(relaxed.memoryMb);
    });

    it('grows until the longest run ends before the timeout', () => {
      const workload = workloadWith(
        { performance: { longestRunSeconds: 600 } },
        { meanMs: 100_000, p99Ms: 400_000, cpuMs: 100_000, protocol: 'none' },
      );
      expect(sizingOf(workload).durationMs).toBeLessThanOrEqual(150_000);
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
      expect(quantity(sized(workload), 'lambda.duration')).toBeCloseTo(
        1000 * 0.011 * (sizingOf(workload).memoryMb / 1024),
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
      expect(sizingOf(workload).peakConcurrency).toBe(2000);
    });

    it('charge retried work twice', () => {
      const workload = workloadWith(
        { traffic: { requestsPerMonth: 1e6 } },
        { retryShare: 0.5 },
      );
      expect(quantity(sized(workload), 'lambda.requests')).toBeCloseTo(1.5, 9);
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
        variantOf(workload, 'lambda/standard/x86_64/on-demand'),
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
        variantOf(workload, 'lambda/standard/x86_64/on-demand'),
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
      expect(sizingOf(workload).ephemeralStorageMb).toBe(2560);
      expect(
        quantity(sized(workload), 'lambda.ephemeral-storage'),
      ).toBeGreaterThan(0);
    });

    it('commit to the level of the week that makes the bill smallest', () => {
      const workload = workloadWith({
        traffic: { requestsPerSecond: 100, shape: 'business-hours' },
        operations: { commitment: '1y' },
      });
      const plan = sized(workload, 'lambda/standard/x86_64/savings-plan-1y');
      const listed = sized(workload);
      const work = quantity(listed, 'lambda.duration')!;
      const committed = quantity(plan, 'lambda.duration.committed')!;
      // Night and weekend are a tenth of office hours, too short to commit to.
      const nightLevel = workload.demand.levels[0].ratePerSecond;
      expect(committed / work).toBeCloseTo(
        nightLevel / workload.demand.meanPerSecond,
        6,
      );
      expect(usdOf(plan)).toBeLessThan(usdOf(listed));
    });
  });

  describe('cold starts', () => {
    it('count in the 99th percentile when more than 1 % of requests meet one', () => {
      const rare = sizingOf(
        workloadWith({ traffic: { requestsPerSecond: 50 } }),
      );
      const frequent = sizingOf(
        workloadWith({
          application: { kind: 'http-api', initMs: 3000 },
          traffic: { requestsPerMonth: 2000 },
        }),
      );
      expect(rare.coldStartShare).toBeLessThan(0.01);
      expect(frequent.coldStartShare).toBeGreaterThan(0.01);
      expect(frequent.p99Ms).toBeGreaterThan(3000);
    });

    it('are kept away by provisioned concurrency where the team tolerates none', () => {
      const workload = workloadWith({
        traffic: { requestsPerMonth: 1e5 },
        performance: { coldStartTolerance: 'none' },
      });
      const { excluded } = lambdaPlatform.size(
        workload,
        variantOf(workload, 'lambda/standard/x86_64/on-demand'),
        context,
      );
      expect(excluded?.map(({ rule }) => rule)).toEqual(['lambda-cold-starts']);
      const provisioned = sizingOf(
        workload,
        'lambda/provisioned/x86_64/on-demand',
      );
      expect(provisioned.provisionedConcurrency).toBeGreaterThan(0);
      expect(provisioned.coldStartShare).toBeLessThanOrEqual(0.0001);
    });

    it('exclude what misses its latency target because of them, and say so', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', initMs: 5000 },
        traffic: { requestsPerMonth: 5000 },
        performance: { latencyTargetMs: { p99: 1000 } },
      });
      const { excluded } = lambdaPlatform.size(
        workload,
        variantOf(workload, 'lambda/standard/x86_64/on-demand'),
        context,
      );
      expect(excluded).toMatchObject([{ rule: 'lambda-latency' }]);
      expect(excluded![0].lift?.text).toContain('provisioned concurrency');
    });

    it('start ten times faster with SnapStart, without a billed INIT', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', runtime: 'java21', initMs: 6000 },
        traffic: { requestsPerMonth: 1e5 },
      });
      const id = 'lambda/snapstart/x86_64/on-demand';
      expect(sizingOf(workload, id).initMs).toBeLessThan(
        sizingOf(workload).initMs / 5,
      );
      expect(quantity(sized(workload, id), 'lambda.init')).toBeUndefined();
      expect(quantity(sized(workload), 'lambda.init')).toBeGreaterThan(0);
      expect(
        quantity(sized(workload, id), 'lambda.snapstart-cache'),
      ).toBeUndefined();
    });

    it('pay for snapshots outside Java', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', runtime: 'python3.13', initMs: 6000 },
      });
      const found = sized(workload, 'lambda/snapstart/x86_64/on-demand');
      expect(quantity(found, 'lambda.snapstart-cache')).toBeGreaterThan(0);
      expect(quantity(found, 'lambda.snapstart-restore')).toBeGreaterThan(0);
    });
  });

  describe('Managed Instances', () => {
    const busy = workloadWith(
      {
        application: { kind: 'http-api', runtime: 'java21', threadSafe: true },
        traffic: { requestsPerSecond: 1000, burstInsideHour: 1.2 },
      },
      { meanMs: 300, p99Ms: 900, cpuMs: 100 },
    );
    const id = 'lambda/managed-instances/x86_64/on-demand';

    it('carry the peak at the target utilisation', () => {
      const { managedInstances, vcpu } = sizingOf(busy, id);
      const needed =
        (1000 * 1.2 * (1 + busy.retryShare) * 0.1) / busy.targetUtilization;
      expect(managedInstances!.instances * vcpu).toBeGreaterThanOrEqual(
        needed * (1 - 1e-9),
      );
      expect((managedInstances!.instances - 1) * vcpu).toBeLessThan(needed);
    });

    it('are at least three, one in each zone', () => {
      const quiet = workloadWith({
        application: { kind: 'http-api', threadSafe: true },
        traffic: { requestsPerSecond: 1 },
      });
      expect(sizingOf(quiet, id).managedInstances?.instances).toBe(3);
    });

    it('pay the fee on On-Demand also for hours under a Savings Plan', () => {
      const committed = {
        ...busy,
        commitment: '3y' as const,
      };
      const plan = sized(
        committed,
        'lambda/managed-instances/x86_64/savings-plan-3y',
      );
      expect(quantity(plan, 'lambda.managed-instances.fee')).toBeCloseTo(
        quantity(sized(busy, id), 'lambda.managed-instances.fee')!,
        6,
      );
    });
  });

  describe('never costs less', () => {
    const usdOfBest = (workload: Workload) =>
      cheapest(lambdaPlatform, workload, context)?.usd ?? Infinity;
    const traffic = fc.record({
      requestsPerMonth: fc.double({ min: 1, max: 1e10, noNaN: true }),
      shape: fc.constantFrom(
        'steady' as const,
        'diurnal' as const,
        'spiky' as const,
      ),
      burstInsideHour: fc.double({ min: 1, max: 10, noNaN: true }),
    });
    const withoutInit = ({ charges }: SizedVariant) =>
      totalUsd(
        charges.filter(({ item }) => item !== 'lambda.init'),
        context.prices,
      ).monthlyUsd;

    it('for more traffic, billed cold starts left out', () => {
      fc.assert(
        fc.property(
          traffic,
          fc.double({ min: 1, max: 100, noNaN: true }),
          (stated, factor) => {
            const less = workloadWith({ traffic: stated });
            const more = workloadWith({
              traffic: {
                ...stated,
                requestsPerMonth: stated.requestsPerMonth * factor,
              },
            });
            expect(withoutInit(sized(more))).toBeGreaterThanOrEqual(
              withoutInit(sized(less)) * (1 - 1e-9),
            );
          },
        ),
        { numRuns: 40 },
      );
    });

    it('for a larger working set', () => {
      fc.assert(
        fc.property(
          traffic,
          fc.integer({ min: 1, max: 5000 }),
          fc.integer({ min: 0, max: 5000 }),
          (stated, memoryMb, more) => {
            const of = (functionMemoryMb: number) =>
              usdOfBest(
                workloadWith({ traffic: stated }, { functionMemoryMb }),
              );
            expect(of(memoryMb + more)).toBeGreaterThanOrEqual(
              of(memoryMb) * (1 - 1e-9),
            );
          },
        ),
        { numRuns: 25 },
      );
    });

    it('for a stricter latency target', () => {
      fc.assert(
        fc.property(
          traffic,
          fc.double({ min: 100, max: 5000, noNaN: true }),
          fc.double({ min: 0.1, max: 1, noNaN: true }),
          (stated, targetMs, factor) => {
            const of = (latencyTargetP99Ms: number) =>
              usdOfBest(
                workloadWith({ traffic: stated }, { latencyTargetP99Ms }),
              );
            expect(of(targetMs * factor)).toBeGreaterThanOrEqual(
              of(targetMs) * (1 - 1e-9),
            );
          },
        ),
        { numRuns: 25 },
      );
    });
  });

  it('costs nothing but its own storage without traffic and without a balancer', () => {
    const workload = workloadWith(
      { traffic: { requestsPerMonth: 0 } },
      { packaging: 'zip' },
    );
    expect(usdOf(sized(workload))).toBe(0);
  });

  it('has no price for compute where the region has none', async () => {
    const elsewhere = await contextIn('sa-east-1');
    const workload = workloadWith({
      application: { kind: 'http-api', threadSafe: true },
      traffic: { requestsPerSecond: 100 },
    });
    const { charges } = lambdaPlatform.size(
      workload,
      variantOf(workload, 'lambda/managed-instances/arm64/on-demand'),
      elsewhere,
    ).sized!;
    expect(
      totalUsd(charges, elsewhere.prices).unpriced.map(({ item }) => item),
    ).toContain('lambda.managed-instances.requests');
  });

  it('names a variant with its size and purchase', () => {
    const workload = workloadWith({}, { functionMemoryMb: 1024, cpuMs: 0 });
    const variant = variantOf(workload, 'lambda/standard/arm64/on-demand');
    expect(lambdaPlatform.title(variant).text).toBe('Lambda, arm64, On-Demand');
    expect(
      lambdaPlatform.title(variant, sized(workload, variant.id).sizing).text,
    ).toMatch(/^Lambda, 1,088 MB|Lambda, 1,024 MB, arm64, On-Demand$/);
  });

  describe('warns', () => {
    const warnings = (workload: Workload, id?: string) =>
      lambdaPlatform
        .warnings(
          workload,
          variantOf(workload, id ?? 'lambda/standard/x86_64/on-demand'),
          sized(workload, id),
          context,
        )
        .map(({ code }) => code);

    it('of nothing for a small API', () => {
      const small = workloadWith(
        { traffic: { requestsPerMonth: 1e6 } },
        { coldStartTolerance: 'tolerated' },
      );
      expect(warnings(small)).toEqual([]);
    });

    it('of the account quota and the scaling rate, which can be raised or queued', () => {
      const workload = workloadWith(
        {
          traffic: { requestsPerSecond: 60_000, growthPer90Seconds: 10 },
        },
        { meanMs: 500, p99Ms: 600 },
      );
      expect(warnings(workload)).toEqual(
        expect.arrayContaining([
          'lambda-concurrency-quota',
          'lambda-scaling-rate',
        ]),
      );
    });

    it('of runs that come near the timeout', () => {
      const workload = workloadWith(
        { performance: { longestRunSeconds: 700 } },
        { meanMs: 500_000, p99Ms: 600_000, cpuMs: 100, protocol: 'none' },
      );
      expect(warnings(workload)).toContain('lambda-near-timeout');
    });

    it('of a start that takes longer than INIT may', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', initMs: 12_000 },
      });
      expect(warnings(workload)).toContain('lambda-long-init');
    });

    it('of an archive that has to become an image', () => {
      const workload = workloadWith({
        application: {
          kind: 'http-api',
          packaging: 'zip',
          artifactSizeMb: 300,
        },
      });
      expect(warnings(workload)).toContain('lambda-image-needed');
      expect(quantity(sized(workload), 'registry')).toBeGreaterThan(0);
    });

    it('of environments that are ready around the clock', () => {
      const workload = workloadWith({
        traffic: { requestsPerMonth: 1e5 },
        performance: { coldStartTolerance: 'none' },
      });
      expect(
        warnings(workload, 'lambda/provisioned/x86_64/on-demand'),
      ).toContain('lambda-provisioned-all-day');
    });

    it('of many requests through a paid gateway', () => {
      const workload = workloadWith(
        { traffic: { requestsPerMonth: 2e7 } },
        {
          frontDoor: {
            customDomain: true,
            waf: false,
            private: false,
            usagePlans: true,
            jwtAuthorizer: false,
          },
        },
      );
      expect(warnings(workload)).toContain('lambda-gateway-cost');
    });
  });

  it('has a first-tier price for what it charges in every region with Lambda', () => {
    (['x86_64', 'arm64'] as const).forEach(architecture =>
      expect(
        usdAt(context.prices.price(lambdaKeys(architecture).duration)),
      ).toBeGreaterThan(0),
    );
  });
});
