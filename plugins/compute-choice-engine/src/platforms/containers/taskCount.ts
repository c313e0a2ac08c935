import { meanMsOn, p99MsOn } from '../../demand/durations';
import { Workload } from '../../workload/Workload';
import { ContainerLoad, PerLevel } from './ContainerLoad';
import { p99WaitSeconds, spareRateFor } from './queueing';

/**
 * Rounds up, but not because of the last bits of a division. Anything above 0
 * gives at least 1.
 */
export function ceilTolerant(value: number): number {
  return Math.ceil(value * (1 - 1e-12));
}

/** Requests that a task of this size serves at a time. */
export function concurrencyPerTask(workload: Workload, vcpu: number): number {
  return (
    workload.concurrencyPerInstance ??
    Math.max(1, Math.floor(workload.concurrencyPerVcpu * vcpu))
  );
}

/** How tasks of one size share the work. */
interface TaskServers {
  /** Requests that a task works on at the same moment, one per vCPU. */
  readonly perTask: number;
  /** Requests that each of them finishes per second; Infinity without CPU work. */
  readonly ratePerServer: number;
}

function serversOf(workload: Workload, vcpu: number): TaskServers {
  return {
    perTask: Math.max(1, Math.floor(vcpu)),
    ratePerServer: (Math.min(1, vcpu) * 1000) / workload.cpuMs,
  };
}

function waitSeconds(
  load: ContainerLoad,
  servers: TaskServers,
  ratePerSecond: number,
  tasks: number,
): number {
  return servers.ratePerServer === Infinity
    ? 0
    : p99WaitSeconds({
        arrivalsPerSecond: ratePerSecond,
        servers: tasks * servers.perTask,
        ratePerServer: servers.ratePerServer,
        squaredVariation: load.squaredVariation,
      });
}

/** The smallest number of tasks from `enough` up whose wait is short enough. */
function tasksForWait(
  isShort: (tasks: number) => boolean,
  enough: number,
): number {
  let tooFew = enough - 1;
  let tasks = enough;
  while (!isShort(tasks)) {
    tooFew = tasks;
    tasks *= 2;
  }
  while (tasks - tooFew > 1) {
    const middle = Math.floor((tasks + tooFew) / 2);
    if (isShort(middle)) {
      tasks = middle;
    } else {
      tooFew = middle;
    }
  }
  return tasks;
}

/**
 * Tasks of a size that a rate of 1 per second keeps at the target utilisation:
 * of their CPU, or of the requests that they hold at a time.
 */
export function tasksPerRate(workload: Workload, vcpu: number): number {
  const { cpuMs, targetUtilization } = workload;
  return (
    Math.max(
      cpuMs / vcpu,
      meanMsOn(workload, vcpu) / concurrencyPerTask(workload, vcpu),
    ) /
    1000 /
    targetUtilization
  );
}

/**
 * Counts the tasks of a size that each level of the demand needs: enough CPU at
 * the target utilisation, enough room for the requests in flight, a wait that
 * leaves the latency target reachable, and never fewer than the minimum.
 *
 * @param counts - Filled in, one number per level.
 * @returns False if a request is slower than the target on this size, even
 * without waiting.
 */
export function countTasks(
  load: ContainerLoad,
  vcpu: number,
  counts: number[],
): boolean {
  const { workload, ratePerSecond } = load;
  const { latencyTargetP99Ms, minInstances } = workload;
  const perRate = tasksPerRate(workload, vcpu);
  for (let level = 0; level < counts.length; level++) {
    counts[level] = Math.max(
      minInstances,
      ceilTolerant(ratePerSecond[level] * perRate),
    );
  }
  if (latencyTargetP99Ms === undefined) {
    return true;
  }
  const slackSeconds = (latencyTargetP99Ms - p99MsOn(workload, vcpu)) / 1000;
  if (slackSeconds < 0) {
    return false;
  }
  const servers = serversOf(workload, vcpu);
  const spareRate = spareRateFor(slackSeconds, load.squaredVariation);
  const ratePerTask = servers.perTask * servers.ratePerServer;
  for (let level = 0; level < counts.length; level++) {
    const rate = ratePerSecond[level];
    if (rate > 0 && counts[level] * ratePerTask - rate < spareRate) {
      counts[level] = tasksForWait(
        tasks => waitSeconds(load, servers, rate, tasks) <= slackSeconds,
        counts[level],
      );
    }
  }
  return true;
}

/**
 * Factor on the traffic at which the number of tasks takes its next step, unless
 * their wait becomes too long before.
 */
export function nextTaskStep(
  { workload, ratePerSecond }: ContainerLoad,
  vcpu: number,
  counts: PerLevel,
): number {
  const perRate = tasksPerRate(workload, vcpu);
  let factor = Infinity;
  for (let level = 0; level < counts.length; level++) {
    factor = Math.min(factor, counts[level] / (ratePerSecond[level] * perRate));
  }
  return factor;
}

/**
 * 99th percentile of the response time in ms that tasks of this size and number
 * give in the worst hour of the week.
 */
export function p99MsWith(
  load: ContainerLoad,
  vcpu: number,
  counts: PerLevel,
): number {
  const servers = serversOf(load.workload, vcpu);
  let longestWait = 0;
  for (let level = 0; level < counts.length; level++) {
    // Levels ascend: of those with as many tasks, the last one waits longest.
    if (counts[level] !== counts[level + 1]) {
      longestWait = Math.max(
        longestWait,
        waitSeconds(load, servers, load.ratePerSecond[level], counts[level]),
      );
    }
  }
  return p99MsOn(load.workload, vcpu) + longestWait * 1000;
}

/** For example task-hours, from tasks and hours at each level. */
export function sumOfProducts(a: PerLevel, b: PerLevel): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) {
    sum += a[index] * b[index];
  }
  return sum;
}
