import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';
import {
  ContainerLoad,
  PerLevel,
  containerLoad,
} from '../containers/ContainerLoad';
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
import { baselineHosts, isBurstableLoad } from './burstable';
import { HostFit } from './HostFit';
import { HostHours } from './hostHours';
import { ExtraRates, extraRates, hostsUsd } from './hostUsd';
import { HostOffer, hostOffers } from './offers';
import { PackedOffer, PackedOffers, packedOffers } from './packedOffers';
import { TaskSize, hostsFor } from './packing';
import { taskPlans, taskSizeOf, zoneHoursOf } from './taskPlans';
import { hostKindOf } from './variants';

/** Costs that differ by less than this share are the same. */
const SAME_USD = 1e-9;

/** Tasks of one size, ready to be placed. */
interface Placeable {
  readonly plan: TaskPlan;
  readonly task: TaskSize;
  readonly hours: HostHours;
  /** No host type takes fewer hours: tasks run in so many zones at a time. */
  readonly zoneHours: number;
}

/** The task sizes of a service, and what they ask of every host type. */
const placeablesOf = perWorkload((workload): Placeable[] => {
  const load = containerLoad(workload);
  return taskPlans(load).map(plan => ({
    plan,
    task: taskSizeOf(workload, plan.vcpu),
    hours: new HostHours(load, plan),
    zoneHours: zoneHoursOf(load, plan),
  }));
});

/** A host type with tasks of one size on it. */
interface Pairing extends PackedOffer {
  readonly placeable: Placeable;
  /** As soon as it is worked out. */
  fit?: HostFit;
}

/** What is paid for, hosts in the number that the tasks need at each level. */
function fitOf(
  load: ContainerLoad,
  { offer, perHost, placeable: { plan } }: Pairing,
  variant: Variant,
  extra: ExtraRates,
): HostFit {
  const { zones } = load.workload;
  const { counts } = plan;
  const hostCounts = new Array<number>(counts.length);
  const taskCounts = new Array<number>(counts.length);
  for (let level = 0; level < counts.length; level++) {
    const packed = hostsFor(counts[level], perHost, zones);
    // A burstable host that is there for its CPU alone has a task to use it.
    hostCounts[level] = offer.type.burstable
      ? Math.max(packed, baselineHosts(load, offer, level))
      : packed;
    taskCounts[level] = offer.type.burstable
      ? Math.max(counts[level], hostCounts[level])
      : counts[level];
  }
  const hostHours = sumOfProducts(hostCounts, load.hoursPerMonth);
  const taskHours = offer.type.burstable
    ? sumOfProducts(taskCounts, load.hoursPerMonth)
    : plan.taskHours;
  const split = splitOf(load, offer, variant, {
    hostCounts,
    hostHours,
    base: hostsFor(load.workload.minInstances, perHost, zones),
  });
  return {
    load,
    offer,
    tasksPerHost: perHost,
    taskVcpu: plan.vcpu,
    taskCounts: offer.type.burstable ? taskCounts : counts,
    hostCounts,
    taskHours,
    hostHours,
    split,
    usd: hostsUsd({ offer, split, hostHours, taskHours }, extra),
  };
}

function splitOf(
  load: ContainerLoad,
  offer: HostOffer,
  { purchase }: Variant,
  hosts: { hostCounts: PerLevel; hostHours: number; base: number },
): PurchaseSplit {
  const { hostCounts, hostHours, base } = hosts;
  if (purchase === 'on-demand') {
    return allOnDemand(hostHours);
  }
  if (!offer.isPriced) {
    return allOther(hostHours);
  }
  return purchase === 'spot'
    ? spotAboveBase(load, hostCounts, base)
    : savingsPlanBase(load, hostCounts, offer.purchasedUsd / offer.onDemandUsd);
}

/** Compares host types and task sizes of a service. */
class HostSearch {
  readonly #load: ContainerLoad;
  readonly #variant: Variant;
  readonly #extra: ExtraRates;
  readonly #isBurstableLoad: boolean;
  #bestUsd = Infinity;
  #best: Pairing | undefined;

  constructor(load: ContainerLoad, variant: Variant, extra: ExtraRates) {
    this.#load = load;
    this.#variant = variant;
    this.#extra = extra;
    this.#isBurstableLoad = isBurstableLoad(load);
  }

  get best(): HostFit | undefined {
    return this.#best && this.#fit(this.#best);
  }

  /** Tries tasks of one size on all host types. */
  tryAll(placeable: Placeable, offers: PackedOffers): void {
    const { zoneHours } = placeable;
    for (let index = 0; ; index++) {
      const packed = offers.at(index);
      if (!packed || this.#usdAtLeast(packed, zoneHours) >= this.#limitUsd) {
        return;
      }
      if (this.#isBurstableLoad || !packed.offer.type.burstable) {
        this.#try(placeable, packed);
      }
    }
  }

  /** Nothing that costs as much is of interest any more. */
  get #limitUsd(): number {
    return this.#bestUsd * (1 + SAME_USD);
  }

  #usdAtLeast({ offer }: PackedOffer, hostHours: number): number {
    return (offer.leastUsd + this.#extra.usdPerHostHour) * hostHours;
  }

  #try(placeable: Placeable, packed: PackedOffer): void {
    const { plan, hours } = placeable;
    const { offer, perHost, place } = packed;
    const scratchUsd = this.#extra.usdPerTaskHour * plan.taskHours;
    const limitUsd = this.#limitUsd - scratchUsd;
    if (
      this.#usdAtLeast(packed, plan.taskHours / perHost) >= limitUsd ||
      this.#usdAtLeast(packed, hours.of(perHost)) >= limitUsd
    ) {
      return;
    }
    const pairing: Pairing = { offer, perHost, place, placeable };
    const usd = this.#usd(pairing);
    if (
      usd < this.#bestUsd * (1 - SAME_USD) ||
      (this.#best && place < this.#best.place && usd < this.#limitUsd)
    ) {
      this.#bestUsd = usd;
      this.#best = pairing;
    }
  }

  #usd(pairing: Pairing): number {
    const { offer, perHost, placeable } = pairing;
    if (this.#variant.purchase !== 'on-demand' || offer.type.burstable) {
      return this.#fit(pairing).usd;
    }
    const hostHours = placeable.hours.of(perHost);
    const { taskHours } = placeable.plan;
    const split = allOnDemand(hostHours);
    return hostsUsd({ offer, split, hostHours, taskHours }, this.#extra);
  }

  #fit(pairing: Pairing): HostFit {
    pairing.fit ??= fitOf(this.#load, pairing, this.#variant, this.#extra);
    return pairing.fit;
  }
}

/**
 * The cheapest host type and task size for all hours of the week; of those that
 * cost the same, the cheapest host.
 *
 * @returns Undefined if no task size meets the latency target, or no priced type
 * holds a task.
 */
export function cheapestHosts(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): HostFit | undefined {
  const offers = hostOffers(hostKindOf(workload, variant), context);
  const search = new HostSearch(
    containerLoad(workload),
    variant,
    extraRates(workload, context.prices),
  );
  for (const placeable of placeablesOf(workload)) {
    search.tryAll(placeable, packedOffers(offers, placeable.task));
  }
  return search.best;
}
