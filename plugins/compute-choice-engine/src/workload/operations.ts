import {
  InvalidInputError,
  Policy,
  SharedCluster,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import {
  customDomain,
  existingAlb,
  logKbPerRequest,
  logRetentionMonths,
  network as assumedNetwork,
  noCustomDomain,
} from './assumedForAll';
import { Inputs } from './Inputs';
import { Workload } from './Workload';

/** The part of a workload that its surroundings settle. */
export type OperationsPart = Pick<
  Workload,
  | 'egressViaNatGb'
  | 'logKbPerRequest'
  | 'logRetentionMonths'
  | 'frontDoor'
  | 'network'
  | 'existing'
  | 'vpcAttached'
  | 'orchestrator'
  | 'sharedCluster'
  | 'spotTolerant'
  | 'commitment'
>;

function sharedClusterOf(
  { operations }: WorkloadProfile,
  policy: Policy,
  region: string,
): SharedCluster | undefined {
  const name = operations?.sharedCluster;
  if (name === undefined) {
    return undefined;
  }
  const here = policy.sharedClusters.filter(
    cluster => cluster.region === region,
  );
  const found = here.find(cluster => cluster.name === name);
  if (!found) {
    throw new InvalidInputError('workload profile', [
      {
        path: 'operations.sharedCluster',
        message: `The policy has no shared cluster ${name} in ${region}`,
        expected: here.length
          ? `one of ${here.map(cluster => cluster.name).join(', ')}`
          : 'left out, as the policy has no shared cluster there',
      },
    ]);
  }
  return found;
}

function frontDoorOf(
  { application, operations }: WorkloadProfile,
  requestServing: boolean,
  inputs: Inputs,
): Workload['frontDoor'] {
  const stated = operations?.frontDoor;
  const isPublicName =
    application.kind === 'http-api' || application.kind === 'web-app';
  return {
    customDomain: requestServing
      ? inputs.choice(
          'operations.frontDoor.customDomain',
          stated?.customDomain,
          isPublicName ? customDomain : noCustomDomain,
        )
      : stated?.customDomain ?? false,
    waf: stated?.waf ?? false,
    private: stated?.private ?? false,
    usagePlans: stated?.usagePlans ?? false,
    jwtAuthorizer: stated?.jwtAuthorizer ?? false,
  };
}

/**
 * Settles what surrounds the workload: entry point, network, logs, what exists.
 *
 * @throws InvalidInputError if it names a shared cluster that is not there.
 */
export function settleOperations(
  profile: WorkloadProfile,
  requestServing: boolean,
  region: string,
  policy: Policy,
  inputs: Inputs,
): OperationsPart {
  const { application, operations } = profile;
  const network = inputs.choice(
    'operations.network',
    operations?.network,
    assumedNetwork,
  );
  const existing = operations?.existing;
  const sharedCluster = sharedClusterOf(profile, policy, region);
  return {
    egressViaNatGb: operations?.egressViaNatGb ?? 0,
    logKbPerRequest: inputs.number(
      'operations.logKbPerRequest',
      operations?.logKbPerRequest,
      logKbPerRequest,
    ),
    logRetentionMonths:
      operations?.logRetentionMonths ??
      inputs.number(
        'operations.logRetentionMonths',
        undefined,
        logRetentionMonths,
      ),
    frontDoor: frontDoorOf(profile, requestServing, inputs),
    network,
    existing: {
      alb: requestServing
        ? inputs.choice('operations.existing.alb', existing?.alb, existingAlb)
        : existing?.alb ?? false,
      nat: existing?.nat ?? network === 'existing-vpc',
      cluster: existing?.cluster ?? sharedCluster !== undefined,
      eksCluster: existing?.eksCluster ?? false,
      vpcEndpoints: existing?.vpcEndpoints ?? false,
    },
    vpcAttached:
      operations?.vpcAttached ?? application.relationalDatabase ?? false,
    orchestrator: operations?.orchestrator ?? 'ecs',
    sharedCluster,
    spotTolerant: operations?.spotTolerant ?? false,
    commitment: operations?.commitment ?? 'none',
  };
}
