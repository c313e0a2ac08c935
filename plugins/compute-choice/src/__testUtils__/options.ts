import {
  ComputeOption,
  CostLine,
} from '@compute-choice/plugin-compute-choice-common';

/** A sentence of the engine. */
export const text = (code: string, words: string) => ({ code, text: words });

const source = {
  name: 'AWS price list, eu-west-1',
  date: '2026-11-20',
  confidence: 'solid' as const,
};

function line(
  item: string,
  category: CostLine['category'],
  description: string,
  [quantity, unit, unitPriceUsd]: [number, string, number],
): CostLine {
  return {
    item,
    category,
    description,
    quantity,
    unit,
    unitPriceUsd,
    monthlyUsd: quantity * unitPriceUsd,
    formula: `${quantity} ${unit} in a month of 730 hours`,
    source,
  };
}

const total = (lines: CostLine[]) =>
  lines.reduce((sum, { monthlyUsd }) => sum + (monthlyUsd ?? 0), 0);

function option(
  given: Pick<ComputeOption, 'id' | 'platform' | 'costLines'> &
    Partial<ComputeOption>,
): ComputeOption {
  const monthlyUsd = total(given.costLines);
  return {
    title: text('option.title', given.id),
    architecture: 'arm64',
    os: 'linux',
    purchase: 'on-demand',
    eligible: true,
    priced: true,
    comparable: true,
    constraints: [],
    monthlyUsd,
    atLeast: false,
    rangeUsd: { p10: monthlyUsd * 0.8, p90: monthlyUsd * 1.3 },
    floorUsd: monthlyUsd * 0.5,
    warnings: [],
    unpriced: [],
    score: {
      total: 0.8,
      contributions: [
        {
          area: 'cost',
          weight: 0.6,
          value: 1,
          points: 0.6,
          why: text('score.cost', 'Among the cheapest.'),
        },
        {
          area: 'latency',
          weight: 0.4,
          value: 0.5,
          points: 0.2,
          why: text('score.latency', 'Meets the target.'),
        },
      ],
    },
    ...given,
  };
}

/** Made-up amounts: nothing here is a price of AWS. */
export const fargateOption = option({
  id: 'fargate/ecs/arm64/on-demand',
  platform: 'fargate',
  costLines: [
    line('fargate.vcpu', 'compute', 'vCPU of the tasks', [
      730,
      'vCPU-hour',
      0.03,
    ]),
    line('alb.hours', 'front-door', 'Load balancer', [730, 'hour', 0.02]),
  ],
  sizing: {
    platform: 'fargate',
    vcpu: 0.5,
    memoryGb: 1,
    ephemeralStorageGb: 20,
    minTasks: 2,
    meanTasks: 2,
    maxTasks: 2,
    p99Ms: 420,
    spotShare: 0,
    orchestrator: 'ecs',
  },
});

export const fargateX86 = option({
  id: 'fargate/ecs/x86_64/on-demand',
  platform: 'fargate',
  architecture: 'x86_64',
  costLines: [
    line('fargate.vcpu', 'compute', 'vCPU of the tasks', [
      730,
      'vCPU-hour',
      0.04,
    ]),
  ],
  sizing: fargateOption.sizing,
});

export const lambdaOption = option({
  id: 'lambda/arm64/on-demand',
  platform: 'lambda',
  costLines: [
    line('lambda.requests', 'requests', 'Requests', [
      30_000_000,
      'request',
      0.0000002,
    ]),
    line('lambda.duration', 'compute', 'Duration', [
      3_000_000,
      'GB-second',
      0.0000133,
    ]),
  ],
  sizing: {
    platform: 'lambda',
    memoryMb: 512,
    vcpu: 0.29,
    durationMs: 110,
    p99Ms: 480,
    peakConcurrency: 12,
    ephemeralStorageMb: 512,
    coldStartShare: 0.003,
    initMs: 350,
    provisionedConcurrency: 0,
    snapStart: false,
    frontDoor: 'http-api',
  },
});

export const ec2Option = option({
  id: 'ecs-ec2/t4g.small/on-demand',
  platform: 'ecs-ec2',
  costLines: [
    line('ec2.instance', 'compute', 'Instances', [1460, 'instance-hour', 0.02]),
    line('ebs.gp3', 'storage', 'Root volumes', [60, 'GB-month', 0.08]),
    line('alb.hours', 'front-door', 'Load balancer', [730, 'hour', 0.02]),
  ],
  sizing: {
    platform: 'ecs-ec2',
    instanceType: 't4g.small',
    minHosts: 2,
    meanHosts: 2,
    maxHosts: 2,
    tasksPerHost: 2,
    bindingResource: 'memory',
    taskVcpu: 0.5,
    taskMemoryMb: 512,
    minTasks: 2,
    meanTasks: 2,
    maxTasks: 4,
    rootVolumeGb: 30,
    spotShare: 0,
    managedInstances: false,
  },
});

/** Lambda, excluded by a limit. */
export const excludedLambda: ComputeOption = {
  ...lambdaOption,
  eligible: false,
  constraints: [
    {
      rule: 'lambda-timeout',
      message: text(
        'constraint.lambda-timeout',
        'A run of 3 hours exceeds the longest a function may run.',
      ),
      limit: {
        id: 'lambda.timeoutSeconds',
        title: 'Longest run of a function',
        value: 900,
        unit: 's',
        adjustable: false,
        page: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
        checked: '2026-11-18',
      },
      lift: text('lift.lambda-timeout', 'Split the run into shorter steps.'),
      fields: ['performance.longestRunSeconds'],
    },
  ],
  monthlyUsd: undefined,
  rangeUsd: undefined,
  sizing: undefined,
  score: undefined,
  costLines: [],
};
