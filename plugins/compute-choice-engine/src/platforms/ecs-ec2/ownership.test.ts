import { SharedCluster } from '@compute-choice/plugin-compute-choice-common';
import { chargeUsd } from '../../prices/bill';
import { instancePriceKey } from '../../prices/priceKeys';
import { Workload } from '../../workload/Workload';
import {
  contextIn,
  usdOf,
  workloadWith,
} from '../containers/__testUtils__/contexts';
import { unitUsd } from '../containers/unitUsd';
import { EngineContext } from '../PlatformModule';
import { chargeOf, hostsOn, rulesOf, warningsOf } from './__testUtils__/ecsEc2';
import { ecsEc2Platform } from '.';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

function instanceUsd(instanceType: string): number {
  const key = instancePriceKey(instanceType, 'on-demand');
  return unitUsd(context.prices, key) ?? NaN;
}

describe('a shared cluster', () => {
  const cluster: SharedCluster = {
    name: 'shared',
    region: 'us-east-1',
    instanceType: 'm7i.xlarge',
    hosts: 6,
    freeVcpu: 6,
    freeMemoryMb: 12_000,
    trunking: true,
  };
  const SHARED = 'ecs-ec2/shared/x86_64/on-demand';

  function sharing(
    changes: Partial<SharedCluster> = {},
    parts: Parameters<typeof workloadWith>[0] = {},
  ): Workload {
    return workloadWith(
      {
        application: { kind: 'queue-worker', runtime: 'go' },
        traffic: { requestsPerSecond: 20 },
        resources: { memoryMb: 512, minInstances: 2 },
        performance: { durationMs: { mean: 200 }, cpuMsPerRequest: 60 },
        ...parts,
      },
      { sharedCluster: { ...cluster, ...changes }, retryShare: 0 },
    );
  }

  const hostHours = (workload: Workload) =>
    chargeOf(hostsOn(workload, context, SHARED).charges, 'ec2.instance')
      .quantity;

  it('costs nothing more while the service fits into its free room', () => {
    expect(hostHours(sharing())).toBe(0);
    expect(hostsOn(sharing(), context, SHARED).sizing).toMatchObject({
      sharedCluster: 'shared',
      maxHosts: 0,
    });
  });

  it('costs the hosts that the rest of the tasks needs', () => {
    // 20/s × 60 ms / 60% = 2 vCPU; nothing is free, a host has 4.
    expect(hostHours(sharing({ freeVcpu: 0 }))).toBeCloseTo(730, 6);
    expect(hostHours(sharing({ freeMemoryMb: 0 }))).toBeCloseTo(730, 6);
    const three = { traffic: { requestsPerSecond: 100 } };
    expect(hostHours(sharing({ freeVcpu: 0 }, three))).toBeCloseTo(3 * 730, 6);
    expect(hostHours(sharing({ freeVcpu: 6 }, three))).toBeCloseTo(730, 6);
  });

  it('never costs more with more free room', () => {
    const usd = (freeVcpu: number) =>
      usdOf(
        hostsOn(
          sharing({ freeVcpu }, { traffic: { requestsPerSecond: 100 } }),
          context,
          SHARED,
        ),
        context,
      );
    const costs = [0, 1, 2, 4, 8, 16].map(usd);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
  });

  it('has its allocated share told beside the marginal cost', () => {
    const workload = sharing();
    expect(warningsOf(workload, context, SHARED)).toContain(
      'ecs-shared-allocation',
    );
    const [allocation] = ecsEc2Platform.warnings(
      workload,
      ecsEc2Platform.variants(workload, context)[0],
      hostsOn(workload, context, SHARED),
      context,
    );
    // 2 of the 4 vCPU of a host.
    expect(allocation.params?.allocatedUsd).toBeCloseTo(
      (instanceUsd('m7i.xlarge') * 730) / 2,
      6,
    );
  });

  it('warns where no single host may have the room', () => {
    expect(warningsOf(sharing({ hosts: 100 }), context, SHARED)).toContain(
      'ecs-shared-fragmentation',
    );
    expect(warningsOf(sharing(), context, SHARED)).not.toContain(
      'ecs-shared-fragmentation',
    );
  });

  it.each([
    ['ecs-shared-instance-type', { instanceType: 'm99.large' }, {}],
    [
      'ecs-shared-architecture',
      {},
      { application: { architectures: ['arm64' as const] } },
    ],
    [
      'ecs-shared-windows',
      {},
      {
        application: {
          os: 'windows' as const,
          architectures: ['x86_64' as const],
        },
      },
    ],
    ['ecs-shared-gpu', {}, { application: { gpu: true } }],
    ['ecs-host-size', {}, { resources: { memoryMb: 20_000 } }],
  ])('is excluded by %s', (rule, changes, parts) => {
    const workload = sharing(changes, parts);
    const [shared] = ecsEc2Platform.variants(workload, context);
    expect(shared.flavour).toBe('shared');
    expect(rulesOf(workload, context, shared.id)).toEqual([rule]);
  });

  it('is not offered where the profile names none', () => {
    expect(
      ecsEc2Platform
        .variants(workloadWith(), context)
        .map(({ flavour }) => flavour),
    ).not.toContain('shared');
  });
});

