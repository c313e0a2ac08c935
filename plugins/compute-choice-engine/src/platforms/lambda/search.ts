import { Workload } from '../../workload/Workload';
import { EngineContext, Variant } from '../PlatformModule';
import { commitmentOf } from './commitment';
import { DurationPricing } from './durationUsd';
import { frontDoorChooser } from './frontDoor';
import { functionRun } from './run';
import { Best, Failure, FunctionFit, Search, tryMemory } from './trial';
import { usefulSizes } from './usefulSizes';

/** The best size, or else why the last one that was tried does not do. */
export interface SearchResult {
  readonly fit?: FunctionFit;
  readonly failure?: Failure;
}

/** Invocations in a month, retries among them. */
export function invocationsOf({ demand, retryShare }: Workload): number {
  return demand.unitsPerMonth * (1 + retryShare);
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
    pricing: new DurationPricing(variant, commitment, context),
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
  return best.fit ? { fit: best.fit } : { failure: best.failure };
}
