import { limitNumber } from '../../limits';
import { meanMsOn, p99MsOn } from '../../demand/durations';
import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';
import { Variant } from '../PlatformModule';
import { coldStartShare } from './coldStarts';
import { Flavour } from './flavour';
import { gbOf, vcpuOf } from './functionSize';
import { initDuration, runtimeInitDuration } from './initDuration';
import { ProvisionedSchedule } from './provisioned';

/** How a function of one memory size runs. */
export interface FunctionRun {
  readonly memoryMb: number;
  readonly memoryGb: number;
  readonly vcpu: number;
  /** Mean time of an invocation. */
  readonly durationMs: number;
  /** The same as it is billed: rounded up to the next ms. */
  readonly billedSeconds: number;
  /** 99th percentile without cold starts. */
  readonly warmP99Ms: number;
  /** Longest invocation, stretched like the mean one. */
  readonly longestSeconds: number;
}

/** How a function of this memory size runs, once it is warm. */
export function functionRun(workload: Workload, memoryMb: number): FunctionRun {
  const vcpu = vcpuOf(memoryMb);
  const durationMs = meanMsOn(workload, vcpu);
  const statedMs = workload.job
    ? workload.job.runSeconds * 1000
    : workload.meanMs;
  return {
    memoryMb,
    memoryGb: gbOf(memoryMb),
    vcpu,
    durationMs,
    billedSeconds: Math.ceil(durationMs) / 1000,
    warmP99Ms: p99MsOn(workload, vcpu),
    longestSeconds: (workload.longestRunSeconds * durationMs) / statedMs,
  };
}

/** What new environments do to the answers. */
export interface ColdStarts {
  /** Share of invocations that meet one. */
  readonly share: number;
  /** Time that is added to such an invocation, usually and at worst. */
  readonly initMs: number;
  readonly initP99Ms: number;
  /** 99th percentile of all invocations. */
  readonly p99Ms: number;
}

/** A tenfold faster start is what AWS states for SnapStart at best. */
const SNAPSTART_SPEED_UP = 10;

function initOf(workload: Workload, variant: Variant, memoryMb: number) {
  const init = initDuration(workload, variant.architecture, memoryMb);
  if (variant.flavour !== Flavour.snapStart) {
    return init;
  }
  const bare = runtimeInitDuration(workload, variant.architecture, memoryMb);
  return {
    p50Ms: Math.min(
      init.p50Ms,
      Math.max(bare.p50Ms, init.p50Ms / SNAPSTART_SPEED_UP),
    ),
    p99Ms: Math.min(
      init.p99Ms,
      Math.max(bare.p99Ms, init.p99Ms / SNAPSTART_SPEED_UP),
    ),
  };
}

/** The share of requests above which cold starts show in the 99th percentile. */
export const P99_SHARE = 0.01;

function shareOf(
  { demand, retryShare }: Workload,
  run: FunctionRun,
  schedule?: ProvisionedSchedule,
): number {
  return coldStartShare({
    demand,
    attempts: 1 + retryShare,
    busySeconds: run.durationMs / 1000,
    provisioned: schedule?.perLevel,
  });
}

const knownShares = perWorkload(() => new Map<number, number>());

/** Without a schedule, all variants of one memory size start alike. */
function knownShareOf(workload: Workload, run: FunctionRun): number {
  const shares = knownShares(workload);
  let share = shares.get(run.memoryMb);
  if (share === undefined) {
    share = shareOf(workload, run);
    shares.set(run.memoryMb, share);
  }
  return share;
}

/** Cold starts of a function that runs like this. */
export function coldStartsOf(
  workload: Workload,
  variant: Variant,
  run: FunctionRun,
  schedule?: ProvisionedSchedule,
): ColdStarts {
  const share = schedule
    ? shareOf(workload, run, schedule)
    : knownShareOf(workload, run);
  const init = initOf(workload, variant, run.memoryMb);
  return {
    share,
    initMs: init.p50Ms,
    initP99Ms: init.p99Ms,
    p99Ms:
      share > P99_SHARE
        ? Math.max(run.warmP99Ms, init.p99Ms + run.durationMs)
        : run.warmP99Ms,
  };
}

const REQUESTS_PER_SECOND_EACH = limitNumber(
  'lambda.requestsPerSecondPerEnvironment',
);

/**
 * Environments at the busiest moment: requests in flight, and at least one for
 * each 10 requests per second.
 */
export function peakEnvironments(workload: Workload, run: FunctionRun): number {
  const rate = workload.demand.peakPerSecond * (1 + workload.retryShare);
  return Math.max(
    (rate * run.durationMs) / 1000,
    rate / REQUESTS_PER_SECOND_EACH,
  );
}
