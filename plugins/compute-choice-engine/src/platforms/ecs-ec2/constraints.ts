import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { exclusion } from '../containers/exclusion';
import { EngineContext, Variant } from '../PlatformModule';
import { hostOwnerOf } from './variants';

const SECONDS_PER_DAY = 86_400;

/** What AWS's own management of the hosts takes away. */
function managedConstraints({
  profile: { application },
  longestRunSeconds,
  os,
}: Workload): Constraint[] {
  const found: Constraint[] = [];
  if (os === 'windows') {
    found.push(
      exclusion({
        rule: 'ecs-managed-instances-windows',
        text: 'ECS Managed Instances run Bottlerocket, so Windows containers do not run on them.',
        lift: 'Run the service on Linux, or on hosts of your own.',
        limitId: 'ecsManagedInstances.operatingSystems',
        fields: ['application.os'],
      }),
    );
  }
  if (application.hostAccess === true) {
    found.push(
      exclusion({
        rule: 'ecs-managed-instances-host-access',
        text: 'The work needs the host; ECS Managed Instances allow no image of your own and no login.',
        lift: 'Do without kernel modules and host paths.',
        limitId: 'ecsManagedInstances.operatingSystems',
        fields: ['application.hostAccess'],
      }),
    );
  }
  if (application.taskNetworkMode === 'bridge') {
    found.push(
      exclusion({
        rule: 'ecs-managed-instances-bridge',
        text: 'ECS Managed Instances have no bridge networking.',
        lift: 'Use awsvpc or host networking.',
        limitId: 'ecsManagedInstances.networkModes',
        fields: ['application.taskNetworkMode'],
      }),
    );
  }
  if (application.placementControl === true) {
    found.push(
      exclusion({
        rule: 'ecs-managed-instances-placement',
        text: 'Tasks have to be placed by rule or on a chosen CPU; on ECS Managed Instances AWS places them.',
        lift: 'Give up placement rules and the choice of the CPU model.',
        limitId: 'ecsManagedInstances.placement',
        fields: ['application.placementControl'],
      }),
    );
  }
  const maxDays = limitNumber('ecsManagedInstances.maxTaskDays');
  if (longestRunSeconds > maxDays * SECONDS_PER_DAY) {
    found.push(
      exclusion({
        rule: 'ecs-managed-instances-long-run',
        text: `A run takes more than ${maxDays} days, after which AWS replaces the host.`,
        lift: `Split the run into parts of less than ${maxDays} days.`,
        limitId: 'ecsManagedInstances.maxTaskDays',
        fields: ['performance.longestRunSeconds'],
        params: { maxDays },
      }),
    );
  }
  return found;
}

/** What a shared cluster would have to be for the workload. */
function sharedConstraints(
  { sharedCluster, os, gpu, architectures }: Workload,
  { instances }: EngineContext,
): Constraint[] {
  if (!sharedCluster) {
    return [];
  }
  const { name, instanceType } = sharedCluster;
  const found: Constraint[] = [];
  const type = instances.get(instanceType);
  if (!type) {
    found.push(
      exclusion({
        rule: 'ecs-shared-instance-type',
        text: `The hosts of cluster ${name} are ${instanceType}, which has no price in this region.`,
        lift: 'Correct the instance type in the policy.',
        fields: ['operations.sharedCluster'],
        params: { name, instanceType },
      }),
    );
  } else if (!architectures.includes(type.architecture)) {
    found.push(
      exclusion({
        rule: 'ecs-shared-architecture',
        text: `The hosts of cluster ${name} are ${type.architecture}; the workload does not run on it.`,
        lift: `Build the image for ${type.architecture}.`,
        fields: ['operations.sharedCluster', 'application.architectures'],
        params: { name, architecture: type.architecture },
      }),
    );
  }
  if (os === 'windows') {
    found.push(
      exclusion({
        rule: 'ecs-shared-windows',
        text: `The hosts of cluster ${name} run Linux.`,
        lift: 'Run Windows containers on hosts of their own.',
        fields: ['operations.sharedCluster', 'application.os'],
        params: { name },
      }),
    );
  }
  if (gpu) {
    found.push(
      exclusion({
        rule: 'ecs-shared-gpu',
        text: `It is not known whether cluster ${name} has a free GPU.`,
        lift: 'Run the GPU work on hosts of its own.',
        fields: ['operations.sharedCluster', 'application.gpu'],
        params: { name },
      }),
    );
  }
  return found;
}

function windowsConstraints({ os, architecture }: Variant): Constraint[] {
  return os === 'windows' && architecture !== 'x86_64'
    ? [
        exclusion({
          rule: 'ecs-windows-architecture',
          text: 'Windows hosts are x86 only.',
          lift: 'Build the image for x86.',
          fields: ['application.os', 'application.architectures'],
        }),
      ]
    : [];
}

const NONE: Constraint[] = [];

/** The rules that exclude a variant of ECS on EC2, whatever its hosts. */
export function ecsEc2Constraints(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): Constraint[] {
  switch (hostOwnerOf(variant)) {
    case 'shared':
      return sharedConstraints(workload, context);
    case 'managed-instances':
      return [...managedConstraints(workload), ...windowsConstraints(variant)];
    default:
      return workload.os === 'windows' ? windowsConstraints(variant) : NONE;
  }
}
