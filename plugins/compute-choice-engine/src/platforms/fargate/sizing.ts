import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { ContainerLoad, containerLoad } from '../containers/ContainerLoad';
import { leastUsefulVcpu, vcpuNeed } from '../containers/leastSize';
import { runTimeOn, runsPerMonth } from '../containers/jobs';
import {
  PurchaseSplit,
  allOnDemand,
  allOther,
  savingsPlanBase,
  spotAboveBase,
} from '../containers/purchase';
import { countTasks, sumOfProducts } from '../containers/taskCount';
import { EngineContext, Variant } from '../PlatformModule';
import { FargateSize, fargateSteps, memoryGbFor } from './sizes';
import { TaskPrices, TaskRate, taskPricesOf } from './taskPrices';
import { orchestratorOf } from './variants';

/** A task size with what it is used for in a month. */
export interface FargateFit extends FargateSize {
  readonly load: ContainerLoad;
  readonly split: PurchaseSplit;
  /** Task-hours that run, committed or not. */
  readonly taskHours: number;
  readonly ephemeralGb: number;
  /** Tasks at each level of the demand; for jobs, as a mean over the hour. */
  readonly counts: Float64Array;
  /** For jobs: billed time of one run. */
  readonly billedSecondsPerRun?: number;
}

/** Memory that a task has to have, in MiB. */
export function memoryNeedMib(workload: Workload, variant: Variant): number {
  return orchestratorOf(variant) === 'eks'
    ? workload.memoryMb + limitNumber('eksFargate.podOverheadMib')
    : workload.memoryMb;
}

/** Ephemeral storage of a task in GB: its scratch disk beside its image. */
export function ephemeralStorageGb(
  workload: Workload,
  variant: Variant,
): number {
  const most = limitNumber(
    orchestratorOf(variant) === 'eks'
      ? 'eksFargate.maxEphemeralStorageGb'
      : 'fargate.maxEphemeralStorageGb',
  );
  const needed = Math.ceil(workload.localDiskGb + workload.imageSizeMb / 1024);
  return Math.min(
    most,
    Math.max(limitNumber('fargate.includedEphemeralStorageGb'), needed),
  );
}

function hourUsd({ vcpuUsd, gbUsd }: TaskRate, size: FargateSize): number {
  return size.vcpu * vcpuUsd + size.memoryGb * gbUsd;
}

/** The ways in which a variant is bought, applied to tasks over the week. */
function splitOf(
  load: ContainerLoad,
  variant: Variant,
  counts: Float64Array,
  usage: { taskHours: number; rateShare: number; isPriced: boolean },
): PurchaseSplit {
  const { job, minInstances } = load.workload;
  if (!usage.isPriced) {
    return variant.purchase === 'on-demand'
      ? allOnDemand(usage.taskHours)
      : allOther(usage.taskHours);
  }
  switch (variant.purchase) {
    case 'on-demand':
      return allOnDemand(usage.taskHours);
    case 'spot':
      return job
        ? allOther(usage.taskHours)
        : spotAboveBase(load, counts, minInstances);
    default:
      return savingsPlanBase(load, counts, usage.rateShare);
  }
}

/** Compares the sizes of one variant. */
class SizeSearch {
  readonly #load: ContainerLoad;
  readonly #variant: Variant;
  readonly #prices: TaskPrices;
  readonly #ephemeralGb: number;
  readonly #extraUsdPerHour: number;
  readonly #minimumSeconds: number;
  #counts: Float64Array;
  #bestCounts: Float64Array;
  #best: FargateFit | undefined;
  #bestUsd = Infinity;

