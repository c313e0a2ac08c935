import {
  EcsEc2Sizing,
  Message,
} from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { message } from '../../message';
import { instancePriceKey } from '../../prices/priceKeys';
import { Workload } from '../../workload/Workload';
import { unitUsd } from '../containers/unitUsd';
import { EngineContext, Variant } from '../PlatformModule';
import { roomOf, tasksPerHost } from './packing';
import { placeOnSharedCluster } from './sharedCluster';
import { taskSizeOf } from './taskPlans';
import { hostOwnerOf } from './variants';

function densityWarnings(
  workload: Workload,
  sizing: EcsEc2Sizing,
  { instances }: EngineContext,
): Message[] {
  const type = instances.get(sizing.instanceType);
  if (sizing.bindingResource !== 'network-interfaces' || !type) {
    return [];
  }
  const task = taskSizeOf(workload, sizing.taskVcpu);
  const mostTasks = (network: Parameters<typeof roomOf>[1]) =>
    tasksPerHost(roomOf(type, network), task);
  const trunked = mostTasks({ mode: 'awsvpc', trunking: true });
  const bridged = mostTasks({ mode: 'bridge', trunking: false });
  return [
    message(
      'ecs-eni-density',
      `Network interfaces allow ${sizing.tasksPerHost} ${
        sizing.tasksPerHost === 1 ? 'task' : 'tasks'
      } on a ${
        sizing.instanceType
      }; with trunking ${trunked} would fit, without interfaces of their own ${bridged}.`,
      { tasksPerHost: sizing.tasksPerHost, trunked, bridged },
    ),
  ];
}

function purchaseWarnings(variant: Variant, sizing: EcsEc2Sizing): Message[] {
  return variant.purchase === 'spot'
    ? [
        message(
          'ecs-spot-diversify',
          `The Spot price is indicative and follows the market. With ${sizing.instanceType} alone, one shortage takes all Spot hosts back: allow several types, none smaller than the largest task, because managed scaling plans with the smallest.`,
          { instanceType: sizing.instanceType },
        ),
      ]
    : [];
}

function managedWarnings(workload: Workload): Message[] {
  const days = limitNumber('ecsManagedInstances.maxTaskDays');
  const found = [
    message(
      'ecs-managed-instances-replacement',
      `AWS drains each host after ${days} days; tasks have to bear being moved.`,
      { days },
    ),
  ];
  if (workload.privileged) {
    found.push(
      message(
        'ecs-managed-instances-capabilities',
        'Managed hosts grant the capabilities NET_ADMIN, SYS_ADMIN and BPF only: check that they are enough.',
      ),
    );
  }
  return found;
}

function sharedWarnings(
  workload: Workload,
  { prices, ...context }: EngineContext,
): Message[] {
  const { sharedCluster: cluster, hoursPerMonth } = workload;
  const fit =
    cluster && placeOnSharedCluster(workload, cluster, { prices, ...context });
  if (!cluster || !fit) {
    return [];
  }
  const hourUsd =
    unitUsd(prices, instancePriceKey(cluster.instanceType, 'on-demand')) ?? 0;
  const allocatedUsd = fit.hostsTaken * hourUsd * hoursPerMonth;
  const found = [
    message(
      'ecs-shared-allocation',
      `What ranks is what the service adds to cluster ${
        cluster.name
      }. Its share of the hosts would be ${allocatedUsd.toFixed(
        2,
      )} USD a month.`,
      { cluster: cluster.name, allocatedUsd },
    ),
  ];
  const task = taskSizeOf(workload, fit.taskVcpu);
  if (
    fit.roomForTasks > 0 &&
    (task.vcpu > cluster.freeVcpu / cluster.hosts ||
      task.memoryMib > cluster.freeMemoryMb / cluster.hosts)
  ) {
    found.push(
      message(
        'ecs-shared-fragmentation',
        `The free room of cluster ${cluster.name} is known as a sum. Spread evenly over ${cluster.hosts} hosts it would hold no task: check the largest gap.`,
        { cluster: cluster.name, hosts: cluster.hosts },
      ),
    );
  }
  return found;
}

function burstableWarnings(
  sizing: EcsEc2Sizing,
  { instances }: EngineContext,
): Message[] {
  const type = instances.get(sizing.instanceType);
  const percent = type?.burstableBaselinePercent;
  return percent === undefined
    ? []
    : [
        message(
          'ecs-burstable-baseline',
          `${sizing.instanceType} gives ${percent}% of each vCPU all the time; the load stays below it, more costs CPU credits.`,
          { instanceType: sizing.instanceType, percent },
        ),
      ];
}

function quotaWarnings(sizing: EcsEc2Sizing): Message[] {
  const found: Message[] = [];
  const hosts = limitNumber('ecs.hostsPerCluster');
  if (sizing.maxHosts > hosts) {
    found.push(
      message(
        'ecs-hosts-per-cluster',
        `${sizing.maxHosts} hosts run at the peak; a cluster may have ${hosts}, more on request.`,
        { hosts: sizing.maxHosts, quota: hosts },
      ),
    );
  }
  const tasks = limitNumber('ecs.tasksPerService');
  if (sizing.maxTasks > tasks) {
    found.push(
      message(
        'ecs-tasks-per-service',
        `${sizing.maxTasks} tasks run at the peak; a service may have ${tasks}, more on request.`,
        { tasks: sizing.maxTasks, quota: tasks },
      ),
    );
  }
  return found;
}

/** What to watch out for with these hosts. */
export function ecsEc2Warnings(
  workload: Workload,
  variant: Variant,
  sizing: EcsEc2Sizing,
  context: EngineContext,
): Message[] {
  const owner = hostOwnerOf(variant);
  return [
    ...densityWarnings(workload, sizing, context),
    ...purchaseWarnings(variant, sizing),
    ...(owner === 'own' ? burstableWarnings(sizing, context) : []),
    ...(owner === 'managed-instances' ? managedWarnings(workload) : []),
    ...(owner === 'shared' ? sharedWarnings(workload, context) : []),
    ...quotaWarnings(sizing),
  ];
}
