import { meanMsOn } from '../../demand/durations';
import { Job, Workload } from '../../workload/Workload';
import { ceilTolerant } from './taskCount';
import { taskStartSeconds } from './startup';

/** What a run of a job is billed for when it has a task of its own. */
export interface RunTime {
  /** Time that the job itself takes. */
  readonly runSeconds: number;
  /** From the start of the image download to the end, rounded up. */
  readonly billedSeconds: number;
}

/** Time of one run on a task with this much CPU. */
export function runSecondsOn(workload: Workload, vcpu: number): number {
  return meanMsOn(workload, vcpu) / 1000;
}

/**
 * Billed time of one run on a task with this much CPU.
 *
 * @param minimumSeconds - Shortest time that the platform bills.
 */
export function runTimeOn(
  workload: Workload,
  vcpu: number,
  minimumSeconds: number,
): RunTime {
  const runSeconds = runSecondsOn(workload, vcpu);
  return {
    runSeconds,
    billedSeconds: ceilTolerant(
      Math.max(minimumSeconds, taskStartSeconds(workload) + runSeconds),
    ),
  };
}

/** Runs in a month, failed and repeated ones included. */
export function runsPerMonth(workload: Workload, job: Job): number {
  return job.runsPerMonth * (1 + workload.retryShare);
}
