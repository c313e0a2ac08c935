import { totalUsd } from '../../../prices/bill';
import {
  contextIn,
  workloadWith,
} from '../../containers/__testUtils__/contexts';
import { EngineContext } from '../../PlatformModule';
import { LambdaIn, lambdaIn } from '../__testUtils__/lambdaIn';
import { lambdaPlatform } from '..';

describe('Lambda Managed Instances', () => {
  let context: EngineContext;
  let lambda: LambdaIn;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
    lambda = lambdaIn(context);
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
      const { managedInstances, vcpu } = lambda.sizingOf(busy, id);
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
      expect(lambda.sizingOf(quiet, id).managedInstances?.instances).toBe(3);
    });

    it('pay the fee on On-Demand also for hours under a Savings Plan', () => {
      const committed = {
        ...busy,
        commitment: '3y' as const,
      };
      const plan = lambda.sized(
        committed,
        'lambda/managed-instances/x86_64/savings-plan-3y',
      );
      expect(lambda.quantity(plan, 'lambda.managed-instances.fee')).toBeCloseTo(
        lambda.quantity(
          lambda.sized(busy, id),
          'lambda.managed-instances.fee',
        )!,
        6,
      );
    });
  });

  it('has no price for compute where the region has none', async () => {
    const elsewhere = await contextIn('sa-east-1');
    const workload = workloadWith({
      application: { kind: 'http-api', threadSafe: true },
      traffic: { requestsPerSecond: 100 },
    });
    const { charges } = lambdaPlatform.size(
      workload,
      lambda.variantOf(workload, 'lambda/managed-instances/arm64/on-demand'),
      elsewhere,
    ).sized!;
    expect(
      totalUsd(charges, elsewhere.prices).unpriced.map(({ item }) => item),
    ).toContain('lambda.managed-instances.requests');
  });
});
