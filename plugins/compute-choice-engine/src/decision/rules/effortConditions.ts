import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { SituationFacts } from '../considerations/SituationFacts';
import { Conditions } from './Conditions';

const STRICT_REGIMES = ['pci-dss', 'hipaa', 'fedramp', 'financial'];
const FEW_CONNECTIONS = 100;
const FEW_ENGINEERS = 5;
const FUNCTION_SECONDS = limitNumber('lambda.timeoutSeconds');
const FUNCTION_MEMORY_MB = limitNumber('lambda.memoryMaxMb');
const MANAGED_FUNCTION_SECONDS = limitNumber(
  'lambdaManagedInstances.timeoutAsyncSeconds',
);

const fitsOneInvocation = ({ workload }: SituationFacts) =>
  workload.longestRunSeconds <= FUNCTION_SECONDS &&
  workload.functionMemoryMb <= FUNCTION_MEMORY_MB;

const isScheduled = ({ workload: { job, profile } }: SituationFacts) =>
  job !== undefined &&
  (profile.application.kind === 'scheduled-job' ||
    profile.application.kind === 'batch' ||
    profile.traffic.shape === 'scheduled');

/** An existing image that answers HTTP, without demands on host or network. */
const isPlainHttpContainer = ({
  requestServing,
  protocol,
  profile,
}: Workload) =>
  requestServing &&
  protocol === 'http' &&
  (profile.application.packaging === 'image' ||
    profile.application.migratesFrom === 'containers') &&
  (profile.application.sidecars ?? 0) === 0 &&
  profile.application.taskNetworkMode === undefined &&
  !profile.application.gpu &&
  !profile.application.privileged;

/** When the rules about the work that is left to people hold. */
export const effortConditions: Conditions = {
  P01: ({ workload }) =>
    !workload.job &&
    !workload.requestServing &&
    workload.eventSources.length > 0 &&
    workload.longestRunSeconds < 300,
  C02: ({ workload, peakToMean }) =>
    !workload.requestServing &&
    workload.longestRunSeconds > FUNCTION_SECONDS &&
    workload.longestRunSeconds <= MANAGED_FUNCTION_SECONDS &&
    peakToMean < 2,
  P12: ({ workload: { profile } }) =>
    profile.team?.peopleOnCall === 0 ||
    (profile.team?.engineers ?? Infinity) < FEW_ENGINEERS ||
    profile.operations?.patchedByAws === true ||
    (profile.team?.platformTeam === false && profile.team.ec2Fleets === 'none'),
  P13: ({ workload: { profile }, meanBusyVcpu }) =>
    profile.team?.platformTeam === true &&
    (meanBusyVcpu > 50 || (profile.team.alwaysOnServices ?? 0) > 20),
  P17: facts => isScheduled(facts) && fitsOneInvocation(facts),
  P18: facts =>
    isScheduled(facts) && facts.workload.longestRunSeconds > FUNCTION_SECONDS,
  P21: ({ workload: { profile }, meanInFlight }) =>
    profile.application.relationalDatabase === true &&
    meanInFlight > FEW_CONNECTIONS,
  P11: ({ workload: { profile } }) => {
    const { kind, migratesFrom } = profile.application;
    const exists =
      kind === 'legacy-app' ||
      (migratesFrom !== undefined &&
        ['monolith', 'vm', 'containers'].includes(migratesFrom));
    return exists && (profile.team?.refactorBudget ?? 'none') === 'none';
  },
  P24: ({ workload }) => isPlainHttpContainer(workload),
  P23: ({ workload: { profile } }) =>
    profile.traffic.volume === 'unknown' &&
    profile.application.migratesFrom === 'greenfield',
  P26: ({ workload: { profile } }) =>
    profile.team?.platformTeam !== true &&
    (profile.operations?.compliance ?? []).some(regime =>
      STRICT_REGIMES.includes(regime),
    ),
  K12: ({ workload: { profile }, idleShare }) =>
    (profile.operations?.environments ?? 0) *
      Math.max(1, profile.team?.alwaysOnServices ?? 1) >
      3 && idleShare > 0.5,
};
