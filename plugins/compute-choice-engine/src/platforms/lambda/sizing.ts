import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { EngineContext, SizingResult, Variant } from '../PlatformModule';
import { Candidate, Trial, cheaper, tryMemory } from './candidate';
import { Flavour } from './flavour';
import { MEMORY_SIZES_MB } from './functionSize';
import { sizeManagedInstances } from './managedInstances/sizing';
import { lambdaKeys } from './rates';
import { functionRun, peakEnvironments } from './run';
import { sideCharges } from './sideCharges';
import { scratchGb } from './use';

const ENVIRONMENTS_PER_SECOND =
  limitNumber('lambda.concurrencyScalingRate') / 10;

/**
 * A price that no GB-second of the variant undercuts; 0 if there is none.
 * Memory sizes that would cost more than the best one even so need no trial.
 */
function lowestGbSecondUsd(
  { architecture, purchase }: Variant,
  { prices, policy }: EngineContext,
): number {
  const keys = lambdaKeys(architecture);
  const listed = prices.price(keys.duration)?.tiers ?? [];
  const onProvisioned = prices.price(keys.provisionedDuration)?.tiers ?? [];
  return purchase === 'on-demand' && policy.allowances.length === 0
    ? Math.min(...[...listed, ...onProvisioned].map(({ usd }) => usd ?? 0))
    : 0;
}

/**
 * Tries memory sizes in the order of the GB-seconds that they take, larger ones
 * first among equals, until no other can be cheaper. A function never gets
 * cheaper with more memory, but for rounding to the next ms: the search looks
 * for the smallest size that meets everything that is asked for.
 */
function searchMemory(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): Trial {
  const invocations = workload.demand.unitsPerMonth * (1 + workload.retryShare);
  const runs = MEMORY_SIZES_MB.filter(
    memoryMb => memoryMb >= workload.functionMemoryMb,
  )
    .map(memoryMb => functionRun(workload, memoryMb))
    .map(run => ({
      run,
      gbSeconds: invocations * run.billedSeconds * run.memoryGb,
    }))
    .sort(
      (a, b) => a.gbSeconds - b.gbSeconds || b.run.memoryMb - a.run.memoryMb,
    );
  const lowestUsd = lowestGbSecondUsd(variant, context);
  let best = tryMemory(workload, variant, runs[0].run, context);
  for (const { run, gbSeconds } of runs.slice(1)) {
    if (best.candidate && gbSeconds * lowestUsd > best.candidate.monthlyUsd) {
      break;
    }
    best = cheaper(best, tryMemory(workload, variant, run, context));
  }
  return best;
}

function sizedFunction(
  workload: Workload,
  variant: Variant,
  candidate: Candidate,
  { policy }: EngineContext,
): SizingResult {
  const { run, coldStarts, schedule, door, charges } = candidate;
  const peak = Math.ceil(peakEnvironments(workload, run));
  return {
    sized: {
      sizing: {
        platform: 'lambda',
        memoryMb: run.memoryMb,
        vcpu: run.vcpu,
        durationMs: run.durationMs,
        p99Ms: coldStarts.p99Ms,
        peakConcurrency: peak,
        ephemeralStorageMb: Math.ceil(scratchGb(workload) * 1024),
        coldStartShare: coldStarts.share,
        initMs: coldStarts.initMs,
        provisionedConcurrency: schedule?.most ?? 0,
        snapStart: variant.flavour === Flavour.snapStart,
        frontDoor: door.kind,
      },
      charges: [...charges, ...sideCharges(workload, policy.allowances)],
      p99Ms: coldStarts.p99Ms,
      secondsToDouble:
        coldStarts.initMs / 1000 + peak / ENVIRONMENTS_PER_SECOND,
    },
  };
}

/** Finds the size of a variant of Lambda with the smallest bill. */
export function sizeLambda(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): SizingResult {
  if (variant.flavour === Flavour.managedInstances) {
    return sizeManagedInstances(workload, variant, context);
  }
  const { candidate, failed } = searchMemory(workload, variant, context);
  return candidate
    ? sizedFunction(workload, variant, candidate, context)
    : { excluded: [failed] };
}