describe('ECS Managed Instances', () => {
  const MANAGED = 'ecs-ec2/managed-instances/x86_64/on-demand';

  it('cost a fee of 12% on the On-Demand price and an 80 GB volume', () => {
    const { sizing, charges } = hostsOn(workloadWith(), context, MANAGED);
    const hosts = chargeOf(charges, 'ec2.instance');
    const fee = chargeOf(charges, 'ecs.managed-instances-fee');
    expect(chargeUsd(fee, context.prices)).toBeCloseTo(
      0.12 * (chargeUsd(hosts, context.prices) ?? NaN),
      9,
    );
    expect(sizing).toMatchObject({ managedInstances: true, rootVolumeGb: 80 });
    expect(chargeOf(charges, 'ebs.host').quantity).toBeCloseTo(
      80 * sizing.meanHosts,
      9,
    );
  });

  it('do not burst', () => {
    const { sizing } = hostsOn(
      workloadWith({ traffic: { requestsPerMonth: 1000 } }),
      context,
      MANAGED,
    );
    expect(context.instances.get(sizing.instanceType)?.burstable).toBe(false);
  });

  it.each([
    ['ecs-managed-instances-windows', { os: 'windows' as const }],
    ['ecs-managed-instances-host-access', { hostAccess: true }],
    ['ecs-managed-instances-bridge', { taskNetworkMode: 'bridge' as const }],
    ['ecs-managed-instances-placement', { placementControl: true }],
  ])('are excluded by %s, own hosts are not', (rule, application) => {
    const workload = workloadWith({
      application: { ...application, architectures: ['x86_64'] },
    });
    expect(rulesOf(workload, context, MANAGED)).toEqual([rule]);
    expect(rulesOf(workload, context)).toEqual([]);
  });

  it('are excluded for tasks of more than 14 days', () => {
    const lasting = (days: number) =>
      workloadWith({ performance: { longestRunSeconds: days * 86_400 } });
    expect(rulesOf(lasting(14), context, MANAGED)).toEqual([]);
    expect(rulesOf(lasting(15), context, MANAGED)).toEqual([
      'ecs-managed-instances-long-run',
    ]);
  });

  it('allow some capabilities to privileged containers, and say which', () => {
    const workload = workloadWith({ application: { privileged: true } });
    expect(rulesOf(workload, context, MANAGED)).toEqual([]);
    expect(warningsOf(workload, context, MANAGED)).toContain(
      'ecs-managed-instances-capabilities',
    );
  });
});

describe('Windows hosts', () => {
  it('pay a licence per vCPU and do not burst', () => {
    const workload = workloadWith({
      application: { os: 'windows' },
      traffic: { requestsPerMonth: 1000 },
    });
    const { sizing, charges } = hostsOn(workload, context);
    const type = context.instances.get(sizing.instanceType);
    expect(type?.burstable).toBe(false);
    expect(chargeOf(charges, 'ec2.windows-licence').quantity).toBeCloseTo(
      (type?.vcpu ?? NaN) * 730 * sizing.meanHosts,
      6,
    );
  });

  it('are x86 only', () => {
    const workload = workloadWith({
      application: { os: 'windows', architectures: ['arm64'] },
    });
    expect(rulesOf(workload, context, 'ecs-ec2/own/arm64/on-demand')).toEqual([
      'ecs-windows-architecture',
    ]);
  });
});

describe('ways to buy hosts', () => {
  const diurnal = (operations: object) =>
    workloadWith({
      application: { architectures: ['x86_64'] },
      traffic: { requestsPerSecond: 400, shape: 'diurnal' },
      performance: { cpuMsPerRequest: 40 },
      operations,
    });

  it('keep the hosts of the minimum On-Demand and run the rest on Spot', () => {
    const workload = diurnal({ spotTolerant: true });
    const { sizing, charges } = hostsOn(
      workload,
      context,
      'ecs-ec2/own/x86_64/spot',
    );
    const base = chargeOf(charges, 'ec2.instance').quantity;
    const spot = chargeOf(charges, 'ec2.instance.spot').quantity;
    expect(base).toBeCloseTo(2 * 730, 6);
    expect(base + spot).toBeCloseTo(sizing.meanHosts * 730, 6);
    expect(
      usdOf(
        { ...hostsOn(workload, context, 'ecs-ec2/own/x86_64/spot') },
        context,
      ),
    ).toBeLessThan(usdOf(hostsOn(workload, context), context));
    expect(warningsOf(workload, context, 'ecs-ec2/own/x86_64/spot')).toContain(
      'ecs-spot-diversify',
    );
  });

  it('take only types whose committed rate is known', () => {
    const { charges } = hostsOn(
      diurnal({ commitment: '1y' }),
      context,
      'ecs-ec2/own/x86_64/savings-plan-1y',
    );
    const { priceKey } = chargeOf(charges, 'ec2.instance.savings-plan-1y');
    expect(unitUsd(context.prices, priceKey)).toBeGreaterThan(0);
  });

  it('stay unpriced, with a size, where the region has no committed rate', async () => {
    const elsewhere = await contextIn('eu-west-3');
    const { charges, sizing } = hostsOn(
      diurnal({ commitment: '3y' }),
      elsewhere,
      'ecs-ec2/own/x86_64/savings-plan-3y',
    );
    const { priceKey, quantity } = chargeOf(
      charges,
      'ec2.instance.savings-plan-3y',
    );
    expect(unitUsd(elsewhere.prices, priceKey)).toBeUndefined();
    expect(quantity).toBeCloseTo(sizing.meanHosts * 730, 6);
  });
});
