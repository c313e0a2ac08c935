import {
  EcsEc2Sizing,
  FargateSizing,
  LambdaSizing,
  Sizing,
} from '@compute-choice/plugin-compute-choice-common';
import { Words } from '../translations';

function lambdaFacts({ t, formats }: Words, sizing: LambdaSizing): string[] {
  const n = (value: number) => formats.number(value);
  return [
    t('sizing.lambda.memory', {
      memory: n(sizing.memoryMb),
      vcpu: n(sizing.vcpu),
    }),
    t('sizing.lambda.duration', {
      mean: formats.duration(sizing.durationMs),
      p99: formats.duration(sizing.p99Ms),
    }),
    t('sizing.lambda.concurrency', {
      count: Math.ceil(sizing.peakConcurrency),
    }),
    ...(sizing.coldStartShare > 0
      ? [
          t('sizing.lambda.coldStarts', {
            share: formats.percent(sizing.coldStartShare),
            init: formats.duration(sizing.initMs),
          }),
        ]
      : []),
    t('sizing.lambda.frontDoor', {
      door: t(`sizing.frontDoor.${sizing.frontDoor}`),
    }),
    t('sizing.lambda.storage', { size: n(sizing.ephemeralStorageMb) }),
  ];
}

function fargateFacts({ t, formats }: Words, sizing: FargateSizing): string[] {
  const n = (value: number) => formats.number(value);
  return [
    t('sizing.fargate.size', {
      vcpu: n(sizing.vcpu),
      memory: n(sizing.memoryGb),
    }),
    sizing.minTasks === sizing.maxTasks
      ? t('sizing.fargate.tasksSteady', { count: sizing.maxTasks })
      : t('sizing.fargate.tasks', {
          min: n(sizing.minTasks),
          max: n(sizing.maxTasks),
          mean: n(sizing.meanTasks),
        }),
    ...(sizing.billedSecondsPerRun === undefined
      ? []
      : [
          t('sizing.fargate.run', {
            duration: formats.duration(1000 * sizing.billedSecondsPerRun),
          }),
        ]),
    ...(sizing.p99Ms === undefined
      ? []
      : [t('sizing.fargate.p99', { p99: formats.duration(sizing.p99Ms) })]),
    t('sizing.fargate.storage', { size: n(sizing.ephemeralStorageGb) }),
    ...(sizing.spotShare > 0
      ? [t('option.spotShare', { share: formats.percent(sizing.spotShare) })]
      : []),
  ];
}

function hostFact({ t, formats }: Words, sizing: EcsEc2Sizing): string {
  if (sizing.sharedCluster) {
    return t('sizing.ecsEc2.shared', { cluster: sizing.sharedCluster });
  }
  const type = sizing.instanceType;
  return sizing.minHosts === sizing.maxHosts
    ? t('sizing.ecsEc2.hostsSteady', { count: sizing.maxHosts, type })
    : t('sizing.ecsEc2.hosts', {
        type,
        min: formats.number(sizing.minHosts),
        max: formats.number(sizing.maxHosts),
        mean: formats.number(sizing.meanHosts),
      });
}

function ecsEc2Facts(words: Words, sizing: EcsEc2Sizing): string[] {
  const { t, formats } = words;
  const n = (value: number) => formats.number(value);
  return [
    hostFact(words, sizing),
    t('sizing.ecsEc2.packing', {
      count: sizing.tasksPerHost,
      resource: t(`sizing.binding.${sizing.bindingResource}`),
    }),
    t('sizing.ecsEc2.size', {
      vcpu: n(sizing.taskVcpu),
      memory: n(sizing.taskMemoryMb),
    }),
    sizing.minTasks === sizing.maxTasks
      ? t('sizing.fargate.tasksSteady', { count: sizing.maxTasks })
      : t('sizing.ecsEc2.tasks', {
          min: n(sizing.minTasks),
          max: n(sizing.maxTasks),
          mean: n(sizing.meanTasks),
        }),
    ...(sizing.p99Ms === undefined
      ? []
      : [t('sizing.ecsEc2.p99', { p99: formats.duration(sizing.p99Ms) })]),
    t('sizing.ecsEc2.disk', { size: n(sizing.rootVolumeGb) }),
    ...(sizing.spotShare > 0
      ? [t('option.spotShare', { share: formats.percent(sizing.spotShare) })]
      : []),
  ];
}

/** The size of an option, in plain sentences. */
export function sizingFacts(words: Words, sizing: Sizing): string[] {
  switch (sizing.platform) {
    case 'lambda':
      return lambdaFacts(words, sizing);
    case 'fargate':
      return fargateFacts(words, sizing);
    default:
      return ecsEc2Facts(words, sizing);
  }
}
