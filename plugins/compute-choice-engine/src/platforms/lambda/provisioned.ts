import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';
import { BurstyHour, burstyHour } from './coldStarts';
import { PoissonTail } from './poisson';

/** How many environments are kept ready in which hours. */
export interface ProvisionedSchedule {
  /** At each level of the demand. */
  readonly perLevel: readonly number[];
  readonly most: number;
  /** Environments × hours in a month. */
  readonly environmentHours: number;
  /** Share of the work that they take, 0 to 1. */
  readonly servedShare: number;
}

/** Why environments are provisioned. */
export interface ProvisioningGoal {
  /** Share of the time above which a busy environment is cheaper this way. */
  readonly breakEven: number;
  /** Largest share of requests at the peak that may go elsewhere, if any. */
  readonly spillShare?: number;
}

/** The environments of an hour, and how many of them are busy on average. */
interface HourPlan {
  readonly environments: number;
  readonly busy: number;
}

/**
 * The environments of an hour, the busiest first: the k-th is busy for the share
 * of time in which at least k requests are in flight.
 */
class HourEnvironments {
  readonly #hour: BurstyHour;
  readonly #burst: PoissonTail;
  readonly #rest: PoissonTail;
  #cheaper: { breakEven: number; environments: number } | undefined;

  constructor(hour: BurstyHour, busySeconds: number) {
    this.#hour = hour;
    this.#burst = new PoissonTail(hour.burstRate * busySeconds);
    this.#rest = new PoissonTail(hour.restRate * busySeconds);
  }

  /** The fewest environments of the hour that serve a goal. */
  planFor({ breakEven, spillShare }: ProvisioningGoal): HourPlan {
    // Of the burst, what meets only busy environments has to go elsewhere.
    const needed =
      spillShare !== undefined && this.#hour.burstRate > 0
        ? this.#burst.fewestWithin(spillShare)
        : 0;
    const environments = Math.max(needed, this.#cheaperAbove(breakEven));
    return { environments, busy: this.#busyOf(environments) };
  }

  /** No plan that serves a goal has fewer environments. */
  leastFor({ breakEven, spillShare }: ProvisioningGoal): number {
    // As many as usual, or more, are in flight for at least half of the time.
    const needed =
      spillShare !== undefined && spillShare < 0.5 && this.#hour.burstRate > 0
        ? this.#burst.usual + 1
        : 0;
    return Math.max(needed, this.#cheaperAbove(breakEven));
  }

  /** How many are busy for more than a share of the time. */
  #cheaperAbove(breakEven: number): number {
    if (this.#cheaper?.breakEven !== breakEven) {
      this.#cheaper = {
        breakEven,
        environments: breakEven < 1 ? this.#busierThan(breakEven) : 0,
      };
    }
    return this.#cheaper.environments;
  }

  /** Share of the hour for which the k-th environment is busy. */
  #busyShare(k: number): number {
    const { burstShare } = this.#hour;
    return (
      burstShare * this.#burst.atLeast(k) +
      (1 - burstShare) * this.#rest.atLeast(k)
    );
  }

  /** How many of the first environments are busy on average. */
  #busyOf(environments: number): number {
    const { burstShare } = this.#hour;
    return (
      burstShare * this.#burst.meanUpTo(environments) +
      (1 - burstShare) * this.#rest.meanUpTo(environments)
    );
  }

  /**
   * The last environment that is busy for more than a share below 1, looked for
   * in ever wider steps from the usual number of requests in flight.
   */
  #busierThan(share: number): number {
    let low = this.#rest.usual;
    let above = low + 1;
    let step = 1;
    while (this.#busyShare(above) > share) {
      low = above;
      above += step;
      step *= 2;
    }
    while (low > 0 && this.#busyShare(low) <= share) {
      above = low;
      low = Math.max(0, low - step);
      step *= 2;
    }
    while (above - low > 1) {
      const middle = Math.floor((low + above) / 2);
      if (this.#busyShare(middle) > share) {
        low = middle;
      } else {
        above = middle;
      }
    }
    return low;
  }
}

/** They depend on the time of a request alone: goals and architectures share them. */
const knownHours = perWorkload(() => new Map<number, HourEnvironments[]>());

function hoursOf(workload: Workload, busySeconds: number): HourEnvironments[] {
  const known = knownHours(workload);
  let hours = known.get(busySeconds);
  if (!hours) {
    const { demand, retryShare } = workload;
    hours = demand.levels.map(
      ({ ratePerSecond }) =>
        new HourEnvironments(
          burstyHour(ratePerSecond * (1 + retryShare), demand.burstInsideHour),
          busySeconds,
        ),
    );
    known.set(busySeconds, hours);
  }
  return hours;
}

/** Environments × hours in a month that no schedule for a goal stays below. */
export function leastEnvironmentHours(
  workload: Workload,
  busySeconds: number,
  goal: ProvisioningGoal,
): number {
  const { demand, hoursPerMonth } = workload;
  const hours = hoursOf(workload, busySeconds);
  let perWeek = 0;
  for (let level = 0; level < hours.length; level++) {
    perWeek += hours[level].leastFor(goal) * demand.levels[level].hoursPerWeek;
  }
  return (perWeek * hoursPerMonth) / HOURS_PER_WEEK;
}

/**
 * The schedule of provisioned concurrency: hour by hour as many environments as
 * are busy for long enough to be cheaper, or as the latency goal needs.
 */
export function provisionedSchedule(
  workload: Workload,
  busySeconds: number,
  goal: ProvisioningGoal,
): ProvisionedSchedule {
  const { demand, retryShare, hoursPerMonth } = workload;
  const weeksPerMonth = hoursPerMonth / HOURS_PER_WEEK;
  const perLevel: number[] = [];
  let environmentHours = 0;
  let served = 0;
  let busy = 0;
  const hours = hoursOf(workload, busySeconds);
  demand.levels.forEach(({ ratePerSecond, hoursPerWeek }, level) => {
    const plan = hours[level].planFor(goal);
    perLevel.push(plan.environments);
    environmentHours += plan.environments * hoursPerWeek * weeksPerMonth;
    served += plan.busy * hoursPerWeek;
    busy += hoursPerWeek * ratePerSecond * (1 + retryShare) * busySeconds;
  });
  return {
    perLevel,
    most: Math.max(...perLevel),
    environmentHours,
    servedShare: busy > 0 ? Math.min(1, served / busy) : 0,
  };
}
