import fc from 'fast-check';
import {
  exhaustiveFargate,
  exhaustiveFunction,
  exhaustiveHosts,
} from './__testUtils__/exhaustive';
import { EngineContext } from './platforms/PlatformModule';
import {
  contextIn,
  variantOf,
  workloadWith,
} from './platforms/containers/__testUtils__/contexts';
import { ecsEc2Platform } from './platforms/ecs-ec2';
import { cheapestHosts } from './platforms/ecs-ec2/sizing';
import { fargatePlatform } from './platforms/fargate';
import { cheapestSize } from './platforms/fargate/sizing';
import { lambdaPlatform } from './platforms/lambda';
import { searchMemory } from './platforms/lambda/search';

let context: EngineContext;
beforeAll(async () => {
  context = await contextIn('us-east-1');
});

const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true });

/** Services that are not so large that needlessly small sizes are left out. */
const services = fc
  .record({
    requestsPerSecond: number(0.01, 40),
    shape: fc.constantFrom('steady', 'business-hours', 'diurnal', 'spiky'),
    burstInsideHour: number(1, 4),
    mean: number(5, 400),
    cpuShare: number(0.05, 1),
    p99Ratio: number(1, 8),
    latencyFactor: fc.option(number(1.2, 3), { nil: undefined }),
    memoryMb: fc.integer({ min: 64, max: 8000 }),
    zones: fc.integer({ min: 1, max: 3 }),
  })
  .map(facts => {
    const p99 = facts.mean * facts.p99Ratio;
    return workloadWith({
      application: { runtime: 'nodejs22.x' },
      traffic: {
        requestsPerSecond: facts.requestsPerSecond,
        shape: facts.shape as 'steady',
        burstInsideHour: facts.burstInsideHour,
      },
      performance: {
        durationMs: { mean: facts.mean, p99 },
        cpuMsPerRequest: facts.mean * facts.cpuShare,
        ...(facts.latencyFactor && {
          latencyTargetMs: { p99: p99 * facts.latencyFactor },
        }),
      },
      resources: { memoryMb: facts.memoryMb, zones: facts.zones },
    });
  });

describe('the fast search', () => {
  it('finds a Fargate task that costs as little as the best of all sizes', () => {
    fc.assert(
      fc.property(services, workload => {
        const variant = variantOf(
          fargatePlatform,
          workload,
          context,
          'fargate/ecs/x86_64/on-demand',
        );
        const best = exhaustiveFargate(workload, variant, context);
        const found = cheapestSize(workload, variant, context);
        expect(found?.usd).toBeCloseTo(best?.usd ?? NaN, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('finds hosts that cost as little as the best of all types', () => {
    fc.assert(
      fc.property(services, workload => {
        const variant = variantOf(
          ecsEc2Platform,
          workload,
          context,
          'ecs-ec2/own/x86_64/on-demand',
        );
        const best = exhaustiveHosts(workload, variant, context);
        const found = cheapestHosts(workload, variant, context);
        expect(found?.usd).toBeCloseTo(best?.usd ?? NaN, 6);
      }),
      { numRuns: 25 },
    );
  });

  it('finds the memory that costs as little as the best of all sizes', () => {
    fc.assert(
      fc.property(services, service => {
        const workload = { ...service, latencyTargetP99Ms: undefined };
        const variant = variantOf(
          lambdaPlatform,
          workload,
          context,
          'lambda/standard/x86_64/on-demand',
        );
        const best = exhaustiveFunction(workload, variant, context);
        const { fit } = searchMemory(workload, variant, context);
        // Cold starts are read from a grid that is exact to 1%.
        expect((fit?.usd ?? NaN) / (best?.usd ?? NaN)).toBeCloseTo(1, 3);
      }),
      { numRuns: 15 },
    );
  });
});
