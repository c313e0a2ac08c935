import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { LambdaIn, lambdaIn } from './__testUtils__/lambdaIn';
import { lambdaPlatform } from '.';

describe('the variants of Lambda', () => {
  let context: EngineContext;
  let lambda: LambdaIn;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
    lambda = lambdaIn(context);
  });

  describe('variants', () => {
    it('are both architectures on demand for an ordinary API', () => {
      expect(
        lambda.ids(workloadWith({ traffic: { requestsPerMonth: 1e5 } })),
      ).toEqual([
        'lambda/standard/x86_64/on-demand',
        'lambda/standard/arm64/on-demand',
      ]);
    });

    it('include a Savings Plan if the organisation commits', () => {
      const workload = workloadWith({
        traffic: { requestsPerMonth: 1e5 },
        operations: { commitment: '1y' },
      });
      expect(lambda.ids(workload)).toContain(
        'lambda/standard/arm64/savings-plan-1y',
      );
    });

    it('include provisioned concurrency where environments are busy or latency counts', () => {
      const provisioned = 'lambda/provisioned/x86_64/on-demand';
      expect(
        lambda.ids(workloadWith({ traffic: { requestsPerSecond: 100 } })),
      ).toContain(provisioned);
      expect(
        lambda.ids(
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
      expect(lambda.ids(workload)).toEqual([
        'lambda/standard/x86_64/on-demand',
        'lambda/standard/arm64/on-demand',
      ]);
      expect(lambda.sizingOf(workload).frontDoor).not.toBe('function-url');
    });

    it('are plain functions only where those are excluded', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', runtime: 'java21', gpu: true },
        traffic: { requestsPerSecond: 100 },
        performance: { coldStartTolerance: 'none' },
      });
      expect(lambda.ids(workload)).toEqual([
        'lambda/standard/x86_64/on-demand',
        'lambda/standard/arm64/on-demand',
      ]);
    });

    it('include SnapStart for Java, and for slow starts of Python and .NET only', () => {
      const snapStart = 'lambda/snapstart/x86_64/on-demand';
      const api = (application: object) =>
        lambda.ids(
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
        lambda.ids(
          workloadWith({ application: { kind: 'http-api', threadSafe } }),
        );
      expect(api()).not.toContain(managed);
      expect(api(false)).not.toContain(managed);
      expect(api(true)).toContain(managed);
    });
  });

  it('names a variant with its size and purchase', () => {
    const workload = workloadWith({}, { functionMemoryMb: 1024, cpuMs: 0 });
    const variant = lambda.variantOf(
      workload,
      'lambda/standard/arm64/on-demand',
    );
    expect(lambdaPlatform.title(variant).text).toBe('Lambda, arm64, On-Demand');
    expect(
      lambdaPlatform.title(variant, lambda.sized(workload, variant.id).sizing)
        .text,
    ).toMatch(/^Lambda, 1,088 MB|Lambda, 1,024 MB, arm64, On-Demand$/);
  });
});
