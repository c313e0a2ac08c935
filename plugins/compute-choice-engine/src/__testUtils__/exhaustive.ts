import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { squaredVariation, p99MsOn } from '../demand/durations';
import { isCandidate } from '../platforms/ecs-ec2/candidates';
import { hostsFor, roomOf, tasksPerHost } from '../platforms/ecs-ec2/packing';
import { hostVolumeGb } from '../platforms/ecs-ec2/offers';
import { taskSizeOf } from '../platforms/ecs-ec2/taskPlans';
import { p99WaitSeconds } from '../platforms/containers/queueing';
import { tasksPerRate } from '../platforms/containers/taskCount';
import { fargateSizes } from '../platforms/fargate/sizes';
import { taskPriceKeys } from '../platforms/fargate/taskPrices';
import { burstyHour } from '../platforms/lambda/coldStarts';
import { environmentsAt } from '../platforms/lambda/environments';
import { frontDoorFor } from '../platforms/lambda/frontDoor';
import { MEMORY_SIZES_MB } from '../platforms/lambda/functionSize';
import { initDuration } from '../platforms/lambda/initDuration';
import { lambdaKeys } from '../platforms/lambda/rates';
import { functionRun } from '../platforms/lambda/run';
import { EngineContext, Variant } from '../platforms/PlatformModule';
import { instancePriceKey } from '../prices/priceKeys';
import { tieredUsd } from '../prices/tiers';
import { Workload } from '../workload/Workload';

/*
 * Sizes on On-Demand without any short cut: every size, every hour of the week,
 * one after the other. It is what the fast search is held against.
 */

/** A size in words, with what it costs in a month, side costs left out. */
export interface ExhaustiveSize {
  readonly size: string;
  readonly usd: number;
}

function cheaper(a: ExhaustiveSize | undefined, b: ExhaustiveSize) {
  return a === undefined || b.usd < a.usd * (1 - 1e-9) ? b : a;
}

function usdOf(context: EngineContext, key: string, quantity: number): number {
  const price = context.prices.price(key);
  return (price && tieredUsd(price.tiers, quantity)) ?? Infinity;
}

const peaksOf = ({ demand, retryShare }: Workload) =>
  demand.hourlyRatePerSecond.map(
    rate => rate * demand.burstInsideHour * (1 + retryShare),
  );

/** Tasks of one size at a rate; undefined if none are fast enough. */
function tasksAt(
  workload: Workload,
  vcpu: number,
  rate: number,
): number | undefined {
  const { cpuMs, meanMs, p99Ms, minInstances, latencyTargetP99Ms } = workload;
  let tasks = minInstances;
  while (tasks < rate * tasksPerRate(workload, vcpu) * (1 - 1e-12)) {
    tasks += 1;
  }
  if (latencyTargetP99Ms === undefined || rate === 0) {
    return tasks;
  }
  const slackMs = latencyTargetP99Ms - p99MsOn(workload, vcpu);
  const waitMs = (servers: number) =>
    1000 *
    p99WaitSeconds({
      arrivalsPerSecond: rate,
      servers,
      ratePerServer: (Math.min(1, vcpu) * 1000) / cpuMs,
      squaredVariation: squaredVariation(meanMs, p99Ms),
    });
  if (slackMs < 0) {
    return undefined;
  }
  while (waitMs(tasks * Math.max(1, Math.floor(vcpu))) > slackMs) {
    tasks += 1;
  }
  return tasks;
}

function tasksByHour(workload: Workload, vcpu: number): number[] | undefined {
  const tasks = peaksOf(workload).map(rate => tasksAt(workload, vcpu, rate));
  return tasks.every(count => count !== undefined) ? tasks : undefined;
}

const monthly = (byHour: readonly number[], { hoursPerMonth }: Workload) =>
  byHour.reduce((sum, value) => sum + value, 0) *
  (hoursPerMonth / HOURS_PER_WEEK);

/** The cheapest Fargate task for a service. */
export function exhaustiveFargate(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): ExhaustiveSize | undefined {
  const { vcpuKey, gbKey } = taskPriceKeys(variant);
  let best: ExhaustiveSize | undefined;
  for (const { vcpu, memoryGb } of fargateSizes(variant.os)) {
    const tasks = tasksByHour(workload, vcpu);
    if (tasks && memoryGb * 1024 >= workload.memoryMb) {
      const hours = monthly(tasks, workload);
      best = cheaper(best, {
        size: `${vcpu} vCPU / ${memoryGb} GB`,
        usd:
          usdOf(context, vcpuKey, vcpu * hours) +
          usdOf(context, gbKey, memoryGb * hours),
      });
    }
  }
  return best;
}

