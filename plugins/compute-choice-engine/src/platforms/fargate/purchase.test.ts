import { totalUsd } from '../../prices/bill';
import { Workload } from '../../workload/Workload';
import {
  contextIn,
  usdOf,
  workloadWith,
} from '../containers/__testUtils__/contexts';
import { unitUsd as unitUsdOf } from '../containers/unitUsd';
import { EngineContext } from '../PlatformModule';
import { idsOf, quantityOf, sizedOn } from './__testUtils__/fargate';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

function sized(workload: Workload, id?: string) {
  return sizedOn(workload, context, id);
}

function unitUsd(key: string): number {
  return unitUsdOf(context.prices, key) ?? NaN;
}

describe('purchase models', () => {
  const diurnal = (operations: object) =>
    workloadWith({
      application: { architectures: ['x86_64'] },
      traffic: { requestsPerSecond: 200, shape: 'diurnal' },
      resources: { minInstances: 2 },
      operations,
    });

  it('include Spot only if the team says that it tolerates interruptions', () => {
    expect(idsOf(diurnal({}), context)).toEqual([
      'fargate/ecs/x86_64/on-demand',
    ]);
    expect(idsOf(diurnal({ spotTolerant: true }), context)).toEqual([
      'fargate/ecs/x86_64/on-demand',
      'fargate/ecs/x86_64/spot',
    ]);
    const assumed = { ...diurnal({}), spotTolerant: true };
    expect(idsOf(assumed, context)).toEqual(['fargate/ecs/x86_64/on-demand']);
  });

  it('keep the minimum of a service On-Demand and run the rest on Spot', () => {
    const workload = diurnal({ spotTolerant: true });
    const { sizing, charges } = sized(workload, 'fargate/ecs/x86_64/spot');
    expect(quantityOf(charges, 'fargate.vcpu') / sizing.vcpu).toBeCloseTo(
      2 * 730,
      6,
    );
    expect(
      (quantityOf(charges, 'fargate.vcpu') +
        quantityOf(charges, 'fargate.vcpu.spot')) /
        sizing.vcpu,
    ).toBeCloseTo(sizing.meanTasks * 730, 6);
    expect(sizing.spotShare).toBeCloseTo(1 - 2 / sizing.meanTasks, 9);
  });

  it('run all of a job on Spot', () => {
    const workload = workloadWith({
      application: { kind: 'batch', architectures: ['x86_64'] },
      traffic: { runsPerDay: 3 },
      operations: { spotTolerant: true },
    });
    const { sizing, charges } = sized(workload, 'fargate/ecs/x86_64/spot');
    expect(sizing.spotShare).toBe(1);
    expect(quantityOf(charges, 'fargate.vcpu')).toBe(0);
  });

  it('commit to a Savings Plan only as far as it pays off', () => {
    const workload = diurnal({ commitment: '1y' });
    const plan = usdOf(
      sized(workload, 'fargate/ecs/x86_64/savings-plan-1y'),
      context,
    );
    const { sizing } = sized(workload);
    const onDemand = usdOf(sized(workload), context);
    const share =
      unitUsd('fargate.savingsPlan1yX86VcpuHour') /
      unitUsd('fargate.linuxX86VcpuHour');
    expect(plan).toBeLessThan(onDemand);
    const atMost =
      sizing.meanTasks *
      730 *
      (1 - share) *
      (sizing.vcpu * unitUsd('fargate.linuxX86VcpuHour') +
        sizing.memoryGb * unitUsd('fargate.linuxX86GbHour'));
    expect(onDemand - plan).toBeLessThanOrEqual(atMost * 1.01);
  });

  it('stay unpriced, with a size, where the region has no Spot price', async () => {
    const elsewhere = await contextIn('eu-central-1');
    const workload = diurnal({ spotTolerant: true });
    const { sizing, charges } = sizedOn(
      workload,
      elsewhere,
      'fargate/ecs/x86_64/spot',
    );
    expect(sizing.maxTasks).toBeGreaterThan(2);
    expect(
      totalUsd(charges, elsewhere.prices).unpriced.map(
        ({ priceKey }) => priceKey,
      ),
    ).toContain('fargate.spotX86VcpuHour');
  });
});
