import { ComputeOption } from '@compute-choice/plugin-compute-choice-common';
import { Size } from './Deployed';

/** A size that a template has to have. */
export interface RecommendedSize {
  name: string;
  /** In words, as part of a sentence. */
  title: string;
  unit?: string;
  value: Exclude<Size, undefined>;
}

const round = (share: number) => Math.round(share * 100) / 100;

function taskCounts(sizing: {
  minTasks: number;
  maxTasks: number;
}): RecommendedSize[] {
  // Jobs have no service, and so no bounds to scale in.
  return sizing.minTasks === 0
    ? []
    : [
        { name: 'minTasks', title: 'The least tasks', value: sizing.minTasks },
        { name: 'maxTasks', title: 'The most tasks', value: sizing.maxTasks },
      ];
}

function hosts(sizing: {
  minHosts: number;
  maxHosts: number;
}): RecommendedSize[] {
  return [
    { name: 'minHosts', title: 'The least hosts', value: sizing.minHosts },
    { name: 'maxHosts', title: 'The most hosts', value: sizing.maxHosts },
  ];
}

/** The sizes of an option that show in a CloudFormation template. */
export function recommendedSizes(option: ComputeOption): RecommendedSize[] {
  const { sizing } = option;
  const architecture: RecommendedSize = {
    name: 'architecture',
    title: 'The CPU architecture',
    value: option.architecture,
  };
  const spot = (share: number): RecommendedSize => ({
    name: 'spotShare',
    title: 'The share of Spot capacity',
    value: round(share),
  });
  switch (sizing?.platform) {
    case 'lambda':
      return [
        architecture,
        {
          name: 'memoryMb',
          title: 'Memory',
          unit: 'MB',
          value: sizing.memoryMb,
        },
        {
          name: 'ephemeralStorageMb',
          title: 'Ephemeral storage',
          unit: 'MB',
          value: sizing.ephemeralStorageMb,
        },
        {
          name: 'provisionedConcurrency',
          title: 'Provisioned concurrency',
          value: sizing.provisionedConcurrency,
        },
        ...(sizing.managedInstances
          ? [
              {
                name: 'instanceType',
                title: 'The instance type',
                value: sizing.managedInstances.instanceType,
              },
            ]
          : []),
      ];
    case 'fargate':
      return [
        architecture,
        { name: 'vcpu', title: 'CPU', unit: 'vCPU', value: sizing.vcpu },
        {
          name: 'memoryGb',
          title: 'Memory',
          unit: 'GB',
          value: sizing.memoryGb,
        },
        {
          name: 'ephemeralStorageGb',
          title: 'Ephemeral storage',
          unit: 'GB',
          value: sizing.ephemeralStorageGb,
        },
        ...taskCounts(sizing),
        spot(sizing.spotShare),
      ];
    case 'ecs-ec2':
      return [
        ...(sizing.sharedCluster
          ? []
          : [
              {
                name: 'instanceType',
                title: 'The instance type',
                value: sizing.instanceType,
              },
              {
                name: 'rootVolumeGb',
                title: 'The root volume',
                unit: 'GB',
                value: sizing.rootVolumeGb,
              },
              spot(sizing.spotShare),
              // ECS counts the hosts of Managed Instances by itself.
              ...(sizing.managedInstances ? [] : hosts(sizing)),
            ]),
        {
          name: 'taskVcpu',
          title: 'CPU of a task',
          unit: 'vCPU',
          value: sizing.taskVcpu,
        },
        {
          name: 'taskMemoryMb',
          title: 'Memory of a task',
          unit: 'MB',
          value: sizing.taskMemoryMb,
        },
        ...taskCounts(sizing),
      ];
    default:
      return [];
  }
}
