import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { EngineContext, Variant } from '../PlatformModule';
import { Commitment, commitmentOf } from './commitment';
import { DurationPricing, durationPricing } from './durationUsd';
import { Flavour } from './flavour';
import { FrontDoor, frontDoorChooser } from './frontDoor';
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
import { usefulSizes } from './usefulSizes';

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

/** The best size, or else why the last one that was tried does not do. */
export interface SearchResult {
  readonly candidate?: Candidate;
  readonly failed?: Constraint;
}

/** Invocations in a month, retries among them. */
export function invocationsOf({ demand, retryShare }: Workload): number {
  return demand.unitsPerMonth * (1 + retryShare);
}

/** What does not change from one memory size to the next. */
interface Search {
  readonly workload: Workload;
  readonly variant: Variant;
  readonly context: EngineContext;
  readonly invocations: number;
  readonly pricing: DurationPricing;
  readonly commitment?: Commitment;
  doorFor(longestSeconds: number): FrontDoor | undefined;
  readonly cheapestDoorUsd: number;
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

/** Why a size does not do; put into words only if no other does. */
type Failure = () => Constraint;

/** What the team says about latency and is not met, if anything. */
function missed(
  workload: Workload,
  run: FunctionRun,
  { share, p99Ms }: ColdStarts,
): Failure | undefined {
  const targetMs = workload.latencyTargetP99Ms;
  if (targetMs !== undefined && p99Ms > targetMs) {
    return () =>
      tooSlowForTarget({
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
  return share > allowed ? () => tooManyColdStarts(share, allowed) : undefined;
}

/** The best size so far, and why the last one that failed did. */
class Best {
  candidate: Candidate | undefined;
  failure: Failure | undefined;

  /** True if something at this price, or more, is of no interest. */
  isBeatenBy(usd: number): boolean {
    return this.candidate === undefined || usd < this.candidate.usd;
  }
}

/** Tries a memory size: does it do, and is it cheaper than the best so far? */
function tryMemory(search: Search, run: FunctionRun, best: Best): void {
  const { workload, variant, pricing, commitment, invocations } = search;
  const { longestSeconds, memoryGb, warmP99Ms } = run;
  if (longestSeconds > TIMEOUT_SECONDS) {
    best.failure = () => tooSlowForTimeout(longestSeconds);
    return;
  }
  const door = search.doorFor(longestSeconds);
  if (!door) {
    best.failure = () => noFrontDoor(longestSeconds);
    return;
  }
  const targetMs = workload.latencyTargetP99Ms;
  if (targetMs !== undefined && warmP99Ms > targetMs) {
    best.failure = () =>
      tooSlowForTarget({ p99Ms: warmP99Ms, warmP99Ms, coldShare: 0, targetMs });
    return;
  }
  const gbSeconds = invocations * run.billedSeconds * memoryGb;
  for (const schedule of schedulesFor(search, run, gbSeconds)) {
    const usdWith = (initGbSeconds: number) =>
      pricing.usd({ gbSeconds, initGbSeconds, memoryGb, schedule }) + door.usd;
    if (best.isBeatenBy(usdWith(0))) {
      const coldStarts = coldStartsOf(workload, variant, run, schedule);
      const initSeconds =
        variant.flavour === Flavour.snapStart ? 0 : coldStarts.initMs / 1000;
      const usd = usdWith(
        invocations * coldStarts.share * initSeconds * memoryGb,
      );
      const failure = missed(workload, run, coldStarts);
      if (failure) {
        best.failure = failure;
      } else if (best.isBeatenBy(usd)) {
        best.candidate = { run, coldStarts, schedule, commitment, door, usd };
      }
    }
  }
}

function searchFor(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): Search {
  const commitment = commitmentOf(workload, variant, context.prices);
  const doorFor = frontDoorChooser(workload, context.prices);
  return {
    workload,
    variant,
    context,
    invocations: invocationsOf(workload),
    pricing: durationPricing(variant, commitment, context),
    commitment,
    doorFor,
    cheapestDoorUsd: doorFor(0)?.usd ?? 0,
  };
}

function leastUsdOf(
  { pricing, invocations, cheapestDoorUsd }: Search,
  gbSecondsEach: number,
): number {
  return pricing.leastUsd(invocations * gbSecondsEach) + cheapestDoorUsd;
}

/** USD per month below which no size of a function stays, front door included. */
export function leastFunctionUsd(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): number {
  return leastUsdOf(
    searchFor(workload, variant, context),
    usefulSizes(workload).leanest.gbSecondsEach,
  );
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
): SearchResult {
  const search = searchFor(workload, variant, context);
  const { leanest, others, othersAtLeast } = usefulSizes(workload);
  const best = new Best();
  const canBeBest = (gbSecondsEach: number) =>
    best.isBeatenBy(leastUsdOf(search, gbSecondsEach));
  tryMemory(search, functionRun(workload, leanest.memoryMb), best);
  if (canBeBest(othersAtLeast)) {
    for (const { memoryMb, gbSecondsEach } of others) {
      if (canBeBest(gbSecondsEach)) {
        tryMemory(search, functionRun(workload, memoryMb), best);
      }
    }
  }
  return best.candidate
    ? { candidate: best.candidate }
    : { failed: best.failure?.() };
}
