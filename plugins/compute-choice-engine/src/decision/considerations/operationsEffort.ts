import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { Consideration, ConsideredOption } from './Consideration';
import { SituationFacts } from './SituationFacts';

/*
 * Judgement: what is left to patch, size, replace and watch. Messages:
 * `consideration.operationsEffort.<who carries it>`.
 */
const OWN_HOSTS = 0.3;
const MANAGED_HOSTS = 0.5;
const SHARED_HOSTS = 0.6;
const PLATFORM_TEAM_RELIEF = 0.15;
const effortByPlatform: Readonly<Record<Platform, number>> = {
  lambda: 0.9,
  fargate: 0.75,
  'ecs-ec2': OWN_HOSTS,
};
const MANAGED_FUNCTION_HOSTS = 0.7;

/** Who carries the operations of an option, besides the team. */
export function carrierOf({
  variant,
  sized,
}: Pick<ConsideredOption, 'variant' | 'sized'>) {
  const { platform, flavour } = variant;
  if (flavour === 'managed-instances') {
    return platform === 'lambda' ? 'managedFunctionHosts' : 'managedHosts';
  }
  if (platform !== 'ecs-ec2') {
    return platform;
  }
  return sized.sizing.platform === 'ecs-ec2' && sized.sizing.sharedCluster
    ? 'sharedHosts'
    : 'ownHosts';
}

const texts = {
  lambda: 'No hosts and no tasks to run: functions only.',
  fargate: 'No hosts to run, but tasks to size, scale and deploy.',
  managedFunctionHosts:
    'AWS replaces the instances, but their number is yours.',
  managedHosts:
    'AWS patches and replaces the hosts; tasks and capacity are yours.',
  sharedHosts: 'The hosts of the shared cluster are run already.',
  ownHosts: 'Hosts to patch, size and replace, besides the tasks.',
} as const;

function base(option: ConsideredOption, { workload }: SituationFacts): number {
  const relief = workload.profile.team?.platformTeam ? PLATFORM_TEAM_RELIEF : 0;
  switch (carrierOf(option)) {
    case 'managedFunctionHosts':
      return MANAGED_FUNCTION_HOSTS;
    case 'managedHosts':
      return MANAGED_HOSTS + relief;
    case 'sharedHosts':
      return SHARED_HOSTS + relief;
    case 'ownHosts':
      return OWN_HOSTS + relief;
    default:
      return effortByPlatform[option.variant.platform];
  }
}

/** How little work the option leaves to people. */
export const operationsEffort: Consideration = {
  area: 'operationsEffort',
  value: base,
  why: option => {
    const who = carrierOf(option);
    return message(`consideration.operationsEffort.${who}`, texts[who]);
  },
};
