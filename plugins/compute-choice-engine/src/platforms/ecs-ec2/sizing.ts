import { Workload } from '../../workload/Workload';
import { ContainerLoad, containerLoad } from '../containers/ContainerLoad';
import { meanRate } from '../containers/leastSize';
import {
  PurchaseSplit,
  allOnDemand,
  allOther,
  savingsPlanBase,
  spotAboveBase,
} from '../containers/purchase';
import { ceilTolerant, sumOfProducts } from '../containers/taskCount';
import { sideUnitUsd } from '../containers/unitUsd';
import { EngineContext, Variant } from '../PlatformModule';
import { HostFit } from './HostFit';
import { HostOffer, hostOffers } from './offers';
import { TaskSize, hostsFor, tasksPerHost } from './packing';
import { TaskPlan, taskPlans, taskSizeOf } from './taskPlans';
import { hostKindOf } from './variants';

/** Above this peak use, credits of burstable hosts are not relied upon. */
const MOST_BURSTABLE_VCPU = 4;

/** With so many hosts, rounding their number up costs 1 % or less. */
const MANY_HOSTS = 100;

/** Hosts need not be larger than this, however many there are. */
const LARGE_HOST_VCPU = 16;

/**
 * vCPU below which hosts are needlessly small for the traffic: of hosts that
 * cost the same, few are better than very many.
 */
function leastHostVcpu(load: ContainerLoad): number {
  const { cpuMs, targetUtilization } = load.workload;
  const meanVcpu = (meanRate(load) * cpuMs) / 1000 / targetUtilization;
  return Math.min(LARGE_HOST_VCPU, meanVcpu / MANY_HOSTS);
}

/** Compares host types and task sizes of a service. */
class HostSearch {
  readonly #load: ContainerLoad;
  readonly #variant: Variant;
  readonly #addressUsd: number;
  readonly #scratchUsdPerTaskHour: number;
  #hosts: Float64Array;
  #bestUsd = Infinity;
  #best: HostFit | undefined;

  constructor(load: ContainerLoad, variant: Variant, context: EngineContext) {
    const { network, localDiskGb, hoursPerMonth } = load.workload;
    this.#load = load;
    this.#variant = variant;
    this.#addressUsd =
      network === 'public' ? sideUnitUsd(context.prices, 'publicIpv4.hour') : 0;
    this.#scratchUsdPerTaskHour =
      localDiskGb > 0
        ? (localDiskGb * sideUnitUsd(context.prices, 'ebsGp3.gbMonth')) /
          hoursPerMonth
        : 0;
    this.#hosts = new Float64Array(load.ratePerSecond.length);
  }

  get best(): HostFit | undefined {
    return this.#best;
  }

  /** Whether an hour of this price, or any higher one, cannot win any more. */
  isTooDear(usdPerHour: number, zoneHours: number): boolean {
    return (usdPerHour + this.#addressUsd) * zoneHours >= this.#bestUsd;
  }

  try(offer: HostOffer, plan: TaskPlan, task: TaskSize): void {
    const perHost = tasksPerHost(offer.room, task);
    const scratchUsd = this.#scratchUsdPerTaskHour * plan.taskHours;
    const leastHours = Math.max(plan.taskHours / perHost, plan.zoneHours);
    if (
      perHost < 1 ||
      (offer.leastUsd + this.#addressUsd) * leastHours + scratchUsd >=
        this.#bestUsd ||
      !this.#countHosts(offer, plan, perHost)
    ) {
      return;
    }
    const hostHours = sumOfProducts(this.#hosts, this.#load.hoursPerMonth);
    const split = this.#split(offer, perHost, hostHours);
    const usd =
      split.onDemandHours * offer.onDemandUsd +
      split.otherHours * offer.purchasedUsd +
      hostHours * (offer.besideUsd + this.#addressUsd) +
      scratchUsd;
    if (usd < this.#bestUsd * (1 - 1e-9)) {
      this.#bestUsd = usd;
      this.#best = this.#fit(offer, plan, { perHost, hostHours, split });
    }
  }

  /**
   * Hosts at each level. Burstable ones are as many as it takes to stay within
   * what they can do all the time, and out of question for a larger load.
   */
  #countHosts(offer: HostOffer, plan: TaskPlan, perHost: number): boolean {
    const { workload, ratePerSecond } = this.#load;
    const hosts = this.#hosts;
    const { zones, cpuMs } = workload;
    for (let level = 0; level < hosts.length; level++) {
      hosts[level] = hostsFor(plan.counts[level], perHost, zones);
    }
    if (offer.type.burstable) {
      for (let level = 0; level < hosts.length; level++) {
        const usedVcpu = (ratePerSecond[level] * cpuMs) / 1000;
        if (usedVcpu > MOST_BURSTABLE_VCPU) {
          return false;
        }
        hosts[level] = Math.max(
          hosts[level],
          ceilTolerant(usedVcpu / offer.baselineVcpu),
        );
      }
    }
    return true;
  }

  #split(offer: HostOffer, perHost: number, hostHours: number): PurchaseSplit {
    const { minInstances, zones } = this.#load.workload;
    if (!offer.isPriced && this.#variant.purchase !== 'on-demand') {
      return allOther(hostHours);
    }
    switch (this.#variant.purchase) {
      case 'on-demand':
        return allOnDemand(hostHours);
      case 'spot':
        return spotAboveBase(
          this.#load,
          this.#hosts,
          hostsFor(minInstances, perHost, zones),
        );
      default:
        return savingsPlanBase(
          this.#load,
          this.#hosts,
          offer.purchasedUsd / offer.onDemandUsd,
        );
    }
  }

  /** A burstable host that stands for its CPU alone has a task to use it. */
  #fit(
    offer: HostOffer,
    plan: TaskPlan,
    found: { perHost: number; hostHours: number; split: PurchaseSplit },
  ): HostFit {
    const hostCounts = this.#hosts;
    this.#hosts = new Float64Array(hostCounts.length);
    let { counts: taskCounts, taskHours } = plan;
    if (offer.type.burstable) {
      taskCounts = plan.counts.map((count, level) =>
        Math.max(count, hostCounts[level]),
      );
      taskHours = sumOfProducts(taskCounts, this.#load.hoursPerMonth);
    }
    return {
      load: this.#load,
      offer,
      tasksPerHost: found.perHost,
      taskVcpu: plan.vcpu,
      taskCounts,
      hostCounts,
      taskHours,
      hostHours: found.hostHours,
      split: found.split,
    };
  }
}

/**
 * The cheapest host type and task size for all hours of the week.
 *
 * @returns Undefined if no task size meets the latency target, or no priced type
 * holds a task.
 */
export function cheapestHosts(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): HostFit | undefined {
  const load = containerLoad(workload);
  const plans = taskPlans(load);
  const sizes = plans.map(({ vcpu }) => taskSizeOf(workload, vcpu));
  const zoneHours = plans.reduce(
    (least, plan) => Math.min(least, plan.zoneHours),
    Infinity,
  );
  const leastVcpu = workload.gpu ? 0 : leastHostVcpu(load);
  const search = new HostSearch(load, variant, context);
  for (const offer of hostOffers(hostKindOf(workload, variant), context)) {
    if (search.isTooDear(offer.leastUsd, zoneHours)) {
      break;
    }
    if (offer.room.vcpu >= leastVcpu) {
      for (let index = 0; index < plans.length; index++) {
        search.try(offer, plans[index], sizes[index]);
      }
    }
  }
  return search.best;
}
