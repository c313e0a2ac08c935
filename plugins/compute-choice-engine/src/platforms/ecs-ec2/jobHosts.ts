import { exp } from '../../arithmetic/exponential';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { ContainerLoad, containerLoad } from '../containers/ContainerLoad';
import { runSecondsOn } from '../containers/jobs';
import {
  PurchaseSplit,
  allOnDemand,
  allOther,
  savingsPlanBase,
} from '../containers/purchase';
import { taskStartSeconds } from '../containers/startup';
import { sumOfProducts } from '../containers/taskCount';
import { sideUnitUsd } from '../containers/unitUsd';
import { EngineContext, Variant } from '../PlatformModule';
import { HostFit } from './HostFit';
import { HostOffer, hostOffers } from './offers';
import { tasksPerHost } from './packing';
import { taskSizeOf, taskVcpuSteps } from './taskPlans';
import { hostKindOf } from './variants';

/**
 * How long a host is paid for because of one run: it boots, the task starts and
 * runs, and managed scaling waits before it takes an empty host away.
 */
export function hostSecondsPerRun(workload: Workload, vcpu: number): number {
  return (
    limitNumber('ecs.managedScalingWarmupSeconds') +
    taskStartSeconds(workload) +
    runSecondsOn(workload, vcpu) +
    limitNumber('ecs.managedScalingScaleInSeconds')
  );
}

/** How waves of runs keep hosts up over the week. */
interface Waves {
  /** Runs that start together. */
  readonly runsPerWave: number;
  /** Waves that keep hosts up at each level, as a mean. */
  readonly up: Float64Array;
  /** Share of the time in which at least one does, at each level. */
  readonly someShare: Float64Array;
}

function wavesOf(load: ContainerLoad, vcpu: number): Waves {
  const { workload } = load;
  const runsPerWave = workload.profile.application.parallelFanOut || 1;
  const secondsUp =
    hostSecondsPerRun(workload, vcpu) /
    workload.demand.burstInsideHour /
    runsPerWave;
  const up = load.ratePerSecond.map(rate => rate * secondsUp);
  return { runsPerWave, up, someShare: up.map(waves => 1 - exp(-waves)) };
}

/**
 * Mean number of hosts that are up while waves of runs come and go at random: at
 * least the hosts of one wave whenever one is there, and a share of hosts for
 * each wave beyond it.
 */
function meanHosts(
  { runsPerWave }: Waves,
  perHost: number,
  up: number,
  someShare: number,
): number {
  const wavesPerHost = Math.max(1, Math.floor(perHost / runsPerWave));
  return (
    Math.ceil(runsPerWave / perHost) *
    (someShare + (up - someShare) / wavesPerHost)
  );
}

function splitOf(
  load: ContainerLoad,
  offer: HostOffer,
  variant: Variant,
  hosts: { counts: Float64Array; hours: number },
): PurchaseSplit {
  if (!offer.isPriced) {
    return allOther(hosts.hours);
  }
  switch (variant.purchase) {
    case 'on-demand':
      return allOnDemand(hosts.hours);
    case 'spot':
      return allOther(hosts.hours);
    default:
      return savingsPlanBase(
        load,
        hosts.counts,
        offer.purchasedUsd / offer.onDemandUsd,
      );
  }
}

/**
 * The cheapest host type for a job whose hosts come and go with its runs.
 *
 * @returns Undefined if no priced type holds a run.
 */
export function cheapestJobHosts(
  workload: Workload,
  variant: Variant,
  context: EngineContext,
): HostFit | undefined {
  const load = containerLoad(workload);
  const [vcpu] = taskVcpuSteps(workload, load);
  const task = taskSizeOf(workload, vcpu);
  const waves = wavesOf(load, vcpu);
  const upHours = sumOfProducts(waves.up, load.hoursPerMonth);
  const someHours = sumOfProducts(waves.someShare, load.hoursPerMonth);
  const addressUsd =
    workload.network === 'public'
      ? sideUnitUsd(context.prices, 'publicIpv4.hour')
      : 0;
  let best: { offer: HostOffer; perHost: number } | undefined;
  let bestUsd = Infinity;
  for (const offer of hostOffers(hostKindOf(workload, variant), context)) {
    const usdPerHour = offer.purchasedUsd + offer.besideUsd + addressUsd;
    if (usdPerHour * someHours >= bestUsd) {
      break;
    }
    const perHost = tasksPerHost(offer.room, task);
    if (perHost >= 1 && !offer.type.burstable) {
      const usd = usdPerHour * meanHosts(waves, perHost, upHours, someHours);
      if (usd < bestUsd * (1 - 1e-9)) {
        best = { offer, perHost };
        bestUsd = usd;
      }
    }
  }
  return best && fitOf(load, variant, vcpu, best);
}

/** Hosts that the runs of a job keep up at each level, as a mean. */
export function jobHostCounts(
  load: ContainerLoad,
  vcpu: number,
  perHost: number,
): Float64Array {
  const waves = wavesOf(load, vcpu);
  return waves.up.map((up, level) =>
    meanHosts(waves, perHost, up, waves.someShare[level]),
  );
}

/** Runs that work at each level, as a mean. */
export function runningCounts(load: ContainerLoad, vcpu: number): Float64Array {
  const { workload, ratePerSecond } = load;
  const runSeconds =
    runSecondsOn(workload, vcpu) / workload.demand.burstInsideHour;
  return ratePerSecond.map(rate => rate * runSeconds);
}

function fitOf(
  load: ContainerLoad,
  variant: Variant,
  taskVcpu: number,
  { offer, perHost }: { offer: HostOffer; perHost: number },
): HostFit {
  const { hoursPerMonth } = load;
  const taskCounts = runningCounts(load, taskVcpu);
  const hostCounts = jobHostCounts(load, taskVcpu, perHost);
  const hostHours = sumOfProducts(hostCounts, hoursPerMonth);
  return {
    load,
    offer,
    tasksPerHost: perHost,
    taskVcpu,
    taskCounts,
    hostCounts,
    taskHours: sumOfProducts(taskCounts, hoursPerMonth),
    hostHours,
    split: splitOf(load, offer, variant, {
      counts: hostCounts,
      hours: hostHours,
    }),
  };
}
