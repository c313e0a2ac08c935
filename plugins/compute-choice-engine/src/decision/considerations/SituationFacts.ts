import { idleShare, peakToMean, surge } from '../../demand/traits';
import { Situation } from '../../workload/resolveWorkload';

/** A situation with the figures that considerations ask for more than once. */
export interface SituationFacts extends Situation {
  /** Peak minute of the week divided by the mean of the week. */
  readonly peakToMean: number;
  /** Growth within minutes that nothing announces: stated, or in the points. */
  readonly surge: number;
  /** Share of hours without work. */
  readonly idleShare: number;
  /** vCPU that the work keeps busy on average. */
  readonly meanBusyVcpu: number;
  /** Units of work in flight on average. */
  readonly meanInFlight: number;
  /** Share of the duration spent waiting for other systems. */
  readonly waitShare: number;
}

/** Derives the figures; made once per situation. */
export function toSituationFacts(situation: Situation): SituationFacts {
  const { workload, team } = situation;
  const { demand, cpuMs, meanMs } = workload;
  return {
    workload,
    team,
    peakToMean: peakToMean(demand),
    surge: Math.max(
      surge(demand),
      workload.profile.traffic.growthPer90Seconds ?? 1,
    ),
    idleShare: idleShare(demand),
    meanBusyVcpu: (demand.meanPerSecond * cpuMs) / 1000,
    meanInFlight: (demand.meanPerSecond * meanMs) / 1000,
    waitShare: meanMs > 0 ? 1 - cpuMs / meanMs : 0,
  };
}
