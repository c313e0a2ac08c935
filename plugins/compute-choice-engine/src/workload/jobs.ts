import {
  WorkloadKind,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';

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
