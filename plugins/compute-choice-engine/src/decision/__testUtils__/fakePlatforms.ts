import {
  Constraint,
  Platform,
  Sizing,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import {
  PlatformModule,
  SizingResult,
  Variant,
} from '../../platforms/PlatformModule';
import { Charge } from '../../prices/Charge';
import { Workload } from '../../workload/Workload';

/*
 * Platforms that are small enough to reckon with on paper: Lambda pays per
 * request, Fargate per task, ECS on EC2 per host of eight tasks.
 */

function variantOf(platform: Platform): Variant {
  return {
    id: `${platform}/fake/x86_64/on-demand`,
    platform,
    flavour: 'fake',
    architecture: 'x86_64',
    os: 'linux',
    purchase: 'on-demand',
  };
}

function charge(priceKey: string, quantity: number): Charge {
  return {
    item: priceKey,
    category: priceKey.startsWith('alb') ? 'front-door' : 'compute',
    priceKey,
    quantity,
    description: () => priceKey,
    formula: () => 'made for the test',
  };
}

const functionSizing: Sizing = {
  platform: 'lambda',
  memoryMb: 1024,
  vcpu: 0.58,
  durationMs: 100,
  p99Ms: 400,
  peakConcurrency: 1,
  ephemeralStorageMb: 512,
  coldStartShare: 0,
  initMs: 0,
  provisionedConcurrency: 0,
  snapStart: false,
  frontDoor: 'none',
};

const taskSizing = (tasks: number): Sizing => ({
  platform: 'fargate',
  vcpu: 1,
  memoryGb: 2,
  ephemeralStorageGb: 20,
  minTasks: tasks,
  meanTasks: tasks,
  maxTasks: tasks,
  spotShare: 0,
  orchestrator: 'ecs',
});

const hostSizing = (hosts: number): Sizing => ({
  platform: 'ecs-ec2',
  instanceType: 'm7g.large',
  minHosts: hosts,
  meanHosts: hosts,
  maxHosts: hosts,
  tasksPerHost: 8,
  bindingResource: 'cpu',
  taskVcpu: 1,
  taskMemoryMb: 2048,
  minTasks: hosts,
  meanTasks: hosts,
  maxTasks: hosts,
  rootVolumeGb: 30,
  spotShare: 0,
  managedInstances: false,
});

/** Tasks that the busiest hour needs, at one busy vCPU each. */
const tasksFor = ({ demand, cpuMs, minInstances }: Workload) =>
  Math.max(minInstances, Math.ceil((demand.peakPerSecond * cpuMs) / 1000));

const hasBalancer = ({ requestServing, existing }: Workload) =>
  requestServing && !existing.alb;

function sized(
  workload: Workload,
  sizing: Sizing,
  charges: readonly Charge[],
  secondsToDouble: number,
): SizingResult {
  return {
    sized: { sizing, charges, p99Ms: workload.p99Ms, secondsToDouble },
  };
}

function fake(
  id: Platform,
  size: (workload: Workload) => SizingResult,
  constraints: (workload: Workload) => readonly Constraint[] = () => [],
): PlatformModule {
  return {
    id,
    variants: () => [variantOf(id)],
    constraints,
    size,
    title: () => message('fake', `a fake of ${id}`),
    warnings: () => [],
    estimate: () => [charge('fargate.linuxX86VcpuHour', 730)],
  };
}

const tooLong: Constraint = {
  rule: 'lambda-timeout',
  message: message('lambda-timeout', 'Runs too long.'),
  fields: ['performance.longestRunSeconds'],
};

/** One variant per platform, each with a price that can be reckoned by hand. */
export const fakePlatforms: readonly PlatformModule[] = [
  fake(
    'lambda',
    workload =>
      sized(
        workload,
        functionSizing,
        [
          charge(
            'lambda.requestPerMillion',
            workload.demand.unitsPerMonth / 1e6,
          ),
          charge(
            'lambda.gbSecondX86',
            (workload.demand.unitsPerMonth * workload.meanMs) / 1000,
          ),
        ],
        1,
      ),
    workload => (workload.longestRunSeconds > 900 ? [tooLong] : []),
  ),
  fake('fargate', workload => {
    const tasks = tasksFor(workload);
    return sized(
      workload,
      taskSizing(tasks),
      [
        charge('fargate.linuxX86VcpuHour', tasks * workload.hoursPerMonth),
        charge('fargate.linuxX86GbHour', 2 * tasks * workload.hoursPerMonth),
        ...(hasBalancer(workload)
          ? [charge('alb.hour', workload.hoursPerMonth)]
          : []),
      ],
      120,
    );
  }),
  fake('ecs-ec2', workload => {
    const hosts = Math.max(workload.zones, Math.ceil(tasksFor(workload) / 8));
    return sized(
      workload,
      hostSizing(hosts),
      [
        charge('instance.m7g.large.on-demand', hosts * workload.hoursPerMonth),
        ...(hasBalancer(workload)
          ? [charge('alb.hour', workload.hoursPerMonth)]
          : []),
      ],
      300,
    );
  }),
];
