import { limitNumber } from '../../limits';
import { PriceReader } from '../../prices/PriceReader';
import { inWords } from '../../sidecosts/quantities';
import { Workload } from '../../workload/Workload';
import { runtimeFamily } from '../../workload/runtimes';
import { containerLoad } from '../containers/ContainerLoad';
import { savingsPlanBase } from '../containers/purchase';
import { Variant } from '../PlatformModule';
import { FunctionUse } from './cost';
import { Flavour } from './flavour';
import { ProvisionedSchedule } from './provisioned';
import { committedDurationKey, lambdaKeys, usdAt } from './rates';
import { ColdStarts, FunctionRun } from './run';

const INCLUDED_SCRATCH_GB =
  limitNumber('lambda.ephemeralStorageIncludedMb') / 1024;
const FREE_STREAMED_KB = limitNumber('lambda.payloadSyncMb') * 1000;
const KB_PER_GB = 1_000_000;

/** Scratch disk of the function, in GB. */
export function scratchGb({ localDiskGb }: Workload): number {
  return Math.max(INCLUDED_SCRATCH_GB, localDiskGb);
}

/**
 * The part of the duration that a Savings Plan covers. Its commitment is the
 * level of the week that makes the bill smallest; it is paid for every hour.
 */
function committedUse(
  workload: Workload,
  { architecture, purchase }: Variant,
  run: FunctionRun,
  prices: PriceReader,
) {
  if (purchase === 'on-demand' || purchase === 'spot') {
    return undefined;
  }
  const priceKey = committedDurationKey(architecture, purchase);
  const listUsd = usdAt(prices.price(lambdaKeys(architecture).duration));
  const committedUsd = usdAt(prices.price(priceKey));
  const load = containerLoad(workload);
  const gbSecondsPerHour = Float64Array.from(
    workload.demand.levels,
    ({ ratePerSecond }) =>
      ratePerSecond *
      (1 + workload.retryShare) *
      3600 *
      run.billedSeconds *
      run.memoryGb,
  );
  const split = savingsPlanBase(
    load,
    gbSecondsPerHour,
    listUsd && committedUsd ? committedUsd / listUsd : 0,
  );
  return {
    gbSeconds: split.otherHours,
    onDemandGbSeconds: split.onDemandHours,
    priceKey,
    formula: () =>
      `committed for every hour, ${inWords(
        split.otherShare * 100,
      )} % of the work runs on it`,
  };
}

/** What the workload uses of a function that runs like this. */
export function functionUse(
  workload: Workload,
  variant: Variant,
  run: FunctionRun,
  parts: {
    coldStarts: ColdStarts;
    schedule?: ProvisionedSchedule;
    prices: PriceReader;
  },
): FunctionUse {
  const { coldStarts, schedule, prices } = parts;
  const { memoryGb, billedSeconds } = run;
  const invocations = workload.demand.unitsPerMonth * (1 + workload.retryShare);
  const coldCount = invocations * coldStarts.share;
  const gbSeconds = invocations * billedSeconds * memoryGb;
  const served = schedule?.servedShare ?? 0;
  const committed = committedUse(workload, variant, run, prices);
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
    onDemandGbSeconds: committed?.onDemandGbSeconds ?? gbSeconds * (1 - served),
    onDemandFormula: () =>
      committed ? 'work above the commitment' : work(1 - served),
    init: isSnapStart
      ? undefined
      : { coldStarts: coldCount, seconds: coldStarts.initMs / 1000 },
    committed,
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
