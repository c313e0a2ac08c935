import { limitNumber } from '../../limits';
import { inWords } from '../../sidecosts/quantities';
import { Workload } from '../../workload/Workload';
import { runtimeFamily } from '../../workload/runtimes';
import { Variant } from '../PlatformModule';
import { FunctionUse } from './cost';
import { Flavour } from './flavour';
import { invocationsOf } from './search';
import { FunctionFit } from './trial';

const INCLUDED_SCRATCH_GB =
  limitNumber('lambda.ephemeralStorageIncludedMb') / 1024;
const FREE_STREAMED_KB = limitNumber('lambda.payloadSyncMb') * 1000;
const KB_PER_GB = 1_000_000;

/** Scratch disk of the function, in GB. */
export function scratchGb({ localDiskGb }: Workload): number {
  return Math.max(INCLUDED_SCRATCH_GB, localDiskGb);
}

/** Whether more scratch disk is paid for than what is included. */
export function hasExtraScratch(workload: Workload): boolean {
  return scratchGb(workload) > INCLUDED_SCRATCH_GB;
}

/** What the workload uses of a function that runs like this. */
export function functionUse(
  workload: Workload,
  variant: Variant,
  { run, coldStarts, schedule, commitment }: FunctionFit,
): FunctionUse {
  const { memoryGb, billedSeconds } = run;
  const invocations = invocationsOf(workload);
  const coldCount = invocations * coldStarts.share;
  const gbSeconds = invocations * billedSeconds * memoryGb;
  const served = schedule?.servedShare ?? 0;
  const isSnapStart = variant.flavour === Flavour.snapStart;
  const work = (share: number) =>
    `${inWords(invocations * share)} invocations × ${inWords(
      billedSeconds,
    )} s × ${inWords(memoryGb)} GB`;
  const scratch = scratchGb(workload) - INCLUDED_SCRATCH_GB;
  const streamedKb =
    workload.profile.application.streamedResponse === true
      ? Math.max(0, workload.responseKb - FREE_STREAMED_KB)
      : 0;
  return {
    architecture: variant.architecture,
    memoryGb,
    invocations,
    onDemandGbSeconds: gbSeconds * (commitment?.onDemand ?? 1 - served),
    onDemandFormula: () =>
      commitment
        ? `${work(1)}, as far as it exceeds the commitment`
        : work(1 - served),
    init: isSnapStart
      ? undefined
      : { coldStarts: coldCount, seconds: coldStarts.initMs / 1000 },
    committed: commitment && {
      gbSeconds: gbSeconds * commitment.committed,
      priceKey: commitment.priceKey,
      formula: () =>
        `committed for every hour of the month; ${inWords(
          commitment.usedShare * 100,
        )}% of the work runs on it`,
    },
    provisioned: schedule && {
      environmentHours: schedule.environmentHours,
      durationGbSeconds: gbSeconds * served,
      durationFormula: () => work(served),
      formula: () =>
        `${inWords(schedule.environmentHours)} environment-hours (up to ${
          schedule.most
        } at a time) × 3,600 s × ${inWords(memoryGb)} GB`,
    },
    snapStart:
      isSnapStart && runtimeFamily(workload.runtime) !== 'java'
        ? {
            cacheGbSeconds: memoryGb * workload.hoursPerMonth * 3600,
            restoredGb: coldCount * memoryGb,
          }
        : undefined,
    scratch:
      scratch > 0
        ? { gb: scratch, seconds: invocations * billedSeconds }
        : undefined,
    streamedGb: (invocations * streamedKb) / KB_PER_GB,
  };
}
