import { limitNumber } from '../../limits';
import { runtimeFamily } from '../../workload/runtimes';
import { SituationFacts } from '../considerations/SituationFacts';
import { Conditions } from './Conditions';

const LARGE_STATE_MB = 100;
const LONG_CONNECTION_SECONDS = 600;
const FUNCTION_SECONDS = limitNumber('lambda.timeoutSeconds');

const holdsConnections = ({ workload }: SituationFacts) =>
  workload.protocol === 'websocket' ||
  (workload.profile.traffic.connectionSeconds ?? 0) > LONG_CONNECTION_SECONDS;

const busyVcpuAtPeak = ({ workload: { demand, cpuMs } }: SituationFacts) =>
  (demand.peakPerSecond * cpuMs) / 1000;

/** True if the team said how much of the duration is waiting. */
const knowsWaiting = ({ workload: { profile } }: SituationFacts) =>
  profile.performance?.ioWaitShare !== undefined ||
  (profile.performance?.cpuMsPerRequest !== undefined &&
    profile.performance.durationMs?.mean !== undefined);

/** When the rules about behaviour under load hold. */
export const behaviourConditions: Conditions = {
  P02: facts => !facts.workload.job && facts.surge >= 5,
  P09: facts =>
    !facts.workload.job &&
    knowsWaiting(facts) &&
    facts.waitShare > 0.7 &&
    (facts.workload.concurrencyPerInstance ??
      facts.workload.concurrencyPerVcpu) >= 10,
  P14: facts =>
    (facts.workload.profile.team?.deploysPerDay ?? 0) >= 20 &&
    busyVcpuAtPeak(facts) >= 100,
  P19: ({ workload }) =>
    (workload.profile.application.parallelFanOut ?? 0) > 100 &&
    workload.longestRunSeconds < FUNCTION_SECONDS,
  P04: ({ workload }) => (workload.latencyTargetP99Ms ?? Infinity) < 100,
  P06: ({ workload: { stateful, profile } }) =>
    stateful ||
    (profile.application.hotStateMb ?? 0) > LARGE_STATE_MB ||
    profile.application.pooledConnections === true,
  P07: ({ workload: { profile, demand } }) =>
    (profile.application.chainedSteps ?? 0) > 3 &&
    demand.meanPerSecond * (profile.application.chainedSteps ?? 0) > 1,
  P20: ({ workload }) =>
    workload.requestServing &&
    ['java', 'dotnet'].includes(runtimeFamily(workload.runtime)) &&
    workload.initMs >= 2000,
  P10: holdsConnections,
  P15: ({ workload: { profile }, waitShare, peakToMean }) =>
    profile.application.placementControl === true &&
    waitShare < 0.3 &&
    peakToMean < 2,
  P16: ({ workload: { profile } }) =>
    profile.application.tenantIsolation === true,
};
