import {
  Burst,
  LambdaSizing,
  Message,
} from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { message } from '../../message';
import { tasksPerRate } from '../../platforms/containers/taskCount';
import { SizedVariant } from '../../platforms/PlatformModule';
import { Workload } from '../../workload/Workload';
import { count, duration } from '../words';

/*
 * Message codes: `burst.roomLeft`, `burst.functions`, `burst.functionsQueue`,
 * `burst.tasks`, `burst.tasksQueue`.
 */

/** How far the first minutes of a burst are looked at, in seconds. */
const WINDOW_SECONDS = 300;
/** Growth at once where the team states none; judgement. */
const ASSUMED_FACTOR = 2;

/** What becomes of the work above the capacity. */
interface Overload {
  readonly secondsToCapacity: number;
  readonly delayed: number;
  readonly rejected: number;
  readonly message: Message;
}

const inTimes = (factor: number) =>
  `At ${
    factor === 2 ? 'twice' : `${count(factor)} times`
  } the peak that it is sized for`;

/** Work that waits in a queue is late; a request is turned away. */
function isQueued({ requestServing }: Workload): boolean {
  return !requestServing;
}

/** New environments that start at once, and how many more every second. */
function growthOf({ eventSources }: Workload): {
  readonly atOnce: number;
  readonly perSecond: number;
  /** Seconds between two steps of the growth. */
  readonly stepSeconds: number;
} {
  if (eventSources.includes('sqs')) {
    const perMinute = limitNumber('lambda.sqsConcurrencyPerMinute');
    return { atOnce: 0, perSecond: perMinute / 60, stepSeconds: 60 };
  }
  const perTenSeconds = limitNumber('lambda.concurrencyScalingRate');
  return {
    atOnce: perTenSeconds,
    perSecond: perTenSeconds / 10,
    stepSeconds: 10,
  };
}

/** Environments × seconds that are missing until all of them are there. */
function missingEnvironmentSeconds(
  missingAtFirst: number,
  perSecond: number,
): number {
  const seconds = Math.min(missingAtFirst / perSecond, WINDOW_SECONDS);
  return seconds * (missingAtFirst - (perSecond * seconds) / 2);
}

function functionsAfter(
  workload: Workload,
  { peakConcurrency, durationMs, initMs }: LambdaSizing,
  factor: number,
): Overload {
  const added = Math.ceil(peakConcurrency * factor) - peakConcurrency;
  const { atOnce, perSecond } = growthOf(workload);
  const missing = Math.max(0, added - atOnce);
  const secondsToCapacity = added > 0 ? missing / perSecond + initMs / 1000 : 0;
  const overflow =
    missingEnvironmentSeconds(missing, perSecond) /
    (Math.max(1, durationMs) / 1000);
  const queued = isQueued(workload);
  const delayed = added + (queued ? overflow : 0);
  const rejected = queued ? 0 : overflow;
  const started = `${inTimes(factor)}, ${count(
    added,
  )} more environments start within ${duration(secondsToCapacity * 1000)}`;
  const params = { factor, added, secondsToCapacity, delayed, rejected };
  return {
    secondsToCapacity,
    delayed,
    rejected,
    message: queued
      ? message(
          'burst.functionsQueue',
          `${started}; meanwhile ${count(delayed)} units of work wait.`,
          params,
        )
      : message(
          'burst.functions',
          `${started}; as many requests meet a cold start, and ${
            rejected > 0 ? `about ${count(rejected)}` : 'none'
          } are turned away.`,
          params,
        ),
  };
}

/** Instances that are there at the peak, and the CPU of each. */
function instancesOf({ sizing }: SizedVariant): {
  readonly instances: number;
  readonly vcpu: number;
} {
  switch (sizing.platform) {
    case 'fargate':
      return { instances: sizing.maxTasks, vcpu: sizing.vcpu };
    case 'ecs-ec2':
      return { instances: sizing.maxTasks, vcpu: sizing.taskVcpu };
    default:
      return {
        instances: sizing.managedInstances?.instances ?? 0,
        vcpu: sizing.vcpu,
      };
  }
}

/** Seconds to start as many tasks as are missing, at the rate of a service. */
function launchSeconds({ sizing }: SizedVariant, missing: number): number {
  return sizing.platform === 'fargate'
    ? (missing / limitNumber('fargate.serviceTasksPerMinute')) * 60
    : 0;
}

function instancesAfter(
  workload: Workload,
  sized: SizedVariant,
  factor: number,
): Overload {
  const { instances, vcpu } = instancesOf(sized);
  const sizedFor = workload.demand.peakPerSecond * (1 + workload.retryShare);
  const perSecond = sizedFor * factor;
  const fullLoadShare =
    tasksPerRate(workload, vcpu) * workload.targetUtilization;
  const capacity =
    fullLoadShare > 0 ? instances / fullLoadShare : Number.MAX_VALUE;
  if (perSecond <= capacity) {
    return {
      secondsToCapacity: 0,
      delayed: 0,
      rejected: 0,
      message: message(
        'burst.roomLeft',
        `${inTimes(factor)}, what is running carries the load: ${count(
          perSecond,
        )} of up to ${count(capacity)} per second.`,
        { factor, perSecond, capacity },
      ),
    };
  }
  const missing = perSecond * fullLoadShare - instances;
  const secondsToCapacity =
    sized.secondsToDouble + launchSeconds(sized, missing);
  const seconds = Math.min(secondsToCapacity, WINDOW_SECONDS);
  const overflow = (perSecond - capacity) * seconds;
  const queued = isQueued(workload);
  const params = { factor, secondsToCapacity, overflow };
  const there = `${inTimes(factor)}, capacity is there after ${duration(
    secondsToCapacity * 1000,
  )}`;
  return {
    secondsToCapacity,
    delayed: queued ? overflow : capacity * seconds,
    rejected: queued ? 0 : overflow,
    message: queued
      ? message(
          'burst.tasksQueue',
          `${there}; in the first five minutes about ${count(
            overflow,
          )} units of work pile up in the queue.`,
          params,
        )
      : message(
          'burst.tasks',
          `${there}; in the first five minutes about ${count(
            overflow,
          )} requests time out or are turned away, and the others wait.`,
          params,
        ),
  };
}

/**
 * What happens in the five minutes after the load has jumped above the peak
 * that an option is sized for: by `traffic.growthPer90Seconds`, or to the double.
 *
 * @returns Undefined for jobs, which start one by one.
 */
export function burstOf(
  workload: Workload,
  sized: SizedVariant,
): Burst | undefined {
  if (workload.job) {
    return undefined;
  }
  const factor = workload.profile.traffic.growthPer90Seconds ?? ASSUMED_FACTOR;
  const { sizing } = sized;
  const after =
    sizing.platform === 'lambda' && !sizing.managedInstances
      ? functionsAfter(workload, sizing, factor)
      : instancesAfter(workload, sized, factor);
  return { factor, ...after };
}
