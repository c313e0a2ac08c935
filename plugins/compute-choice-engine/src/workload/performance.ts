import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { KindAssumptions } from './assumed';
import {
  coldStartTolerance,
  longestJobRun,
  longestUnit,
} from './assumedForAll';
import { Inputs } from './Inputs';
import { isJob } from './jobs';
import { Workload } from './Workload';

const MS_PER_MINUTE = 60_000;

/** The part of a workload that its durations settle. */
export type PerformancePart = Pick<
  Workload,
  | 'meanMs'
  | 'p99Ms'
  | 'cpuMs'
  | 'vcpuPerUnit'
  | 'longestRunSeconds'
  | 'latencyTargetP99Ms'
  | 'coldStartTolerance'
  | 'initMs'
> & {
  /** Length of a run on the vCPU that it can use; 0 unless it is a job. */
  readonly runSeconds: number;
};

function stated(
  field: string,
  value: number | undefined,
  inputs: Inputs,
): number | undefined {
  return value === undefined ? undefined : inputs.estimated(field, value);
}

/** CPU share of the duration: stated as waiting, or assumed. */
function cpuMsOf(
  { performance }: WorkloadProfile,
  durationMs: number,
  assumed: KindAssumptions,
  inputs: Inputs,
): number {
  const field = 'performance.cpuMsPerRequest';
  const cpuMs = stated(field, performance?.cpuMsPerRequest, inputs);
  if (cpuMs !== undefined) {
    return cpuMs;
  }
  const ioWaitShare = performance?.ioWaitShare;
  return ioWaitShare === undefined
    ? inputs.number(field, undefined, assumed.cpuShare, durationMs)
    : (1 - ioWaitShare) * durationMs;
}

function settleRun(
  profile: WorkloadProfile,
  assumed: KindAssumptions,
  inputs: Inputs,
) {
  const { traffic, performance, resources } = profile;
  const vcpuPerUnit =
    resources?.vcpu ?? inputs.number('resources.vcpu', undefined, assumed.vcpu);
  const durationMs =
    traffic.runMinutes === undefined
      ? stated(
          'performance.durationMs.mean',
          performance?.durationMs?.mean,
          inputs,
        )
      : undefined;
  const runMs =
    durationMs ??
    inputs.number(
      'traffic.runMinutes',
      traffic.runMinutes,
      assumed.runMinutes,
    ) * MS_PER_MINUTE;
  const cpuMs = Math.min(
    cpuMsOf(profile, runMs * vcpuPerUnit, assumed, inputs),
    runMs * vcpuPerUnit,
  );
  const waitingMs = runMs - cpuMs / vcpuPerUnit;
  const meanMs = waitingMs + cpuMs;
  const p99Ratio = Math.max(
    1,
    (performance?.durationMs?.p99 ?? runMs * assumed.p99Ratio.value) / runMs,
  );
  return {
    meanMs,
    p99Ms: meanMs * p99Ratio,
    cpuMs,
    vcpuPerUnit,
    longestRunSeconds:
      performance?.longestRunSeconds ??
      inputs.number(
        'performance.longestRunSeconds',
        undefined,
        longestJobRun,
        runMs / 1000,
      ),
    runSeconds: runMs / 1000,
  };
}

/** Longest unit of a service that answers, as a multiple of its p99. */
const LONGEST_REQUEST = 2;

/** Share of a latency target that work of assumed length takes at most. */
const ROOM_UNDER_TARGET = 0.5;

/**
 * What sets a target is taken to be able to meet it: an assumed duration is not
 * longer than half the target, or the guess alone would exclude every option.
 */
function durationCap(
  { performance }: WorkloadProfile,
  { meanMs, p99Ratio }: KindAssumptions,
): { readonly scale: number; readonly meanMs: number } {
  const target = performance?.latencyTargetMs?.p99;
  const { mean, p99 } = performance?.durationMs ?? {};
  if (target === undefined || mean !== undefined || p99 !== undefined) {
    return { scale: 1, meanMs: Infinity };
  }
  const most = (ROOM_UNDER_TARGET * target) / p99Ratio.value;
  return { scale: Math.min(1, most / meanMs.value), meanMs: most };
}

function settleUnit(
  profile: WorkloadProfile,
  requestServing: boolean,
  assumed: KindAssumptions,
  inputs: Inputs,
) {
  const { performance, resources } = profile;
  const { mean, p99 } = performance?.durationMs ?? {};
  const cap = durationCap(profile, assumed);
  const statedP99 = stated('performance.durationMs.p99', p99, inputs);
  const meanMs =
    mean === undefined && statedP99 !== undefined
      ? inputs.number(
          'performance.durationMs.mean',
          undefined,
          assumed.meanOfP99,
          statedP99,
        )
      : Math.min(
          inputs.number(
            'performance.durationMs.mean',
            mean,
            assumed.meanMs,
            cap.scale,
          ),
          cap.meanMs,
        );
  const p99Ms = Math.max(
    meanMs,
    statedP99 ??
      inputs.number(
        'performance.durationMs.p99',
        undefined,
        assumed.p99Ratio,
        meanMs,
      ),
  );
  const longest = performance?.longestRunSeconds;
  const p99Seconds = p99Ms / 1000;
  return {
    meanMs,
    p99Ms,
    cpuMs: Math.min(cpuMsOf(profile, meanMs, assumed, inputs), meanMs),
    vcpuPerUnit: resources?.vcpu ?? 1,
    longestRunSeconds:
      longest ??
      (requestServing
        ? p99Seconds * LONGEST_REQUEST
        : inputs.number(
            'performance.longestRunSeconds',
            undefined,
            longestUnit,
            p99Seconds,
          )),
    runSeconds: 0,
  };
}

/** Settles how long the work takes, how much of it is CPU, and what is wanted. */
export function settlePerformance(
  profile: WorkloadProfile,
  requestServing: boolean,
  assumed: KindAssumptions,
  inputs: Inputs,
): PerformancePart {
  const { application, performance } = profile;
  const initMs =
    application.initMs === undefined && assumed.initMs.value === 0
      ? 0
      : inputs.number('application.initMs', application.initMs, assumed.initMs);
  const durations = isJob(profile)
    ? settleRun(profile, assumed, inputs)
    : settleUnit(profile, requestServing, assumed, inputs);
  return {
    ...durations,
    latencyTargetP99Ms: performance?.latencyTargetMs?.p99,
    coldStartTolerance: requestServing
      ? inputs.choice(
          'performance.coldStartTolerance',
          performance?.coldStartTolerance,
          coldStartTolerance,
        )
      : performance?.coldStartTolerance ?? 'tolerated',
    initMs,
  };
}
