import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { secondsToDoubleTasks } from '../containers/startup';
import { HostFit } from './HostFit';
import { SharedFit } from './sharedCluster';

/** Boot of a host and start of its agent take one to three minutes (recalled). */
const HOST_BOOT_SECONDS = 120;
const METRIC_SECONDS = limitNumber('ecs.managedScalingMetricSeconds');

/** Free tasks on the hosts that are up at the peak. */
function freeSlots({ hostCounts, taskCounts, tasksPerHost }: HostFit): number {
  const last = hostCounts.length - 1;
  return hostCounts[last] * tasksPerHost - taskCounts[last];
}

/**
 * Seconds until tasks for twice the load answer. Where the hosts have no room
 * for them, managed scaling has to notice and new hosts have to boot first.
 */
export function secondsToDoubleHosts(
  workload: Workload,
  fit: HostFit | SharedFit,
): number {
  const tasks = fit.taskCounts[fit.taskCounts.length - 1];
  const free =
    'roomForTasks' in fit ? fit.roomForTasks - tasks : freeSlots(fit);
  return free >= tasks
    ? secondsToDoubleTasks(workload)
    : secondsToDoubleTasks(workload) + METRIC_SECONDS + HOST_BOOT_SECONDS;
}