  constructor(workload: Workload, variant: Variant, context: EngineContext) {
    this.#load = containerLoad(workload);
    this.#variant = variant;
    this.#prices = taskPricesOf(context.prices, variant);
    this.#ephemeralGb = ephemeralStorageGb(workload, variant);
    this.#extraUsdPerHour =
      (this.#ephemeralGb - limitNumber('fargate.includedEphemeralStorageGb')) *
        this.#prices.ephemeralGbUsd +
      (workload.network === 'public' ? this.#prices.publicAddressUsd : 0);
    this.#minimumSeconds = limitNumber(
      variant.os === 'windows'
        ? 'fargate.windowsMinimumBilledSeconds'
        : 'fargate.minimumBilledSeconds',
    );
    this.#counts = new Float64Array(workload.demand.levels.length);
    this.#bestCounts = new Float64Array(workload.demand.levels.length);
  }

  get load(): ContainerLoad {
    return this.#load;
  }

  get best(): FargateFit | undefined {
    return this.#best && { ...this.#best, counts: this.#bestCounts };
  }

  /** Tries a size; sizes have to come in ascending order. */
  try(size: FargateSize): void {
    const load = this.#load;
    const { job } = load.workload;
    let taskHours: number;
    let billedSecondsPerRun: number | undefined;
    if (job) {
      billedSecondsPerRun = this.#billedSeconds(size);
      taskHours =
        (runsPerMonth(load.workload, job) * billedSecondsPerRun) / 3600;
    } else {
      if (!countTasks(load, size.vcpu, this.#counts)) {
        return;
      }
      taskHours = sumOfProducts(this.#counts, load.hoursPerMonth);
    }
    const onDemandUsd = hourUsd(this.#prices.onDemand, size);
    const purchasedUsd = hourUsd(this.#prices.purchased, size);
    const split = splitOf(load, this.#variant, this.#counts, {
      taskHours,
      rateShare: purchasedUsd / onDemandUsd,
      isPriced: this.#prices.isPriced,
    });
    const usd =
      split.onDemandHours * onDemandUsd +
      split.otherHours * purchasedUsd +
      taskHours * this.#extraUsdPerHour;
    if (this.#isBetter(usd, taskHours)) {
      const replaced = this.#bestCounts;
      this.#bestCounts = this.#counts;
      this.#counts = replaced;
      this.#bestUsd = usd;
      this.#best = {
        vcpu: size.vcpu,
        memoryGb: size.memoryGb,
        load,
        split,
        taskHours,
        ephemeralGb: this.#ephemeralGb,
        counts: this.#bestCounts,
        billedSecondsPerRun,
      };
    }
  }

  /** Cheaper, or as cheap with fewer tasks. */
  #isBetter(usd: number, taskHours: number): boolean {
    if (!this.#best) {
      return true;
    }
    const tolerance = this.#bestUsd * 1e-9;
    return (
      usd < this.#bestUsd - tolerance ||
      (usd <= this.#bestUsd + tolerance && taskHours < this.#best.taskHours)
    );
  }

  /** Also sets the tasks that run at each level, as a mean. */
  #billedSeconds({ vcpu }: FargateSize): number {
    const { workload, ratePerSecond } = this.#load;
    const { billedSeconds } = runTimeOn(workload, vcpu, this.#minimumSeconds);
    for (let level = 0; level < this.#counts.length; level++) {
      this.#counts[level] =
        (ratePerSecond[level] / workload.demand.burstInsideHour) *
        billedSeconds;
    }
    return billedSeconds;
  }
}

/**
 * The cheapest task size for all hours of the week; of sizes that cost the same,
 * the one with fewer tasks. Of each vCPU step only the smallest memory that
 * holds the task can be it.
 *
 * @returns Undefined if no size meets the latency target.
 */
export function cheapestSize(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): FargateFit | undefined {
  const search = new SizeSearch(workload, variant, context);
  const memoryMib = memoryNeedMib(workload, variant);
  const steps = fargateSteps(variant.os, orchestratorOf(variant));
  const leastVcpu = workload.job
    ? vcpuNeed(workload)
    : Math.max(
        vcpuNeed(workload),
        leastUsefulVcpu(
          steps.map(({ vcpu }) => vcpu),
          search.load,
        ),
      );
  for (const step of steps) {
    if (step.vcpu >= leastVcpu) {
      const memoryGb = memoryGbFor(step, memoryMib);
      if (memoryGb !== undefined) {
        search.try({ vcpu: step.vcpu, memoryGb });
      }
    }
  }
  return search.best;
}
