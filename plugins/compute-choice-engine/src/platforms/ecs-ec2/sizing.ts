import { perWorkload } from '../../workload/perWorkload';
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
import { sumOfProducts } from '../containers/taskCount';
import { TaskPlan } from '../containers/taskPlan';
import { EngineContext, Variant } from '../PlatformModule';
import { isBurstableLoad, raiseToBaseline } from './burstable';
import { HostFit } from './HostFit';
import { HostHours } from './hostHours';
import { ExtraRates, extraRates, hostsUsd } from './hostUsd';
import { HostOffer, hostOffers } from './offers';
import { TaskSize, hostsFor, tasksPerHost } from './packing';
import { taskPlans, taskSizeOf, zoneHoursOf } from './taskPlans';
import { hostKindOf } from './variants';

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

/** Tasks of one size, ready to be placed. */
interface Placeable {
  readonly plan: TaskPlan;
  readonly task: TaskSize;
  readonly hours: HostHours;
  /** No host type takes fewer hours: tasks run in so many zones at a time. */
  readonly zoneHours: number;
}

/** The task sizes of a service, and what they ask of every host type. */
interface Placeables {
  readonly all: readonly Placeable[];
  readonly zoneHours: number;
  readonly leastHostVcpu: number;
}

const placeablesOf = perWorkload((workload): Placeables => {
  const load = containerLoad(workload);
  const all = taskPlans(load).map(plan => ({
    plan,
    task: taskSizeOf(workload, plan.vcpu),
    hours: new HostHours(load, plan),
    zoneHours: zoneHoursOf(load, plan),
  }));
  return {
    all,
    zoneHours: all.reduce(
      (least, { zoneHours }) => Math.min(least, zoneHours),
      Infinity,
    ),
    leastHostVcpu: workload.gpu ? 0 : leastHostVcpu(load),
  };
});

/** A host type with tasks of one size on it. */
interface Pairing {
  readonly offer: HostOffer;
  readonly plan: TaskPlan;
  readonly perHost: number;
}

/** Compares host types and task sizes of a service. */
class HostSearch {
  readonly #load: ContainerLoad;
  readonly #variant: Variant;
  readonly #extra: ExtraRates;
  readonly #isBurstableLoad: boolean;
  #bestUsd = Infinity;
  #best: Pairing | undefined;

  constructor(load: ContainerLoad, variant: Variant, context: EngineContext) {
    this.#load = load;
    this.#variant = variant;
    this.#extra = extraRates(load.workload, context.prices);
    this.#isBurstableLoad = isBurstableLoad(load);
  }

  get best(): HostFit | undefined {
    return this.#best && this.#fit(this.#best);
  }

  /** Whether an hour of this price, or any higher one, cannot win any more. */
  isTooDear(usdPerHour: number, zoneHours: number): boolean {
    return (
      (usdPerHour + this.#extra.usdPerHostHour) * zoneHours >= this.#bestUsd
    );
  }

  try(offer: HostOffer, placeable: Placeable): void {
    const { plan, task, hours, zoneHours } = placeable;
    const perHost = tasksPerHost(offer.room, task);
    if (perHost < 1) {
      return;
    }
    const scratchUsd = this.#extra.usdPerTaskHour * plan.taskHours;
    const leastUsd = offer.leastUsd + this.#extra.usdPerHostHour;
    const cannotWin = (hostHours: number) =>
      leastUsd * hostHours + scratchUsd >= this.#bestUsd;
    if (
      cannotWin(Math.max(plan.taskHours / perHost, zoneHours)) ||
      cannotWin(hours.of(perHost)) ||
      (offer.type.burstable && !this.#isBurstableLoad)
    ) {
      return;
    }
    const pairing = { offer, plan, perHost };
    const usd = this.#usd(pairing, hours.of(perHost));
    if (usd < this.#bestUsd * (1 - 1e-9)) {
      this.#bestUsd = usd;
      this.#best = pairing;
    }
  }

  #usd(pairing: Pairing, packedHours: number): number {
    const { offer, plan } = pairing;
    return this.#variant.purchase === 'on-demand' && !offer.type.burstable
      ? hostsUsd(
          {
            offer,
            split: allOnDemand(packedHours),
            hostHours: packedHours,
            taskHours: plan.taskHours,
          },
          this.#extra,
        )
      : this.#fit(pairing).usd;
  }

  #hosts({ offer, plan, perHost }: Pairing): Float64Array {
    const { zones } = this.#load.workload;
    const hosts = new Float64Array(plan.counts.length);
    for (let level = 0; level < hosts.length; level++) {
      hosts[level] = hostsFor(plan.counts[level], perHost, zones);
    }
    if (offer.type.burstable) {
      raiseToBaseline(this.#load, offer, hosts);
    }
    return hosts;
  }

  #split(
    { offer, perHost }: Pairing,
    hosts: Float64Array,
    hostHours: number,
  ): PurchaseSplit {
    const { minInstances, zones } = this.#load.workload;
    const { purchase } = this.#variant;
    if (purchase === 'on-demand') {
      return allOnDemand(hostHours);
    }
    if (!offer.isPriced) {
      return allOther(hostHours);
    }
    return purchase === 'spot'
      ? spotAboveBase(this.#load, hosts, hostsFor(minInstances, perHost, zones))
      : savingsPlanBase(
          this.#load,
          hosts,
          offer.purchasedUsd / offer.onDemandUsd,
        );
  }

  #fit(pairing: Pairing): HostFit {
    const { offer, plan, perHost } = pairing;
    const hostCounts = this.#hosts(pairing);
    const hostHours = sumOfProducts(hostCounts, this.#load.hoursPerMonth);
    // A burstable host that is there for its CPU alone has a task to use it.
    const taskCounts = offer.type.burstable
      ? plan.counts.map((count, level) => Math.max(count, hostCounts[level]))
      : plan.counts;
    const usage = {
      offer,
      split: this.#split(pairing, hostCounts, hostHours),
      hostHours,
      taskHours: sumOfProducts(taskCounts, this.#load.hoursPerMonth),
    };
    return {
      ...usage,
      load: this.#load,
      tasksPerHost: perHost,
      taskVcpu: plan.vcpu,
      taskCounts,
      hostCounts,
      usd: hostsUsd(usage, this.#extra),
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
  const { all, zoneHours, leastHostVcpu: leastVcpu } = placeablesOf(workload);
  const search = new HostSearch(containerLoad(workload), variant, context);
  for (const offer of hostOffers(hostKindOf(workload, variant), context)) {
    if (search.isTooDear(offer.leastUsd, zoneHours)) {
      break;
    }
    if (offer.room.vcpu >= leastVcpu) {
      for (const placeable of all) {
        search.try(offer, placeable);
      }
    }
  }
  return search.best;
}
