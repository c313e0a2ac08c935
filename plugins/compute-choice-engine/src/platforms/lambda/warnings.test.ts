import { Workload } from '../../workload/Workload';
import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { LambdaIn, lambdaIn } from './__testUtils__/lambdaIn';
import { lambdaPlatform } from '.';

describe('Lambda', () => {
  let context: EngineContext;
  let lambda: LambdaIn;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
    lambda = lambdaIn(context);
  });

  describe('warns', () => {
    const warnings = (workload: Workload, id?: string) =>
      lambdaPlatform
        .warnings(
          workload,
          lambda.variantOf(workload, id ?? 'lambda/standard/x86_64/on-demand'),
          lambda.sized(workload, id),
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
      expect(
        lambda.quantity(lambda.sized(workload), 'registry'),
      ).toBeGreaterThan(0);
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
});
