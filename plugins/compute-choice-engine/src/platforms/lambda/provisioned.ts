import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
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

const NO_PLAN: HourPlan = { environments: 0, busy: 0 };

/**
 * Goes through the environments of an hour, the busiest first. The k-th is busy
 * for the share of time in which at least k requests are in flight. Runs of
 * environments that are equally busy are passed at once.
 */
function planHour(
  hour: BurstyHour,
  busySeconds: number,
  { breakEven, spillShare }: ProvisioningGoal,
): HourPlan {
  const isCheaper = breakEven < 1;
  const isNeeded = spillShare !== undefined && hour.burstRate > 0;
  if (!isCheaper && !isNeeded) {
    return NO_PLAN;
  }
  const burst = new PoissonTail(hour.burstRate * busySeconds);
  const rest = new PoissonTail(hour.restRate * busySeconds);
  const alwaysBusy = Math.min(burst.lowest, rest.lowest);
  let environments = alwaysBusy;
  let busy = alwaysBusy;
  for (;;) {
    // Requests that find all of these busy go elsewhere.
    const spills = isNeeded && burst.atLeast(environments) > spillShare;
    const outsideBurst = rest.atLeast(environments + 1);
    const busyShare =
      hour.burstShare * burst.atLeast(environments + 1) +
      (1 - hour.burstShare) * outsideBurst;
    if (!spills && !(isCheaper && busyShare > breakEven)) {
      return { environments, busy };
    }
    const equallyBusy =
      outsideBurst === 0 ? Math.max(1, burst.lowest - environments) : 1;
    environments += equallyBusy;
    busy += equallyBusy * busyShare;
  }
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
  demand.levels.forEach(({ ratePerSecond, hoursPerWeek }) => {
    const hour = burstyHour(
      ratePerSecond * (1 + retryShare),
      demand.burstInsideHour,
    );
    const plan = planHour(hour, busySeconds, goal);
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
