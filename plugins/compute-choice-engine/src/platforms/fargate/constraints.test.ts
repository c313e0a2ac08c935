import { Workload } from '../../workload/Workload';
import {
  contextIn,
  variantOf,
  workloadWith,
} from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import {
  X86_ON_DEMAND,
  idsOf,
  rulesOf,
  sizedOn,
  warningsOf,
} from './__testUtils__/fargate';
import { fargatePlatform } from '.';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

function rules(workload: Workload): string[] {
  return rulesOf(workload, context);
}

describe('what Fargate does not do', () => {
  it.each([
    ['fargate-gpu', { gpu: true }],
    ['fargate-privileged', { privileged: true }],
    ['fargate-privileged', { hostAccess: true }],
    ['fargate-daemon', { daemonPerHost: true }],
    ['fargate-network-mode', { taskNetworkMode: 'bridge' as const }],
    ['fargate-network-mode', { taskNetworkMode: 'host' as const }],
    ['fargate-placement', { placementControl: true }],
    ['fargate-disk', { localDiskGb: 201 }],
  ])('excludes by %s', (rule, application) => {
    expect(rules(workloadWith({ application }))).toEqual([rule]);
    expect(rules(workloadWith())).toEqual([]);
  });

  it('excludes tasks beyond its largest size, and beyond it only', () => {
    const memory = (memoryMb: number) =>
      workloadWith({ resources: { memoryMb } });
    expect(rules(memory(244 * 1024))).toEqual([]);
    expect(rules(memory(244 * 1024 + 1))).toEqual(['fargate-memory']);
    const vcpu = (count: number) =>
      workloadWith({ resources: { vcpu: count } });
    expect(rules(vcpu(32))).toEqual([]);
    expect(rules(vcpu(33))).toEqual(['fargate-vcpu']);
  });

  it('excludes Windows on Arm and beyond 4 vCPU', () => {
    const windows = (architectures: ('x86_64' | 'arm64')[], vcpu: number) =>
      workloadWith({
        application: { os: 'windows', architectures },
        resources: { vcpu, memoryMb: 8192 },
      });
    expect(idsOf(windows(['x86_64', 'arm64'], 4), context)).toEqual([
      'fargate/ecs/x86_64/on-demand',
    ]);
    expect(rules(windows(['x86_64'], 4))).toEqual([]);
    expect(rules(windows(['x86_64'], 5))).toEqual(['fargate-vcpu']);
    expect(rules(windows(['arm64'], 4))).toEqual([
      'fargate-windows-architecture',
    ]);
  });

  it('lets a volume stand in for a disk that is too large', () => {
    expect(
      rules(
        workloadWith({
          application: { localDiskGb: 500, persistentStorage: 'ebs' },
        }),
      ),
    ).toEqual([]);
  });

  it('names limit, page and the change that would lift it', () => {
    const workload = workloadWith({ application: { gpu: true } });
    const [constraint] = fargatePlatform.constraints(
      workload,
      variantOf(fargatePlatform, workload, context, X86_ON_DEMAND),
      context,
    );
    expect(constraint).toMatchObject({
      limit: { page: expect.stringMatching(/^https:/), checked: /./ },
      lift: { text: expect.any(String) },
      fields: ['application.gpu'],
    });
  });

  it('never excludes because of a quota that AWS raises on request', () => {
    const workload = workloadWith({ traffic: { requestsPerSecond: 50_000 } });
    expect(rules(workload)).toEqual([]);
    expect(warningsOf(workload, context)).toContain('fargate-vcpu-quota');
  });

  it('excludes Spot for a service that would have no task left', () => {
    const workload = workloadWith({
      application: { architectures: ['x86_64'] },
      resources: { minInstances: 0 },
      operations: { spotTolerant: true },
    });
    expect(rulesOf(workload, context, 'fargate/ecs/x86_64/spot')).toEqual([
      'fargate-spot-base',
    ]);
  });
});

describe('EKS pods', () => {
  const onEks = (
    resources: object,
    application: object = {},
    operations: object = {},
  ) =>
    workloadWith({
      application: { architectures: ['x86_64', 'arm64'], ...application },
      resources,
      operations: { orchestrator: 'eks', spotTolerant: true, ...operations },
    });

  it('run on x86 and On-Demand only', () => {
    expect(idsOf(onEks({}), context)).toEqual(['fargate/eks/x86_64/on-demand']);
  });

  it('need 256 MiB more, rounded up as in the example of the EKS guide', () => {
    const { sizing } = sizedOn(
      onEks({ vcpu: 1, memoryMb: 8 * 1024 }),
      context,
      'fargate/eks/x86_64/on-demand',
    );
    expect(sizing).toMatchObject({ vcpu: 2, memoryGb: 9 });
  });

  it('pay for their cluster where there is none yet', () => {
    const items = (workload: Workload) =>
      sizedOn(workload, context, 'fargate/eks/x86_64/on-demand').charges.map(
        ({ item }) => item,
      );
    expect(items(onEks({}))).toContain('eks.cluster');
    expect(
      items(onEks({}, {}, { existing: { eksCluster: true } })),
    ).not.toContain('eks.cluster');
  });

  it('are excluded from Arm, Windows, public subnets, EBS and 32 vCPU', () => {
    expect(rules(onEks({}, { architectures: ['arm64'] }))).toEqual([
      'eks-fargate-architecture',
    ]);
    expect(rules(onEks({}, { os: 'windows' }))).toContain(
      'eks-fargate-windows',
    );
    expect(rules(onEks({}, {}, { network: 'public' }))).toEqual([
      'eks-fargate-subnets',
    ]);
    expect(rules(onEks({}, { persistentStorage: 'ebs' }))).toEqual([
      'eks-fargate-ebs',
    ]);
    expect(rules(onEks({ vcpu: 20 }))).toEqual(['fargate-vcpu']);
  });
});
