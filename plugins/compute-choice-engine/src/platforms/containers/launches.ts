import { Workload } from '../../workload/Workload';

/** Window of the growth that a profile can state, in minutes. */
const GROWTH_MINUTES = 1.5;

/**
 * Tasks that have to start in the worst minute: all runs of a wave of jobs, or
 * what the stated growth within 90 seconds adds on the way to the peak. 0 if
 * nothing is known about growth.
 */
export function tasksStartedPerMinute(
  { job, profile }: Workload,
  maxTasks: number,
): number {
  if (job) {
    return maxTasks;
  }
  const growth = profile.traffic.growthPer90Seconds;
  return growth === undefined
    ? 0
    : (maxTasks * (1 - 1 / growth)) / GROWTH_MINUTES;
}
