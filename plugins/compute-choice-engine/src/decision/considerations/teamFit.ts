import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { Experience } from '../../workload/assumedForAll';
import { TeamFacts } from '../../workload/team';
import { Consideration } from './Consideration';

const fit: Readonly<Record<Experience, number>> = {
  none: 0.1,
  some: 0.6,
  strong: 1,
};

/** Hosts are twice as much to know as the containers on them. */
const fitOf: Readonly<Record<Platform, (team: TeamFacts) => number>> = {
  lambda: team => fit[team.serverless],
  fargate: team => fit[team.containers],
  'ecs-ec2': team => (fit[team.containers] + 2 * fit[team.ec2Fleets]) / 3,
};

const known: Readonly<Record<Platform, (team: TeamFacts) => string>> = {
  lambda: team => `serverless: ${team.serverless}`,
  fargate: team => `containers: ${team.containers}`,
  'ecs-ec2': team =>
    `containers: ${team.containers}, EC2 fleets: ${team.ec2Fleets}`,
};

/**
 * How much of what the option needs the team knows already. Message:
 * `consideration.teamFit`.
 */
export const teamFit: Consideration = {
  area: 'teamFit',
  value: ({ variant }, { team }) => fitOf[variant.platform](team),
  why: ({ variant }, { team }) =>
    message(
      'consideration.teamFit',
      `Experience of the team: ${known[variant.platform](team)}.`,
      { ...team },
    ),
};
