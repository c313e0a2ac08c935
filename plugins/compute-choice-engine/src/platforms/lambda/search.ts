import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { meanMsOn } from '../../demand/durations';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { EngineContext, Variant } from '../PlatformModule';
import { Commitment, commitmentOf } from './commitment';
import { DurationPricing, durationPricing } from './durationUsd';
import { Flavour } from './flavour';
import { FrontDoor, frontDoorChooser } from './frontDoor';
import { gbOf, sizesFrom, vcpuOf } from './functionSize';
import { ProvisionedSchedule, provisionedSchedule } from './provisioned';
import { provisionedBreakEven } from './rates';
import {
  ColdStarts,
  FunctionRun,
  P99_SHARE,
  coldStartsOf,
  functionRun,
} from './run';
import {
  noFrontDoor,
  tooManyColdStarts,
  tooSlowForTarget,
  tooSlowForTimeout,
} from './unreachable';

const TIMEOUT_SECONDS = limitNumber('lambda.timeoutSeconds');

/** Share of requests that may meet a cold start, where the team states it. */
const ALLOWED_COLD_SHARE = { none: 0.0001, rare: P99_SHARE };

/** A memory size with everything that follows from it. */
export interface Candidate {
  readonly run: FunctionRun;
  readonly coldStarts: ColdStarts;
  readonly schedule?: ProvisionedSchedule;
  readonly commitment?: Commitment;
  readonly door: FrontDoor;
  /** Duration and front door: what depends on the memory size. */
  readonly usd: number;
}

/** Either a candidate, or why a memory size does not do. */
export type Trial =
  | { readonly candidate: Candidate; readonly failed?: undefined }
  | { readonly candidate?: undefined; readonly failed: Constraint };

/** What does not change from one memory size to the next. */
interface Search {
  readonly workload: Workload;
  readonly variant: Variant;
  readonly context: EngineContext;
  readonly invocations: number;
  readonly pricing: DurationPricing;
  readonly commitment?: Commitment;
  doorFor(longestSeconds: number): FrontDoor | undefined;
}

/** The cheaper of two trials; the first if they cost the same. */
function cheaper(first: Trial, second: Trial): Trial {
  if (!first.candidate || !second.candidate) {
    return first.candidate ? first : second;
  }
  return second.candidate.usd < first.candidate.usd ? second : first;
}

/**
 * The schedules of provisioned concurrency that are worth a trial: what is
 * cheaper than on demand, and what keeps cold starts rare, or away.
 */
function schedulesFor(
  { workload, variant, context }: Search,
  run: FunctionRun,
  gbSeconds: number,
): Array<ProvisionedSchedule | undefined> {
  if (variant.flavour !== Flavour.provisioned) {
    return [undefined];
  }
  const { prices, policy } = context;
  const breakEven =
    provisionedBreakEven(
      prices,
      variant.architecture,
      policy.accountLambdaGbSeconds[variant.architecture] + gbSeconds,
    ) ?? Infinity;
  const tolerance = workload.profile.performance?.coldStartTolerance;
  const spillShares =
    workload.latencyTargetP99Ms === undefined && tolerance === undefined
      ? [undefined]
      : [undefined, ALLOWED_COLD_SHARE.rare, ALLOWED_COLD_SHARE.none];
  return spillShares.map(spillShare =>
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

/** Tries a memory size: does it do, and what does it cost? */
function tryMemory(search: Search, run: FunctionRun): Trial {
  const { workload, variant, pricing, commitment, invocations } = search;
  const { longestSeconds, memoryGb } = run;
  if (longestSeconds > TIMEOUT_SECONDS) {
    return { failed: tooSlowForTimeout(longestSeconds) };
  }
  const door = search.doorFor(longestSeconds);
  if (!door) {
    return { failed: noFrontDoor(longestSeconds) };
  }
  const gbSeconds = invocations * run.billedSeconds * memoryGb;
  let best: Trial | undefined;
  for (const schedule of schedulesFor(search, run, gbSeconds)) {
    const coldStarts = coldStartsOf(workload, variant, run, schedule);
    const failed = missed(workload, run, coldStarts);
    const initGbSeconds =
      variant.flavour === Flavour.snapStart
        ? 0
        : invocations *
          coldStarts.share *
          (coldStarts.initMs / 1000) *
          memoryGb;
    const trial: Trial = failed
      ? { failed }
      : {
          candidate: {
            run,
            coldStarts,
            schedule,
            commitment,
            door,
            usd:
              pricing.usd({ gbSeconds, initGbSeconds, memoryGb, schedule }) +
              door.usd,
          },
        };
    best = best ? cheaper(best, trial) : trial;
  }
  return best ?? { failed: noFrontDoor(longestSeconds) };
}

/** GB-seconds of one invocation, with its duration rounded up to the next ms. */
function gbSecondsEach(workload: Workload, memoryMb: number): number {
  return (
    (Math.ceil(meanMsOn(workload, vcpuOf(memoryMb))) / 1000) * gbOf(memoryMb)
  );
}

/** The memory size that takes the fewest GB-seconds; the largest of equals. */
function leanestSize(workload: Workload, sizes: readonly number[]): number {
  let leanest = sizes[0];
  let least = Infinity;
  for (const memoryMb of sizes) {
    const each = gbSecondsEach(workload, memoryMb);
    if (each <= least) {
      least = each;
      leanest = memoryMb;
    }
  }
  return leanest;
}

/**
 * Finds the memory size with the smallest bill among those that meet everything
 * that is asked for. A function never gets cheaper with more memory, but for
 * rounding to the next ms, so the size that takes the fewest GB-seconds is tried
 * first, and others only if their duration alone would not cost more.
 */
export function searchMemory(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): Trial {
  const commitment = commitmentOf(workload, variant, context.prices);
  const invocations = workload.demand.unitsPerMonth * (1 + workload.retryShare);
  const pricing = durationPricing(variant, commitment, context);
  const search: Search = {
    workload,
    variant,
    context,
    invocations,
    pricing,
    commitment,
    doorFor: frontDoorChooser(workload, context.prices),
  };
  const sizes = sizesFrom(workload.functionMemoryMb);
  const leanest = leanestSize(workload, sizes);
  const cheapestDoorUsd = search.doorFor(0)?.usd ?? 0;
  let best = tryMemory(search, functionRun(workload, leanest));
  for (const memoryMb of sizes) {
    const isWorthTrying =
      !best.candidate ||
      pricing.leastUsd(invocations * gbSecondsEach(workload, memoryMb)) <
        best.candidate.usd - cheapestDoorUsd;
    if (memoryMb !== leanest && isWorthTrying) {
      best = cheaper(best, tryMemory(search, functionRun(workload, memoryMb)));
    }
  }
  return best;
}
