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

/** A number of environments in an hour. */
interface Step {
  readonly environments: number;
  /** How many of them are busy on average. */
  readonly busy: number;
  /** Share of the burst in which all of them are busy: requests go elsewhere. */
  readonly spilled: number;
  /** Share of the hour for which one more would be busy. */
  readonly nextBusyShare: number;
}

/** The environments of an hour, and how many of them are busy on average. */
type HourPlan = Pick<Step, 'environments' | 'busy'>;

const NO_PLAN: HourPlan = { environments: 0, busy: 0 };

/**
 * The environments of an hour, the busiest first, as far as they are asked for.
 * The k-th is busy for the share of time in which at least k requests are in
 * flight. Runs of environments that are equally busy are one step.
 */
class HourSteps {
  readonly #hour: BurstyHour;
  readonly #burst: PoissonTail;
  readonly #rest: PoissonTail;
  readonly #steps: Step[];
  #equallyBusy = 0;

  constructor(hour: BurstyHour, busySeconds: number) {
    this.#hour = hour;
    this.#burst = new PoissonTail(hour.burstRate * busySeconds);
    this.#rest = new PoissonTail(hour.restRate * busySeconds);
    const alwaysBusy = Math.min(this.#burst.lowest, this.#rest.lowest);
    this.#steps = [this.#step(alwaysBusy, alwaysBusy)];
  }

  at(index: number): Step {
    while (index >= this.#steps.length) {
      const { environments, busy, nextBusyShare } =
        this.#steps[this.#steps.length - 1];
      this.#steps.push(
        this.#step(
          environments + this.#equallyBusy,
          busy + this.#equallyBusy * nextBusyShare,
        ),
      );
    }
    return this.#steps[index];
  }

  #step(environments: number, busy: number): Step {
    const { burstShare } = this.#hour;
    const spilled = this.#burst.atLeast(environments);
    const outsideBurst = this.#rest.atLeast(environments + 1);
    const nextBusyShare =
      burstShare * this.#burst.atLeast(environments + 1) +
      (1 - burstShare) * outsideBurst;
    this.#equallyBusy =
      outsideBurst === 0 ? Math.max(1, this.#burst.lowest - environments) : 1;
    return { environments, busy, spilled, nextBusyShare };
  }

  /** The environments of the hour that serve a goal. */
  planFor({ breakEven, spillShare }: ProvisioningGoal): HourPlan {
    const isCheaper = breakEven < 1;
    const isNeeded = spillShare !== undefined && this.#hour.burstRate > 0;
    if (!isCheaper && !isNeeded) {
      return NO_PLAN;
    }
    const isTooFew = ({ spilled, nextBusyShare }: Step) =>
      (isNeeded && spilled > spillShare) ||
      (isCheaper && nextBusyShare > breakEven);
    // Each step is less busy than the one before: halve what is known already.
    let first = 0;
    let last = this.#steps.length - 1;
    while (isTooFew(this.at(last))) {
      first = last + 1;
      last += 1;
    }
    while (first < last) {
      const middle = Math.floor((first + last) / 2);
      if (isTooFew(this.at(middle))) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return this.at(first);
  }
}

/** They depend on the time of a request alone: goals and architectures share them. */
const knownSteps = perWorkload(() => new Map<number, HourSteps[]>());

function stepsOf(workload: Workload, busySeconds: number): HourSteps[] {
  const known = knownSteps(workload);
  let steps = known.get(busySeconds);
  if (!steps) {
    const { demand, retryShare } = workload;
    steps = demand.levels.map(
      ({ ratePerSecond }) =>
        new HourSteps(
          burstyHour(ratePerSecond * (1 + retryShare), demand.burstInsideHour),
          busySeconds,
        ),
    );
    known.set(busySeconds, steps);
  }
  return steps;
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
  const steps = stepsOf(workload, busySeconds);
  demand.levels.forEach(({ ratePerSecond, hoursPerWeek }, level) => {
    const plan = steps[level].planFor(goal);
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