const TASK_VCPU = [0.25, 0.5, 1];

/** The cheapest own hosts for a service in one process per task. */
export function exhaustiveHosts(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): ExhaustiveSize | undefined {
  const { architecture, os } = variant;
  const kind = { architecture, os, gpu: false, managed: false };
  const peaks = peaksOf(workload);
  const isBurstable = Math.max(...peaks) * workload.cpuMs <= 4000;
  const plans = TASK_VCPU.flatMap(vcpu => {
    const tasks = tasksByHour(workload, vcpu);
    return tasks ? [{ tasks, task: taskSizeOf(workload, vcpu) }] : [];
  });
  let best: ExhaustiveSize | undefined;
  for (const type of context.instances.all) {
    const baseline = (type.burstableBaselinePercent ?? 100) / 100;
    for (const { tasks, task } of plans) {
      const perHost = tasksPerHost(
        roomOf(type, { mode: 'awsvpc', trunking: false }),
        task,
      );
      if (
        isCandidate(type, kind) &&
        perHost >= 1 &&
        (isBurstable || !type.burstable)
      ) {
        const hosts = tasks.map((count, hour) =>
          Math.max(
            hostsFor(count, perHost, workload.zones),
            type.burstable
              ? Math.ceil(
                  (((peaks[hour] * workload.cpuMs) / 1000) * (1 - 1e-12)) /
                    (type.vcpu * baseline),
                )
              : 0,
          ),
        );
        const hours = monthly(hosts, workload);
        best = cheaper(best, {
          size: type.type,
          usd:
            usdOf(context, instancePriceKey(type.type, 'on-demand'), hours) +
            usdOf(
              context,
              'ebsGp3.gbMonth',
              (hostVolumeGb(false) * hours) / workload.hoursPerMonth,
            ),
        });
      }
    }
  }
  return best;
}

/** Cold starts in a week, hour after hour. */
function coldStartsPerWeek(workload: Workload, busySeconds: number): number {
  const { demand, retryShare } = workload;
  const hours = demand.hourlyRatePerSecond.map(rate => {
    const { burstShare, burstRate, restRate } = burstyHour(
      rate * (1 + retryShare),
      demand.burstInsideHour,
    );
    const burst = environmentsAt(burstRate, busySeconds);
    const rest = burstShare > 0 ? environmentsAt(restRate, busySeconds) : burst;
    return {
      kept: rest.kept,
      cold:
        3600 *
          (burstShare * burst.coldStartsPerSecond +
            (1 - burstShare) * rest.coldStartsPerSecond) +
        Math.max(0, burst.kept - rest.kept),
    };
  });
  return hours.reduce((sum, { kept, cold }, hour) => {
    const before = hours[(hour + HOURS_PER_WEEK - 1) % HOURS_PER_WEEK];
    return sum + cold + Math.max(0, kept - before.kept);
  }, 0);
}

/** The cheapest memory of a function, whatever its latency. */
export function exhaustiveFunction(
  workload: Workload,
  { architecture }: Variant,
  context: EngineContext,
): ExhaustiveSize | undefined {
  const invocations = workload.demand.unitsPerMonth * (1 + workload.retryShare);
  const key = lambdaKeys(architecture).duration;
  let best: ExhaustiveSize | undefined;
  for (const memoryMb of MEMORY_SIZES_MB) {
    const run = functionRun(workload, memoryMb);
    const door = frontDoorFor(workload, run.longestSeconds, context.prices);
    if (memoryMb >= workload.functionMemoryMb && door) {
      const starts =
        coldStartsPerWeek(workload, run.durationMs / 1000) *
        (workload.hoursPerMonth / HOURS_PER_WEEK);
      const initMs = initDuration(workload, architecture, memoryMb).p50Ms;
      const seconds =
        invocations * run.billedSeconds +
        (Math.min(invocations, starts) * initMs) / 1000;
      best = cheaper(best, {
        size: `${memoryMb} MB`,
        usd: usdOf(context, key, seconds * run.memoryGb) + door.usd,
      });
    }
  }
  return best;
}
