import { limitNumber } from '../../limits';
import { Job, Workload } from '../../workload/Workload';
import {
  ContainerLoad,
  PerLevel,
  containerLoad,
} from '../containers/ContainerLoad';
import {
  leastTaskHours,
  leastUsefulVcpu,
  vcpuNeed,
} from '../containers/leastSize';
import { runTimeOn, runsPerMonth } from '../containers/jobs';
import {
  PurchaseSplit,
  allOnDemand,
  allOther,
  savingsPlanBase,
  spotAboveBase,
} from '../containers/purchase';
import { taskPlan } from '../containers/taskPlan';
import { EngineContext, Variant } from '../PlatformModule';
import { FargateSize, FargateStep, fargateSteps, memoryGbFor } from './sizes';
import { TaskPrices, TaskRate, taskPricesOf } from './taskPrices';
import { orchestratorOf } from './variants';

/** A task size with what it is used for in a month. */
export interface FargateFit extends FargateSize {
  readonly load: ContainerLoad;
  readonly split: PurchaseSplit;
  /** Task-hours that run, committed or not. */
  readonly taskHours: number;
  readonly ephemeralGb: number;
  /** Compute, disk and public addresses in a month. */
  readonly usd: number;
  /** Tasks at each level of the demand; for jobs, as a mean over the hour. */
  readonly counts: PerLevel;
  /** For jobs: billed time of one run. */
  readonly billedSecondsPerRun?: number;
}

const POD_OVERHEAD_MIB = limitNumber('eksFargate.podOverheadMib');
const INCLUDED_EPHEMERAL_GB = limitNumber('fargate.includedEphemeralStorageGb');
const MOST_EPHEMERAL_GB = {
  ecs: limitNumber('fargate.maxEphemeralStorageGb'),
  eks: limitNumber('eksFargate.maxEphemeralStorageGb'),
};
const MINIMUM_SECONDS = {
  linux: limitNumber('fargate.minimumBilledSeconds'),
  windows: limitNumber('fargate.windowsMinimumBilledSeconds'),
};

/** Memory that a task has to have, in MiB. */
export function memoryNeedMib(workload: Workload, variant: Variant): number {
  return orchestratorOf(variant) === 'eks'
    ? workload.memoryMb + POD_OVERHEAD_MIB
    : workload.memoryMb;
}

/** Ephemeral storage of a task in GB: its scratch disk beside its image. */
export function ephemeralStorageGb(
  workload: Workload,
  variant: Variant,
): number {
  const needed = Math.ceil(workload.localDiskGb + workload.imageSizeMb / 1024);
  return Math.min(
    MOST_EPHEMERAL_GB[orchestratorOf(variant)],
    Math.max(INCLUDED_EPHEMERAL_GB, needed),
  );
}

function hourUsd({ vcpuUsd, gbUsd }: TaskRate, size: FargateSize): number {
  return size.vcpu * vcpuUsd + size.memoryGb * gbUsd;
}

