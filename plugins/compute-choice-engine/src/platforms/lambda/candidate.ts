import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Charge } from '../../prices/Charge';
import { totalUsd } from '../../prices/bill';
import { Workload } from '../../workload/Workload';
import { EngineContext, Variant } from '../PlatformModule';
import { functionCharges } from './cost';
import { Flavour } from './flavour';
import { FrontDoor, frontDoorFor } from './frontDoor';
import { ProvisionedSchedule, provisionedSchedule } from './provisioned';
import { provisionedBreakEven } from './rates';
import { ColdStarts, FunctionRun, P99_SHARE, coldStartsOf } from './run';
import {
  noFrontDoor,
  tooManyColdStarts,
  tooSlowForTarget,
  tooSlowForTimeout,
} from './unreachable';
import { functionUse } from './use';

const TIMEOUT_SECONDS = limitNumber('lambda.timeoutSeconds');

/** Share of requests that may meet a cold start, where the team states it. */
const ALLOWED_COLD_SHARE = { none: 0.0001, rare: P99_SHARE };

/** A memory size with everything that follows from it. */
export interface Candidate {
  readonly run: FunctionRun;
  readonly coldStarts: ColdStarts;
  readonly schedule?: ProvisionedSchedule;
  readonly door: FrontDoor;
  /** Of the function and its front door. */
  readonly charges: readonly Charge[];
  readonly monthlyUsd: number;
}

/** Either a candidate, or why this memory size does not do. */
export type Trial =
  | { readonly candidate: Candidate; readonly failed?: undefined }
  | { readonly candidate?: undefined; readonly failed: Constraint };

/** The cheaper of two trials; the first if they cost the same. */
export function cheaper(first: Trial, second: Trial): Trial {
  if (!first.candidate || !second.candidate) {
    return first.candidate ? first : second;
  }
  return second.candidate.monthlyUsd < first.candidate.monthlyUsd
    ? second
    : first;
}

/**
 * The schedules of provisioned concurrency that are worth a trial: what is
 * cheaper than on demand, and what keeps cold starts rare, or away.
 */
function schedulesFor(
  workload: Workload,
  variant: Variant,
  run: FunctionRun,
  { prices, policy }: EngineContext,
): Array<ProvisionedSchedule | undefined> {
  if (variant.flavour !== Flavour.provisioned) {
    return [undefined];
  }
  const gbSeconds =
    workload.demand.unitsPerMonth *
    (1 + workload.retryShare) *
    run.billedSeconds *
    run.memoryGb;
  const breakEven =
    provisionedBreakEven(
      prices,
      variant.architecture,
      policy.accountLambdaGbSeconds[variant.architecture] + gbSeconds,
    ) ?? Infinity;
  return [undefined, ALLOWED_COLD_SHARE.rare, ALLOWED_COLD_SHARE.none].map(
    spillShare =>
      provisionedSchedule(workload, run.durationMs / 1000, {
        breakEven,
        spillShare,
      }),
  );
}

/** What the team says about latency and is not met, if anything. */
function missed(
  workload: Workload,
  run: FunctionRun,
  { share, p99Ms }: ColdStarts,
): Constraint | undefined {
  const targetMs = workload.latencyTargetP99Ms;
  if (targetMs !== undefined && p99Ms > targetMs) {
    return tooSlowForTarget({
      p99Ms,
      warmP99Ms: run.warmP99Ms,
      coldShare: share,
      targetMs,
    });
  }
  const tolerance = workload.profile.performance?.coldStartTolerance;
  if (tolerance === undefined || tolerance === 'tolerated') {
    return undefined;
  }
  const allowed = ALLOWED_COLD_SHARE[tolerance];
  return share > allowed ? tooManyColdStarts(share, allowed) : undefined;
}

function trySchedule(
  workload: Workload,
  variant: Variant,
  parts: {
    run: FunctionRun;
    door: FrontDoor;
    schedule: ProvisionedSchedule | undefined;
  },
  { policy, prices }: EngineContext,
): Trial {
  const { run, door, schedule } = parts;
  const coldStarts = coldStartsOf(workload, variant, run, schedule);
  const failed = missed(workload, run, coldStarts);
  if (failed) {
    return { failed };
  }
  const charges = [
    ...functionCharges(
      functionUse(workload, variant, run, { coldStarts, schedule, prices }),
      {
        accountGbSeconds: policy.accountLambdaGbSeconds[variant.architecture],
        allowances: policy.allowances,
      },
    ),
    ...door.charges,
  ];
  const { monthlyUsd } = totalUsd(charges, prices);
  return {
    candidate: { run, coldStarts, schedule, door, charges, monthlyUsd },
  };
}

/** Tries a memory size: does it do, and what does it cost? */
export function tryMemory(
  workload: Workload,
  variant: Variant,
  run: FunctionRun,
  context: EngineContext,
): Trial {
  const { longestSeconds } = run;
  if (longestSeconds > TIMEOUT_SECONDS) {
    return { failed: tooSlowForTimeout(longestSeconds) };
  }
  const door = frontDoorFor(workload, longestSeconds, context.prices);
  return door
    ? schedulesFor(workload, variant, run, context)
        .map(schedule =>
          trySchedule(workload, variant, { run, door, schedule }, context),
        )
        .reduce(cheaper)
    : { failed: noFrontDoor(longestSeconds) };
}
