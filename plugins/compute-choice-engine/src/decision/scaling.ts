import { scaleDemand } from '../demand/buildDemand';
import { peakConcurrentRuns } from '../demand/traits';
import { Workload } from '../workload/Workload';

/** The same workload with all of its traffic multiplied. */
export function scaleWorkload(workload: Workload, factor: number): Workload {
  const demand = scaleDemand(workload.demand, factor);
  const { job } = workload;
  return {
    ...workload,
    demand,
    connectionsPerMonth: workload.connectionsPerMonth * factor,
    ...(job && {
      job: {
        runsPerMonth: demand.unitsPerMonth,
        runSeconds: job.runSeconds,
        peakConcurrentRuns: Math.max(
          workload.profile.application.parallelFanOut ?? 1,
          peakConcurrentRuns(demand, job.runSeconds),
        ),
      },
    }),
  };
}
