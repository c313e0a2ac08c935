import {
  Message,
  Platform,
  Policy,
  Practice,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { Workload } from '../../workload/Workload';
import { RankedCandidate } from '../ranking';
import { peopleHoursOf } from './peopleHours';

/*
 * Message codes: `practice.development.<platform>`,
 * `practice.deployment.<platform>`, `practice.discovery.<platform>`,
 * `practice.observability.<platform>`.
 *
 * Deployment strategies, Service Connect and the end of App Mesh: AWS ECS
 * skills of the agent toolkit (2026-08-20) and sample-apex-skills (2026-07-08).
 * Deployment times: 1 to 2 minutes on EC2, up to 5 on Fargate (practitioners).
 */

type Topic = 'development' | 'deployment' | 'discovery' | 'observability';

const texts: Readonly<Record<Platform, Readonly<Record<Topic, string>>>> = {
  lambda: {
    development:
      'Handlers are unit-tested like any code; triggers and permissions only show their behaviour in an account, so every developer wants a stack of their own, which costs nothing while it is idle.',
    deployment:
      'A new version is there in seconds; an alias shifts traffic to it step by step and back at once.',
    discovery:
      'Callers use its front door, or invoke it by name with IAM; VPC Lattice takes functions as targets beside containers.',
    observability:
      'Logs, durations, errors, throttles and concurrency are there by themselves; a request is followed through events with tracing.',
  },
  fargate: {
    development:
      'The same image runs on a laptop and in the cloud; roles, networks and scaling still need an environment.',
    deployment:
      'Rolling, blue/green, canary and linear deployments are built in; each takes minutes, as every task pulls its image, and twice the tasks run for a while.',
    discovery:
      'ECS Service Connect gives it a name inside the namespace, with retries and metrics; VPC Lattice does so across VPCs and accounts. App Mesh ended on 2026-09-30.',
    observability:
      'Logs come from the output of the container; metrics of tasks need Container Insights, traces a sidecar. There is no host to look at.',
  },
  'ecs-ec2': {
    development:
      'The same image runs on a laptop and in the cloud; hosts, roles, networks and two layers of scaling need an environment.',
    deployment:
      'Rolling, blue/green, canary and linear deployments are built in; hosts that hold the image layers start tasks within one or two minutes, if they have room for twice the tasks.',
    discovery:
      'ECS Service Connect gives it a name inside the namespace, with retries and metrics; VPC Lattice does so across VPCs and accounts. App Mesh ended on 2026-09-30.',
    observability:
      'Logs come from the output of the container; agents on the host see everything on it, and hosts have to be watched as well.',
  },
};

const say = (platform: Platform, topic: Topic): Message =>
  message(`practice.${topic}.${platform}`, texts[platform][topic]);

/** What working with the best option of each platform is like, best first. */
export function practiceOf(
  workload: Workload,
  best: readonly RankedCandidate[],
  policy: Policy,
): Practice[] {
  return best.map(option => {
    const { platform, id } = option.variant;
    return {
      platform,
      optionId: id,
      peopleHours: peopleHoursOf(option, policy),
      development: say(platform, 'development'),
      deployment: say(platform, 'deployment'),
      ...(workload.requestServing && { discovery: say(platform, 'discovery') }),
      observability: say(platform, 'observability'),
    };
  });
}
