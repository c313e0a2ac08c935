import {
  Assumption,
  Policy,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { peakConcurrentRuns } from '../demand/traits';
import { assumedOfKind } from './assumed';
import { CentralInputs } from './CentralInputs';
import { Inputs } from './Inputs';
import { settleOperations } from './operations';
import { settlePerformance } from './performance';
import { regionOf } from './region';
import { settleResources } from './resources';
import { settleTeam, TeamFacts } from './team';
import { isJob } from './jobs';
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
  const { runSeconds, ...performance } = settlePerformance(
    profile,
    requestServing,
    assumed,
    inputs,
  );
  const workload: Workload = {
    profile,
    kind: profile.application.kind,
    region,
    hoursPerMonth: policy.hoursPerMonth,
    ...(isJob(profile) && {
      job: {
        runsPerMonth: demand.unitsPerMonth,
        runSeconds,
        peakConcurrentRuns: Math.max(
          profile.application.parallelFanOut ?? 1,
          peakConcurrentRuns(demand, runSeconds),
        ),
      },
    }),
    ...traffic,
    ...performance,
    ...settleResources(profile, requestServing, policy, assumed, inputs),
    ...settleOperations(profile, requestServing, region, policy, inputs),
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
