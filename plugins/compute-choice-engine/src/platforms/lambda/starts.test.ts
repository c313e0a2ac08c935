import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { LambdaIn, lambdaIn } from './__testUtils__/lambdaIn';
import { lambdaPlatform } from '.';

describe('functions that are not warm', () => {
  let context: EngineContext;
  let lambda: LambdaIn;
  beforeAll(async () => {
    context = await contextIn('us-east-1');
    lambda = lambdaIn(context);
  });

  describe('cold starts', () => {
    it('count in the 99th percentile when more than 1% of requests meet one', () => {
      const rare = lambda.sizingOf(
        workloadWith({ traffic: { requestsPerSecond: 50 } }),
      );
      const frequent = lambda.sizingOf(
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
        lambda.variantOf(workload, 'lambda/standard/x86_64/on-demand'),
        context,
      );
      expect(excluded?.map(({ rule }) => rule)).toEqual(['lambda-cold-starts']);
      const provisioned = lambda.sizingOf(
        workload,
        'lambda/provisioned/x86_64/on-demand',
      );
      expect(provisioned.provisionedConcurrency).toBeGreaterThan(0);
      expect(provisioned.coldStartShare).toBeLessThanOrEqual(0.0001);
    });

    it('take no more provisioned concurrency than keeps them rare where it has no price', async () => {
      const unpriced = lambdaIn(await contextIn('sa-east-1'));
      const provisionedFor = (coldStartTolerance: 'rare' | 'none') =>
        unpriced.sizingOf(
          workloadWith({
            traffic: { requestsPerSecond: 50, burstInsideHour: 3 },
            performance: { coldStartTolerance },
          }),
          'lambda/provisioned/arm64/on-demand',
        );
      const rare = provisionedFor('rare');
      expect(rare.coldStartShare).toBeLessThanOrEqual(0.01);
      expect(rare.provisionedConcurrency).toBeGreaterThan(0);
      expect(rare.provisionedConcurrency).toBeLessThan(
        provisionedFor('none').provisionedConcurrency,
      );
    });

    it('exclude what misses its latency target because of them, and say so', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', initMs: 5000 },
        traffic: { requestsPerMonth: 5000 },
        performance: { latencyTargetMs: { p99: 1000 } },
      });
      const { excluded } = lambdaPlatform.size(
        workload,
        lambda.variantOf(workload, 'lambda/standard/x86_64/on-demand'),
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
      expect(lambda.sizingOf(workload, id).initMs).toBeLessThan(
        lambda.sizingOf(workload).initMs / 5,
      );
      expect(
        lambda.quantity(lambda.sized(workload, id), 'lambda.init'),
      ).toBeUndefined();
      expect(
        lambda.quantity(lambda.sized(workload), 'lambda.init'),
      ).toBeGreaterThan(0);
      expect(
        lambda.quantity(lambda.sized(workload, id), 'lambda.snapstart-cache'),
      ).toBeUndefined();
    });

    it('pay for snapshots outside Java', () => {
      const workload = workloadWith({
        application: { kind: 'http-api', runtime: 'python3.13', initMs: 6000 },
      });
      const found = lambda.sized(workload, 'lambda/snapstart/x86_64/on-demand');
      expect(lambda.quantity(found, 'lambda.snapstart-cache')).toBeGreaterThan(
        0,
      );
      expect(
        lambda.quantity(found, 'lambda.snapstart-restore'),
      ).toBeGreaterThan(0);
    });
  });
});