/** The ways in which a variant is bought, applied to tasks over the week. */
function splitOf(
  load: ContainerLoad,
  variant: Variant,
  counts: PerLevel,
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

/** What tasks of one size are used for in a month. */
type Usage = Pick<FargateFit, 'counts' | 'taskHours' | 'billedSecondsPerRun'>;

/** The runs of a job, each on a task of its own; the same at every burst. */
function runUsage(
  load: ContainerLoad,
  job: Job,
  vcpu: number,
  minimumSeconds: number,
): Usage {
  const { workload, ratePerSecond } = load;
  const { billedSeconds } = runTimeOn(workload, vcpu, minimumSeconds);
  const tasksPerRate = billedSeconds / workload.demand.burstInsideHour;
  return {
    counts: ratePerSecond.map(rate => rate * tasksPerRate),
    taskHours: (runsPerMonth(workload, job) * billedSeconds) / 3600,
    billedSecondsPerRun: billedSeconds,
  };
}

/** Costs that differ by less than this share are the same. */
const SAME_USD = 1e-9;

/** Compares the sizes of one variant. */
class SizeSearch {
  readonly #load: ContainerLoad;
  readonly #variant: Variant;
  readonly #prices: TaskPrices;
  readonly #ephemeralGb: number;
  readonly #extraUsdPerHour: number;
  #best: FargateFit | undefined;
  #bestUsd = Infinity;

  constructor(load: ContainerLoad, variant: Variant, context: EngineContext) {
    const { workload } = load;
    this.#load = load;
    this.#variant = variant;
    this.#prices = taskPricesOf(context.prices, variant);
    this.#ephemeralGb = ephemeralStorageGb(workload, variant);
    this.#extraUsdPerHour =
      (this.#ephemeralGb - INCLUDED_EPHEMERAL_GB) *
        this.#prices.ephemeralGbUsd +
      (workload.network === 'public' ? this.#prices.publicAddressUsd : 0);
  }

  get best(): FargateFit | undefined {
    return this.#best;
  }

  /** Whether a size costs more than the best, even with so few task-hours. */
  isTooDear(size: FargateSize, taskHours: number): boolean {
    const usdPerHour = Math.min(
      hourUsd(this.#prices.onDemand, size),
      hourUsd(this.#prices.purchased, size),
    );
    return (
      taskHours * (usdPerHour + this.#extraUsdPerHour) >
      this.#bestUsd * (1 + SAME_USD)
    );
  }

  /** Tries a size; sizes have to come in ascending order. */
  try(size: FargateSize, usage: Usage): void {
    const { counts, taskHours, billedSecondsPerRun } = usage;
    const onDemandUsd = hourUsd(this.#prices.onDemand, size);
    const purchasedUsd = hourUsd(this.#prices.purchased, size);
    const split = splitOf(this.#load, this.#variant, counts, {
      taskHours,
      rateShare: purchasedUsd / onDemandUsd,
      isPriced: this.#prices.isPriced,
    });
    const usd =
      split.onDemandHours * onDemandUsd +
      split.otherHours * purchasedUsd +
      taskHours * this.#extraUsdPerHour;
    if (this.#isBetter(usd, taskHours)) {
      this.#bestUsd = usd;
      this.#best = {
        vcpu: size.vcpu,
        memoryGb: size.memoryGb,
        load: this.#load,
        split,
        taskHours,
        ephemeralGb: this.#ephemeralGb,
        usd,
        counts,
        billedSecondsPerRun,
      };
    }
  }

  /** Cheaper, or as cheap with fewer tasks. */
  #isBetter(usd: number, taskHours: number): boolean {
    if (!this.#best) {
      return true;
    }
    const tolerance = this.#bestUsd * SAME_USD;
    return (
      usd < this.#bestUsd - tolerance ||
      (usd <= this.#bestUsd + tolerance && taskHours < this.#best.taskHours)
    );
  }
}

/** vCPU below which a task does not do, or is needlessly small. */
function leastVcpuOf(
  load: ContainerLoad,
  steps: readonly FargateStep[],
): number {
  const { workload } = load;
  const need = vcpuNeed(workload);
  return workload.job ? need : Math.max(need, leastUsefulVcpu(steps, load));
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
  const load = containerLoad(workload);
  const { job } = workload;
  const search = new SizeSearch(load, variant, context);
  const memoryMib = memoryNeedMib(workload, variant);
  const steps = fargateSteps(variant.os, orchestratorOf(variant));
  const leastVcpu = leastVcpuOf(load, steps);
  const hoursAtLeast = (vcpu: number) => (job ? 0 : leastTaskHours(load, vcpu));
  for (const step of steps) {
    const { vcpu } = step;
    const memoryGb = memoryGbFor(step, memoryMib);
    if (
      vcpu >= leastVcpu &&
      memoryGb !== undefined &&
      !search.isTooDear({ vcpu, memoryGb }, hoursAtLeast(vcpu))
    ) {
      const usage = job
        ? runUsage(load, job, vcpu, MINIMUM_SECONDS[variant.os])
        : taskPlan(load, vcpu);
      if (usage) {
        search.try({ vcpu, memoryGb }, usage);
      }
    }
  }
  return search.best;
}
