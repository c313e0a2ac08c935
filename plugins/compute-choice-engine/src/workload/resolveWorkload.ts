import {
  Assumption,
  Policy,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { assumedOfKind } from './assumed';
import { CentralInputs } from './CentralInputs';
import { Inputs } from './Inputs';
import { settleOperations } from './operations';
import { settlePerformance } from './performance';
import { regionOf } from './region';
import { settleResources } from './resources';
import { settleTeam, TeamFacts } from './team';
import { isJob, jobOf } from './jobs';
import { settleTraffic } from './traffic';
import { Unknown } from './Unknown';
import { Workload } from './Workload';

/** A workload with the people around it: all that a decision looks at. */
export interface Situation {
  readonly workload: Workload;
  readonly team: TeamFacts;
}

/** The central situation of a profile, and what is not known about it. */
export interface ResolvedProfile extends Situation {
  readonly assumptions: readonly Assumption[];
  readonly unknowns: readonly Unknown[];
}

/** Reads a profile with the values that the inputs give for what is unknown. */
export function settle(
  profile: WorkloadProfile,
  policy: Policy,
  region: string,
  inputs: Inputs,
): Situation {
  const assumed = assumedOfKind[profile.application.kind];
  const traffic = settleTraffic(profile, policy, assumed, inputs);
  const { demand, requestServing } = traffic;
  const performance = settlePerformance(
    profile,
    requestServing,
    assumed,
    inputs,
  );
  const resources = settleResources(
    profile,
    requestServing,
    policy,
    assumed,
    inputs,
  );
  const operations = settleOperations(
    profile,
    requestServing,
    region,
    policy,
    inputs,
  );
  // Field by field: spreading objects into one is slow, and each sample of a
  // recommendation settles a workload.
  const workload: Workload = {
    profile,
    kind: profile.application.kind,
    region,
    hoursPerMonth: policy.hoursPerMonth,
    job: isJob(profile)
      ? jobOf(profile, demand, performance.runSeconds)
      : undefined,
    demand,
    batchSize: traffic.batchSize,
    protocol: traffic.protocol,
    eventSources: traffic.eventSources,
    requestServing,
    retryShare: traffic.retryShare,
    requestKb: traffic.requestKb,
    responseKb: traffic.responseKb,
    egressGb: traffic.egressGb,
    requestsPerConnection: traffic.requestsPerConnection,
    connectionSeconds: traffic.connectionSeconds,
    connectionsPerMonth: traffic.connectionsPerMonth,
    runtime: resources.runtime,
    os: resources.os,
    architectures: resources.architectures,
    packaging: resources.packaging,
    artifactSizeMb: resources.artifactSizeMb,
    imageSizeMb: resources.imageSizeMb,
    stateful: resources.stateful,
    gpu: resources.gpu,
    privileged: resources.privileged,
    localDiskGb: resources.localDiskGb,
    memoryMb: resources.memoryMb,
    functionMemoryMb: resources.functionMemoryMb,
    concurrencyPerInstance: resources.concurrencyPerInstance,
    concurrencyPerVcpu: resources.concurrencyPerVcpu,
    targetUtilization: resources.targetUtilization,
    minInstances: resources.minInstances,
    zones: resources.zones,
    meanMs: performance.meanMs,
    p99Ms: performance.p99Ms,
    cpuMs: performance.cpuMs,
    vcpuPerUnit: performance.vcpuPerUnit,
    longestRunSeconds: performance.longestRunSeconds,
    latencyTargetP99Ms: performance.latencyTargetP99Ms,
    coldStartTolerance: performance.coldStartTolerance,
    initMs: performance.initMs,
    egressViaNatGb: operations.egressViaNatGb,
    logKbPerRequest: operations.logKbPerRequest,
    logRetentionMonths: operations.logRetentionMonths,
    frontDoor: operations.frontDoor,
    network: operations.network,
    existing: operations.existing,
    vpcAttached: operations.vpcAttached,
    orchestrator: operations.orchestrator,
    sharedCluster: operations.sharedCluster,
    spotTolerant: operations.spotTolerant,
    commitment: operations.commitment,
  };
  return { workload, team: settleTeam(profile, inputs) };
}

/**
 * Settles a profile at its central values.
 *
 * @param pricedRegion - Region of the price book at hand.
 * @throws InvalidInputError if the region or the shared cluster is not valid.
 */
export function resolveProfile(
  profile: WorkloadProfile,
  policy: Policy,
  pricedRegion: string,
): ResolvedProfile {
  const inputs = new CentralInputs(profile);
  const region = regionOf(profile, policy, pricedRegion);
  const situation = settle(profile, policy, region, inputs);
  return {
    ...situation,
    assumptions: inputs.assumptions,
    unknowns: inputs.unknowns,
  };
}
