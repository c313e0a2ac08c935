import { scaleDemand } from '../demand/buildDemand';
import { jobOf } from '../workload/jobs';
import { Workload } from '../workload/Workload';

/** The same workload with all of its traffic multiplied. */
export function scaleWorkload(workload: Workload, factor: number): Workload {
  const demand = scaleDemand(workload.demand, factor);
  const { job } = workload;
  return {
    ...workload,
    demand,
    connectionsPerMonth: workload.connectionsPerMonth * factor,
    job: job && jobOf(workload.profile, demand, job.runSeconds),
  };
}
