import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { EngineContext, Variant } from '../PlatformModule';
import { Commitment } from './commitment';
import { DurationPricing } from './durationUsd';
import { Flavour } from './flavour';
import { FrontDoor } from './frontDoor';
import {
  leastEnvironmentHours,
  ProvisionedSchedule,
  provisionedSchedule,
  ProvisioningGoal,
} from './provisioned';
import { provisionedBreakEven } from './rates';
import { ColdStarts, FunctionRun, P99_SHARE, coldStartsOf } from './run';
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
export interface FunctionFit {
  readonly run: FunctionRun;
  readonly coldStarts: ColdStarts;
  readonly schedule?: ProvisionedSchedule;
  readonly commitment?: Commitment;
  readonly door: FrontDoor;
  /** Duration and front door: what depends on the memory size. */
  readonly usd: number;
}

/** What does not change from one memory size to the next. */
export interface Search {
  readonly workload: Workload;
  readonly variant: Variant;
  readonly context: EngineContext;
  readonly invocations: number;
  readonly pricing: DurationPricing;
  readonly commitment?: Commitment;
  doorFor(longestSeconds: number): FrontDoor | undefined;
  readonly cheapestDoorUsd: number;
}

const NOTHING_PROVISIONED = [undefined];

/**
 * What is worth provisioning for: what is cheaper than on demand, and what keeps
 * cold starts rare, or away. Without a price nothing is cheaper, so that only one
 * of the latter is left.
 */
function goalsFor(
  { workload, variant, context }: Search,
  gbSeconds: number,
): ReadonlyArray<ProvisioningGoal | undefined> {
  if (variant.flavour !== Flavour.provisioned) {
    return NOTHING_PROVISIONED;
  }
  const { prices, policy } = context;
  const breakEven = provisionedBreakEven(
    prices,
    variant.architecture,
    policy.accountLambdaGbSeconds[variant.architecture] + gbSeconds,
  );
  const tolerance = workload.profile.performance?.coldStartTolerance;
  const { rare, none } = ALLOWED_COLD_SHARE;
  if (breakEven === undefined) {
    const spillShare = tolerance === 'none' ? none : rare;
    return [{ breakEven: Infinity, spillShare }];
  }
  const spillShares =
    workload.latencyTargetP99Ms === undefined && tolerance === undefined
      ? [undefined]
      : [undefined, rare, none];
  return spillShares.map(spillShare => ({ breakEven, spillShare }));
}

/** Why a size does not do; put into words only if no other does. */
export type Failure = () => Constraint;

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
export class Best {
  fit: FunctionFit | undefined;
  failure: Failure | undefined;

  /** True if something at this price, or more, is of no interest. */
  isBeatenBy(usd: number): boolean {
    return this.fit === undefined || usd < this.fit.usd;
  }
}

/** A memory size that is fast enough once it is warm. */
interface WarmRun {
  readonly run: FunctionRun;
  readonly door: FrontDoor;
  /** In a month, INIT left out. */
  readonly gbSeconds: number;
}

/** Whether something cheaper than the best may come of provisioning for a goal. */
function isWorthProvisioning(
  { workload, pricing }: Search,
  { run, door, gbSeconds }: WarmRun,
  goal: ProvisioningGoal,
  best: Best,
): boolean {
  if (!best.fit) {
    return true;
  }
  const leastUsd = pricing.leastProvisionedUsd(
    { gbSeconds, memoryGb: run.memoryGb },
    leastEnvironmentHours(workload, run.durationMs / 1000, goal),
  );
  return best.isBeatenBy(leastUsd + door.usd);
}

/** Tries a memory size with what is provisioned: is it cheaper than the best? */
function tryProvisioning(
  search: Search,
  warm: WarmRun,
  goal: ProvisioningGoal | undefined,
  best: Best,
): void {
  if (goal && !isWorthProvisioning(search, warm, goal, best)) {
    return;
  }
  const { workload, variant, pricing, commitment, invocations } = search;
  const { run, door, gbSeconds } = warm;
  const { memoryGb } = run;
  const schedule =
    goal && provisionedSchedule(workload, run.durationMs / 1000, goal);
  const usdWith = (initGbSeconds: number) =>
    pricing.usd({ gbSeconds, initGbSeconds, memoryGb, schedule }) + door.usd;
  if (!best.isBeatenBy(usdWith(0))) {
    return;
  }
  const coldStarts = coldStartsOf(workload, variant, run, schedule);
  const initSeconds =
    variant.flavour === Flavour.snapStart ? 0 : coldStarts.initMs / 1000;
  const usd = usdWith(invocations * coldStarts.share * initSeconds * memoryGb);
  const failure = missed(workload, run, coldStarts);
  if (failure) {
    best.failure = failure;
  } else if (best.isBeatenBy(usd)) {
    best.fit = { run, coldStarts, schedule, commitment, door, usd };
  }
}

/** Tries a memory size: does it do, and is it cheaper than the best so far? */
export function tryMemory(search: Search, run: FunctionRun, best: Best): void {
  const { workload, invocations } = search;
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
  for (const goal of goalsFor(search, gbSeconds)) {
    tryProvisioning(search, { run, door, gbSeconds }, goal, best);
  }
}
