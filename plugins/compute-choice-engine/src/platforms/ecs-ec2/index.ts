import {
  Configuration,
  Constraint,
  EcsEc2Sizing,
  Message,
  Sizing,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { Charge } from '../../prices/Charge';
import { proportionalSideCharges } from '../../sidecosts/containers';
import { Workload } from '../../workload/Workload';
import { containerLoad } from '../containers/ContainerLoad';
import { exclusion } from '../containers/exclusion';
import { vcpuNeed } from '../containers/leastSize';
import { PURCHASE_NAMES } from '../containers/purchaseModels';
import { nextTaskStep } from '../containers/taskCount';
import { p99MsOf } from '../containers/taskPlan';
import {
  CostCurve,
  EngineContext,
  PlatformModule,
  SizedVariant,
  SizingResult,
  Variant,
} from '../PlatformModule';
import { ecsEc2Constraints } from './constraints';
import { estimateEcsEc2 } from './estimate';
import { fitCharges } from './fitCharges';
import { HostFit } from './HostFit';
import { cheapestJobHosts } from './jobHosts';
import { hostVolumeGb } from './offers';
import { containerWarnings } from '../containers/warnings';
import { bindingResource } from './packing';
import { secondsToDoubleHosts } from './scaleOut';
import { placeOnSharedCluster } from './sharedCluster';
import { cheapestHosts } from './sizing';
import { taskPlans, taskSizeOf } from './taskPlans';
import { ecsEc2Variants, hostOwnerOf } from './variants';
import { ecsEc2Warnings } from './warnings';
import { timeInWords } from '../../timeInWords';

function fitOf(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): HostFit | undefined {
  if (hostOwnerOf(variant) === 'shared') {
    return (
      workload.sharedCluster &&
      placeOnSharedCluster(workload, workload.sharedCluster, context)
    );
  }
  return workload.job
    ? cheapestJobHosts(workload, variant, context)
    : cheapestHosts(workload, variant, context);
}

function sizingOf(
  workload: Workload,
  variant: Variant,
  fit: HostFit,
): EcsEc2Sizing {
  const { offer, taskCounts, hostCounts, load } = fit;
  const { job, hoursPerMonth, sharedCluster } = workload;
  const owner = hostOwnerOf(variant);
  const peak = hostCounts.length - 1;
  return {
    platform: 'ecs-ec2',
    instanceType: offer.type.type,
    minHosts: job ? 0 : hostCounts[0],
    meanHosts: fit.hostHours / hoursPerMonth,
    maxHosts: job
      ? Math.ceil(
          Math.max(job.peakConcurrentRuns / fit.tasksPerHost, hostCounts[peak]),
        )
      : hostCounts[peak],
    tasksPerHost: fit.tasksPerHost,
    bindingResource: bindingResource(
      offer.room,
      taskSizeOf(workload, fit.taskVcpu),
    ),
    taskVcpu: fit.taskVcpu,
    taskMemoryMb: workload.memoryMb,
    minTasks: job ? 0 : taskCounts[0],
    meanTasks: fit.taskHours / hoursPerMonth,
    maxTasks: job ? job.peakConcurrentRuns : taskCounts[peak],
    p99Ms: job ? undefined : p99MsOf(load, fit.taskVcpu, taskCounts),
    rootVolumeGb: hostVolumeGb(owner === 'managed-instances'),
    spotShare: variant.purchase === 'spot' ? fit.split.otherShare : 0,
    sharedCluster: owner === 'shared' ? sharedCluster?.name : undefined,
    managedInstances: owner === 'managed-instances',
  };
}

/** Why no host or no task size was found. */
function nothingFits(workload: Workload, variant: Variant): Constraint {
  const { job, latencyTargetP99Ms, p99Ms, memoryMb, gpu } = workload;
  if (!job && taskPlans(containerLoad(workload)).length === 0) {
    return exclusion({
      rule: 'ecs-latency',
      text: `No task size answers 99% of requests within ${timeInWords(
        (latencyTargetP99Ms ?? 0) / 1000,
      )}.`,
      lift: `Shorten the slowest requests (p99 ${timeInWords(
        p99Ms / 1000,
      )}), or relax the target.`,
      fields: ['performance.latencyTargetMs.p99', 'performance.durationMs.p99'],
      params: { p99Ms },
    });
  }
  const task = `${Math.max(vcpuNeed(workload), 0.25)} vCPU and ${memoryMb} MB${
    gpu ? ' with a GPU' : ''
  }`;
  return exclusion({
    rule: 'ecs-host-size',
    text:
      hostOwnerOf(variant) === 'shared'
        ? `A task with ${task} does not fit on a host of the shared cluster.`
        : `No priced instance type for ${variant.architecture} holds a task with ${task}.`,
    lift: 'Make the task smaller, or allow another CPU architecture.',
    fields: ['resources.memoryMb', 'resources.vcpu', 'application.gpu'],
    params: { memoryMb },
  });
}

function size(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): SizingResult {
  const fit = fitOf(workload, variant, context);
  if (!fit) {
    return { excluded: [nothingFits(workload, variant)] };
  }
  const sizing = sizingOf(workload, variant, fit);
  return {
    sized: {
      sizing,
      charges: fitCharges(variant, fit, context),
      p99Ms: sizing.p99Ms,
      secondsToDouble: secondsToDoubleHosts(workload, fit),
    },
  };
}

/** Hosts and tasks come in steps; all else grows with the traffic. */
function costCurve(
  _workload: Workload,
  variant: Variant,
  context: EngineContext,
): CostCurve {
  return {
    proportional: proportionalSideCharges,
    rest: scaled => {
      const fit = fitOf(scaled, variant, context);
      return (
        fit && {
          usd: fit.usd,
          nextStep: nextTaskStep(fit.load, fit.taskVcpu, fit.taskCounts),
        }
      );
    },
  };
}

const OWNER_NAMES = {
  own: 'ECS on EC2',
  'managed-instances': 'ECS Managed Instances',
  shared: 'Shared ECS cluster',
};

function title(variant: Variant, sizing?: Sizing): Message {
  const { architecture, os, purchase } = variant;
  const owner = hostOwnerOf(variant);
  const system = os === 'windows' ? 'Windows' : architecture;
  const bought = `${system}, ${PURCHASE_NAMES[purchase]}`;
  if (sizing?.platform !== 'ecs-ec2') {
    return message('ecs-ec2-title', `${OWNER_NAMES[owner]}, ${bought}`, {
      owner,
      architecture,
      os,
      purchase,
    });
  }
  const { instanceType, tasksPerHost } = sizing;
  return message(
    'ecs-ec2-title-sized',
    `${OWNER_NAMES[owner]}, ${instanceType} with up to ${tasksPerHost} ${
      tasksPerHost === 1 ? 'task' : 'tasks'
    }, ${bought}`,
    { owner, architecture, os, purchase, instanceType, tasksPerHost },
  );
}

function warnings(
  workload: Workload,
  variant: Variant,
  { sizing, charges }: SizedVariant,
  context: EngineContext,
): Message[] {
  return sizing.platform === 'ecs-ec2'
    ? [
        ...ecsEc2Warnings(workload, variant, sizing, context),
        ...containerWarnings(workload, charges, context),
      ]
    : [];
}

function estimate(
  configuration: Configuration,
  usage: Usage,
  context: EngineContext,
): Charge[] {
  return configuration.platform === 'ecs-ec2'
    ? estimateEcsEc2(configuration, usage, context)
    : [];
}

/** Amazon ECS on EC2: own hosts, hosts that AWS manages, or a shared cluster. */
export const ecsEc2Platform: PlatformModule = {
  id: 'ecs-ec2',
  variants: ecsEc2Variants,
  constraints: ecsEc2Constraints,
  size,
  costCurve,
  title,
  warnings,
  estimate,
};
