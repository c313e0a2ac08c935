import fc from 'fast-check';
import { ecsEc2Platform } from '../ecs-ec2';
import { fargatePlatform } from '../fargate';
import { EngineContext } from '../PlatformModule';
import { cheapest, contextIn, workloadWith } from './__testUtils__/contexts';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

interface Facts {
  requestsPerSecond: number;
  shape: 'steady' | 'diurnal' | 'business-hours' | 'spiky';
  burstInsideHour: number;
  meanMs: number;
  cpuShare: number;
  memoryMb: number;
  concurrency: number | undefined;
  minInstances: number;
  zones: number;
  targetUtilization: number;
  latencyFactor: number | undefined;
  runtime: 'go' | 'nodejs22.x' | 'java21';
  spotTolerant: boolean;
  commitment: 'none' | '1y';
  publicSubnets: boolean;
  localDiskGb: number;
}

const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true });

const services: fc.Arbitrary<Facts> = fc.record({
  requestsPerSecond: fc.oneof(number(0.001, 5), number(5, 2000)),
  shape: fc.constantFrom('steady', 'diurnal', 'business-hours', 'spiky'),
  burstInsideHour: number(1, 4),
  meanMs: number(5, 1500),
  cpuShare: number(0.02, 1),
  memoryMb: fc.integer({ min: 64, max: 30_000 }),
  concurrency: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
  minInstances: fc.integer({ min: 1, max: 8 }),
  zones: fc.integer({ min: 1, max: 4 }),
  targetUtilization: number(0.3, 0.9),
  latencyFactor: fc.option(number(1, 3), { nil: undefined }),
  runtime: fc.constantFrom('go', 'nodejs22.x', 'java21'),
  spotTolerant: fc.boolean(),
  commitment: fc.constantFrom('none', '1y'),
  publicSubnets: fc.boolean(),
  localDiskGb: fc.constantFrom(0, 10, 100),
});

function serviceOf(facts: Facts) {
  const p99 = facts.meanMs * 4;
  return workloadWith(
    {
      application: {
        runtime: facts.runtime,
        localDiskGb: facts.localDiskGb,
      },
      traffic: {
        requestsPerSecond: facts.requestsPerSecond,
        shape: facts.shape,
        burstInsideHour: facts.burstInsideHour,
      },
      performance: {
        durationMs: { mean: facts.meanMs, p99 },
        cpuMsPerRequest: facts.meanMs * facts.cpuShare,
        ...(facts.latencyFactor !== undefined && {
          latencyTargetMs: { p99: p99 * facts.latencyFactor },
        }),
      },
      resources: {
        memoryMb: facts.memoryMb,
        minInstances: facts.minInstances,
        zones: facts.zones,
        targetUtilization: facts.targetUtilization,
        ...(facts.concurrency && {
          concurrencyPerInstance: facts.concurrency,
        }),
      },
      operations: {
        spotTolerant: facts.spotTolerant,
        commitment: facts.commitment,
        network: facts.publicSubnets ? 'public' : 'existing-vpc',
      },
    },
    { retryShare: 0 },
  );
}

describe.each([fargatePlatform, ecsEc2Platform])(
  'the best of $id',
  platform => {
    /** Cost of the second over the first; an option must not come back. */
    function dearerBy(less: Facts, more: Facts): number {
      const before = cheapest(platform, serviceOf(less), context);
      const after = cheapest(platform, serviceOf(more), context);
      if (after === undefined) {
        return Infinity;
      }
      return before ? after.usd / before.usd : 0;
    }

    const factor = number(1, 4);

    it('is not cheaper with more traffic', () => {
      fc.assert(
        fc.property(services, factor, (facts, by) =>
          expect(
            dearerBy(facts, {
              ...facts,
              requestsPerSecond: facts.requestsPerSecond * by,
            }),
          ).toBeGreaterThanOrEqual(1 - 1e-9),
        ),
        { numRuns: 3000 },
      );
    });

    it('is not cheaper with a larger working set', () => {
      fc.assert(
        fc.property(services, factor, (facts, by) =>
          expect(
            dearerBy(facts, {
              ...facts,
              memoryMb: Math.round(facts.memoryMb * by),
            }),
          ).toBeGreaterThanOrEqual(1 - 1e-9),
        ),
        { numRuns: 3000 },
      );
    });

    it('is not cheaper with a stricter latency target', () => {
      fc.assert(
        fc.property(services, factor, (facts, by) =>
          expect(
            dearerBy(facts, {
              ...facts,
              latencyFactor: (facts.latencyFactor ?? 3) / Math.sqrt(by),
            }),
          ).toBeGreaterThanOrEqual(1 - 1e-9),
        ),
        { numRuns: 3000 },
      );
    });

    it('is not cheaper with more instances, zones or headroom', () => {
      fc.assert(
        fc.property(
          services,
          fc.integer({ min: 0, max: 3 }),
          fc.integer({ min: 0, max: 2 }),
          number(0.7, 1),
          (facts, instances, zones, headroom) =>
            expect(
              dearerBy(facts, {
                ...facts,
                minInstances: facts.minInstances + instances,
                zones: facts.zones + zones,
                targetUtilization: facts.targetUtilization * headroom,
              }),
            ).toBeGreaterThanOrEqual(1 - 1e-9),
        ),
        { numRuns: 300 },
      );
    });

    it('is not cheaper for a job that runs longer or more often', () => {
      fc.assert(
        fc.property(
          fc.record({
            runsPerDay: number(0.1, 500),
            runMinutes: number(0.1, 300),
            memoryMb: fc.integer({ min: 128, max: 60_000 }),
            vcpu: fc.constantFrom(0.25, 0.5, 1, 2, 4),
          }),
          factor,
          factor,
          factor,
          (facts, runs, minutes, memory) => {
            const jobOf = (job: typeof facts) =>
              workloadWith({
                application: { kind: 'batch' },
                traffic: {
                  runsPerDay: job.runsPerDay,
                  runMinutes: job.runMinutes,
                },
                resources: { vcpu: job.vcpu, memoryMb: job.memoryMb },
              });
            const less = cheapest(platform, jobOf(facts), context);
            const more = cheapest(
              platform,
              jobOf({
                ...facts,
                runsPerDay: facts.runsPerDay * runs,
                runMinutes: facts.runMinutes * minutes,
                memoryMb: Math.round(facts.memoryMb * memory),
              }),
              context,
            );
            expect(more?.usd ?? Infinity).toBeGreaterThanOrEqual(
              (less?.usd ?? 0) * (1 - 1e-9),
            );
          },
        ),
        { numRuns: 3000 },
      );
    });

    it('costs its floor without any traffic', () => {
      const floor = cheapest(
        platform,
        workloadWith({ traffic: { requestsPerSecond: 0 } }),
        context,
      );
      const busy = cheapest(platform, workloadWith(), context);
      expect(floor?.usd).toBeGreaterThan(0);
      expect(floor?.usd).toBeLessThanOrEqual(busy?.usd ?? 0);
    });
  },
);
