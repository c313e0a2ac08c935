import { SharedCluster } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import {
  ContainerLoad,
  PerLevel,
  containerLoad,
} from '../containers/ContainerLoad';
import { vcpuNeed } from '../containers/leastSize';
import { allOnDemand } from '../containers/purchase';
import { sumOfProducts } from '../containers/taskCount';
import { EngineContext } from '../PlatformModule';
import { HostFit } from './HostFit';
import { extraRates, hostsUsd } from './hostUsd';
import { HostOffer, clusterOffer } from './offers';
import { TaskSize, tasksPerHost } from './packing';
import { jobHostCounts, runningCounts } from './jobHosts';
import { taskPlans, taskSizeOf } from './taskPlans';

/** The hosts that one more service adds to a shared cluster. */
export interface SharedFit extends HostFit {
  readonly cluster: SharedCluster;
  /** Tasks for which there is room without any further host. */
  readonly roomForTasks: number;
  /** Hosts whose CPU or memory the tasks take, as a mean over the month. */
  readonly hostsTaken: number;
}

/** Tasks that fit into the unreserved CPU and memory of a cluster. */
export function roomForTasks(
  { freeVcpu, freeMemoryMb }: SharedCluster,
  { vcpu, memoryMib }: TaskSize,
): number {
  return Math.min(
    Math.floor((freeVcpu / vcpu) * (1 + 1e-12)),
    Math.floor((freeMemoryMb / memoryMib) * (1 + 1e-12)),
  );
}

/** Share of a host that a task takes: of CPU or of memory, the larger one. */
function hostShare({ room }: HostOffer, task: TaskSize): number {
  return Math.max(task.vcpu / room.vcpu, task.memoryMib / room.memoryMib);
}

/** Tasks of one size on the cluster, before it is known which size is best. */
interface Placement {
  readonly vcpu: number;
  readonly taskCounts: PerLevel;
  readonly hostCounts: PerLevel;
}

function servicePlacements(
  load: ContainerLoad,
  cluster: SharedCluster,
  offer: HostOffer,
): Placement[] {
  return taskPlans(load).flatMap(({ vcpu, counts }) => {
    const task = taskSizeOf(load.workload, vcpu);
    const perHost = tasksPerHost(offer.room, task);
    const free = roomForTasks(cluster, task);
    return perHost < 1
      ? []
      : [
          {
            vcpu,
            taskCounts: counts,
            hostCounts: counts.map(count =>
              Math.ceil(Math.max(0, count - free) / perHost),
            ),
          },
        ];
  });
}

/**
 * Runs beyond the free room bring hosts up for as long as they take; how many of
 * the runs that is, is judged at the busiest moment.
 */
function jobPlacements(
  load: ContainerLoad,
  cluster: SharedCluster,
  offer: HostOffer,
): Placement[] {
  const { workload } = load;
  const vcpu = vcpuNeed(workload);
  const task = taskSizeOf(workload, vcpu);
  const perHost = tasksPerHost(offer.room, task);
  if (perHost < 1) {
    return [];
  }
  const peakRuns = workload.job?.peakConcurrentRuns ?? 0;
  const beyond = Math.max(0, peakRuns - roomForTasks(cluster, task));
  const beyondShare = beyond / Math.max(1, peakRuns);
  return [
    {
      vcpu,
      taskCounts: runningCounts(load, vcpu),
      hostCounts: jobHostCounts(load, perHost).map(
        hosts => hosts * beyondShare,
      ),
    },
  ];
}

/**
 * The task size that adds the fewest host-hours to the shared cluster; of those
 * that add none, the one that takes the least of it.
 *
 * @returns Undefined if no size meets the latency target, if a task does not fit
 * on a host of the cluster, or if its type has no price in the region.
 */
export function placeOnSharedCluster(
  workload: Workload,
  cluster: SharedCluster,
  context: EngineContext,
): SharedFit | undefined {
  const load = containerLoad(workload);
  const offer = clusterOffer(cluster, workload, context);
  if (!offer) {
    return undefined;
  }
  const placements = workload.job
    ? jobPlacements(load, cluster, offer)
    : servicePlacements(load, cluster, offer);
  let best: SharedFit | undefined;
  for (const { vcpu, taskCounts, hostCounts } of placements) {
    const task = taskSizeOf(workload, vcpu);
    const taskHours = sumOfProducts(taskCounts, load.hoursPerMonth);
    const hostHours = sumOfProducts(hostCounts, load.hoursPerMonth);
    const hostsTaken =
      (taskHours * hostShare(offer, task)) / workload.hoursPerMonth;
    if (
      !best ||
      hostHours < best.hostHours ||
      (hostHours === best.hostHours && hostsTaken < best.hostsTaken)
    ) {
      const split = allOnDemand(hostHours);
      best = {
        load,
        offer,
        tasksPerHost: tasksPerHost(offer.room, task),
        taskVcpu: vcpu,
        taskCounts,
        hostCounts,
        taskHours,
        hostHours,
        split,
        usd: hostsUsd(
          { offer, split, hostHours, taskHours },
          extraRates(workload, context.prices),
        ),
        cluster,
        roomForTasks: roomForTasks(cluster, task),
        hostsTaken,
      };
    }
  }
  return best;
}
