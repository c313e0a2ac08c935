import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { TeamFacts } from '../../workload/team';
import { Consideration } from './Consideration';

/** How far each platform serves the control that is wanted; judgement. */
const served: Readonly<
  Record<TeamFacts['control'], Readonly<Record<Platform, number>>>
> = {
  low: { lambda: 1, fargate: 1, 'ecs-ec2': 1 },
  medium: { lambda: 0.7, fargate: 0.9, 'ecs-ec2': 1 },
  high: { lambda: 0.3, fargate: 0.6, 'ecs-ec2': 1 },
};

/**
 * Whether the wanted control over hosts and runtime is there. Message:
 * `consideration.control`.
 */
export const control: Consideration = {
  area: 'control',
  value: ({ variant }, { team }) => served[team.control][variant.platform],
  why: (_, { team }) =>
    message('consideration.control', `Control wanted: ${team.control}.`, {
      wanted: team.control,
    }),
};
