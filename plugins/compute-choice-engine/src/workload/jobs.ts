import {
  WorkloadKind,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { Demand } from '../demand/Demand';
import { peakConcurrentRuns } from '../demand/traits';
import { Job } from './Workload';

const JOB_KINDS: readonly WorkloadKind[] = [
  'scheduled-job',
  'batch',
  'ci-task',
];

/** True for work that runs for a while and ends, instead of answering. */
export function isJob({ application, traffic }: WorkloadProfile): boolean {
  return (
    traffic.runsPerDay !== undefined || JOB_KINDS.includes(application.kind)
  );
}

/** The job of a profile whose runs take so long. */
export function jobOf(
  { application }: WorkloadProfile,
  demand: Demand,
  runSeconds: number,
): Job {
  return {
    runsPerMonth: demand.unitsPerMonth,
    runSeconds,
    peakConcurrentRuns: Math.max(
      application.parallelFanOut ?? 1,
      peakConcurrentRuns(demand, runSeconds),
    ),
  };
}
