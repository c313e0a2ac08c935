import { exp } from '../../arithmetic/exponential';
import { limitNumber } from '../../limits';
import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';
import {
  ContainerLoad,
  PerLevel,
  containerLoad,
} from '../containers/ContainerLoad';
import { runSecondsOn } from '../containers/jobs';
import { vcpuNeed } from '../containers/leastSize';
import {
  PurchaseSplit,
  allOnDemand,
  allOther,
  savingsPlanBase,
} from '../containers/purchase';
import { taskStartSeconds } from '../containers/startup';
import { sumOfProducts } from '../containers/taskCount';
import { EngineContext, Variant } from '../PlatformModule';
import { HostFit } from './HostFit';
import { ExtraRates, extraRates, hostsUsd } from './hostUsd';
import { HostOffer, hostOffers } from './offers';
import { tasksPerHost } from './packing';
import { taskSizeOf } from './taskPlans';
import { hostKindOf } from './variants';

const WARM_UP_SECONDS = limitNumber('ecs.managedScalingWarmupSeconds');
const SCALE_IN_SECONDS = limitNumber('ecs.managedScalingScaleInSeconds');

/**
 * How long a host is paid for because of one run: it boots, the task starts and
 * runs, and managed scaling waits before it takes an empty host away.
 */
export function hostSecondsPerRun(workload: Workload, vcpu: number): number {
  return (
    WARM_UP_SECONDS +
    taskStartSeconds(workload) +
    runSecondsOn(workload, vcpu) +
    SCALE_IN_SECONDS
  );
}

/** How waves of runs come and go over the week. */
interface Waves {
  /** Runs that start together. */
  readonly runsPerWave: number;
  /** Share of the time in which a wave keeps hosts up, at each level. */
  readonly upShare: PerLevel;
  /** Runs for which hosts are kept once there is more than one wave. */
  readonly overlapping: PerLevel;
}

/**
 * Hosts that one run leaves behind serve the next, and managed scaling keeps
 * what the last minutes needed: the mean number of runs and twice its spread.
 */
const wavesOf = perWorkload((workload): Waves => {
  const vcpu = vcpuNeed(workload);
  const runsPerWave = workload.profile.application.parallelFanOut || 1;
  const perSecond = containerLoad(workload).ratePerSecond.map(
    rate => rate / workload.demand.burstInsideHour / runsPerWave,
  );
  const secondsUp = hostSecondsPerRun(workload, vcpu);
  const runSeconds = runSecondsOn(workload, vcpu);
  return {
    runsPerWave,
    upShare: perSecond.map(rate => 1 - exp(-rate * secondsUp)),
    overlapping: perSecond.map(rate => {
      const running = rate * runSeconds;
      return runsPerWave * (running + 2 * Math.sqrt(running));
    }),
  };
});

/** Mean number of hosts at a level; at least those of one wave, while up. */
function hostsAt(
  { runsPerWave, upShare, overlapping }: Waves,
  perHost: number,
  level: number,
): number {
  return (
    upShare[level] *
    Math.max(Math.ceil(runsPerWave / perHost), overlapping[level] / perHost)
  );
}

function splitOf(
  load: ContainerLoad,
  offer: HostOffer,
  variant: Variant,
  hosts: { counts: PerLevel; hours: number },
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
  const vcpu = vcpuNeed(workload);
  const task = taskSizeOf(workload, vcpu);
  const waves = wavesOf(workload);
  const upHours = sumOfProducts(waves.upShare, load.hoursPerMonth);
  const extra = extraRates(workload, context.prices);
  let best: { offer: HostOffer; perHost: number } | undefined;
  let bestUsd = Infinity;
  for (const offer of hostOffers(hostKindOf(workload, variant), context)) {
    const usdPerHour =
      offer.purchasedUsd + offer.besideUsd + extra.usdPerHostHour;
    if (usdPerHour * upHours >= bestUsd) {
      break;
    }
    const perHost = tasksPerHost(offer.room, task);
    if (perHost >= 1 && !offer.type.burstable) {
      let hostHours = 0;
      for (let level = 0; level < load.hoursPerMonth.length; level++) {
        hostHours += hostsAt(waves, perHost, level) * load.hoursPerMonth[level];
      }
      const usd = usdPerHour * hostHours;
      if (usd < bestUsd * (1 - 1e-9)) {
        best = { offer, perHost };
        bestUsd = usd;
      }
    }
  }
  return best && fitOf(load, variant, vcpu, { ...best, extra });
}

/** Hosts that the runs of a job keep up at each level, as a mean. */
export function jobHostCounts(load: ContainerLoad, perHost: number): PerLevel {
  const waves = wavesOf(load.workload);
  return load.ratePerSecond.map((_, level) => hostsAt(waves, perHost, level));
}

/** Runs that work at each level, as a mean. */
export function runningCounts(load: ContainerLoad, vcpu: number): PerLevel {
  const { workload, ratePerSecond } = load;
  const runSeconds =
    runSecondsOn(workload, vcpu) / workload.demand.burstInsideHour;
  return ratePerSecond.map(rate => rate * runSeconds);
}

function fitOf(
  load: ContainerLoad,
  variant: Variant,
  taskVcpu: number,
  {
    offer,
    perHost,
    extra,
  }: { offer: HostOffer; perHost: number; extra: ExtraRates },
): HostFit {
  const { hoursPerMonth } = load;
  const taskCounts = runningCounts(load, taskVcpu);
  const hostCounts = jobHostCounts(load, perHost);
  const hostHours = sumOfProducts(hostCounts, hoursPerMonth);
  const taskHours = sumOfProducts(taskCounts, hoursPerMonth);
  const split = splitOf(load, offer, variant, {
    counts: hostCounts,
    hours: hostHours,
  });
  return {
    load,
    offer,
    split,
    hostHours,
    taskHours,
    tasksPerHost: perHost,
    taskVcpu,
    taskCounts,
    hostCounts,
    usd: hostsUsd({ offer, split, hostHours, taskHours }, extra),
  };
}
