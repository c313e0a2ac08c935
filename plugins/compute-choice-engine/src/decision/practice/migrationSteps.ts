import { Message, Sizing } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { message } from '../../message';
import { Workload } from '../../workload/Workload';
import { RankedCandidate } from '../ranking';
import { count, duration } from '../words';

/*
 * Message codes: `migration.<step>`; the steps are the keys of `steps` and the
 * functions below.
 */

/** What is there before a move. */
export type Origin = 'functions' | 'containers' | 'machine';

const steps = {
  adapter:
    'Package: put the image behind the Lambda Web Adapter, which turns events into HTTP requests, or turn routes into handlers.',
  handlers:
    'Package: cut the application along its routes and events into handlers, smallest first; what cannot be cut runs whole behind the Lambda Web Adapter.',
  eventHandler:
    'Package: turn the loop that polls for work into a handler that gets one batch; the event source mapping polls, retries and parks what fails.',
  container:
    'Containerise: put the handlers behind an HTTP server or a loop that takes work from the queue, and write an image with the same runtime.',
  liftAndShift:
    'Lift and shift: put the application into an image as it is, with its runtime pinned; take configuration from the environment and secrets from Secrets Manager, and write logs to the output.',
  sameImage:
    'Keep the image; write a task definition for the new capacity, and drop what only the old hosts offered.',
  state:
    'Move state out of the process: sessions and caches to ElastiCache, files to S3 or EFS.',
  background:
    'Replace background threads, schedulers and pollers by events and schedules: a function stands still between requests.',
  proxy: 'Let RDS Proxy share database connections, and open them lazily.',
  cutOver:
    'Run both side by side, shift traffic step by step with weighted DNS or target groups, and keep the old one until a full week has passed.',
  cutOverJob:
    'Run both on the same input once, compare the results, then switch the schedule over.',
  cutOverQueue:
    'Let both take from the same queue, move the share step by step, and stop the old consumers last.',
} as const;

const say = (step: keyof typeof steps): Message =>
  message(`migration.${step}`, steps[step]);

function packaging(
  origin: Origin,
  target: RankedCandidate,
  { requestServing, job }: Workload,
): Message {
  if (target.variant.platform === 'lambda') {
    if (!requestServing && !job) {
      return say('eventHandler');
    }
    return say(origin === 'containers' ? 'adapter' : 'handlers');
  }
  switch (origin) {
    case 'functions':
      return say('container');
    case 'containers':
      return say('sameImage');
    default:
      return say('liftAndShift');
  }
}

function configured(sizing: Sizing): Message {
  switch (sizing.platform) {
    case 'lambda':
      return message(
        'migration.function',
        `Configure the function: ${count(sizing.memoryMb)} MB${
          sizing.provisionedConcurrency > 0
            ? `, provisioned concurrency up to ${count(
                sizing.provisionedConcurrency,
              )} on a schedule`
            : ''
        }, a role of its own, a timeout, and a destination for what fails.`,
        {
          memoryMb: sizing.memoryMb,
          provisionedConcurrency: sizing.provisionedConcurrency,
        },
      );
    case 'fargate':
      return message(
        'migration.task',
        `Define the task: ${sizing.vcpu} vCPU and ${
          sizing.memoryGb
        } GB, a role, a health check; scale between ${count(
          sizing.minTasks,
        )} and ${count(sizing.maxTasks)} tasks.`,
        {
          vcpu: sizing.vcpu,
          memoryGb: sizing.memoryGb,
          minTasks: sizing.minTasks,
          maxTasks: sizing.maxTasks,
        },
      );
    default:
      return message(
        'migration.hosts',
        sizing.sharedCluster
          ? `Define the task (${sizing.taskVcpu} vCPU, ${count(
              sizing.taskMemoryMb,
            )} MB) on the cluster ${sizing.sharedCluster}.`
          : `Set up a capacity provider with ${
              sizing.instanceType
            } hosts, and define the task (${sizing.taskVcpu} vCPU, ${count(
              sizing.taskMemoryMb,
            )} MB); scale between ${count(sizing.minHosts)} and ${count(
              sizing.maxHosts,
            )} hosts.`,
        {
          instanceType: sizing.instanceType,
          taskVcpu: sizing.taskVcpu,
          taskMemoryMb: sizing.taskMemoryMb,
        },
      );
  }
}

function shutdown(): Message {
  const seconds = limitNumber('fargate.stopTimeoutMaxSeconds');
  return message(
    'migration.shutdown',
    `Add a health check, and finish work in hand on SIGTERM: a task has at most ${duration(
      seconds * 1000,
    )} to stop.`,
    { seconds },
  );
}

function cutOver({ job, requestServing }: Workload): Message {
  if (job) {
    return say('cutOverJob');
  }
  return say(requestServing ? 'cutOver' : 'cutOverQueue');
}

/** What there is to do to get from one to the other, in order. */
export function migrationSteps(
  origin: Origin,
  target: RankedCandidate,
  workload: Workload,
): Message[] {
  const { application } = workload.profile;
  const toFunction = target.variant.platform === 'lambda';
  const keepsState =
    workload.stateful || (toFunction && (application.hotStateMb ?? 0) > 0);
  return [
    packaging(origin, target, workload),
    ...(keepsState && origin !== 'functions' ? [say('state')] : []),
    ...(toFunction && application.backgroundCpu ? [say('background')] : []),
    ...(toFunction && application.relationalDatabase ? [say('proxy')] : []),
    ...(!toFunction && origin !== 'containers' ? [shutdown()] : []),
    configured(target.sized.sizing),
    cutOver(workload),
  ];
}
