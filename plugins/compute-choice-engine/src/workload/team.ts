import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { control, experience, Experience } from './assumedForAll';
import { Inputs } from './Inputs';

/** What the team knows and how much control it wants; settled. */
export interface TeamFacts {
  readonly serverless: Experience;
  readonly containers: Experience;
  readonly ec2Fleets: Experience;
  readonly control: 'low' | 'medium' | 'high';
}

/** Settles the facts that speak for people rather than for machines. */
export function settleTeam(
  { team, operations }: WorkloadProfile,
  inputs: Inputs,
): TeamFacts {
  return {
    serverless: inputs.choice('team.serverless', team?.serverless, experience),
    containers: inputs.choice('team.containers', team?.containers, experience),
    ec2Fleets: inputs.choice('team.ec2Fleets', team?.ec2Fleets, experience),
    control: inputs.choice('operations.control', operations?.control, control),
  };
}
