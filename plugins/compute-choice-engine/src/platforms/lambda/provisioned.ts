import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';
import { BurstyHour, burstyHour } from './coldStarts';
import { highestLikely, meanUpTo, poissonAtLeast } from './poisson';

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

/** Largest number for which a falling condition still holds; 0 if none. */
function lastFor(holds: (n: number) => boolean, highest: number): number {
  let low = 0;
  let high = highest + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

function environmentsFor(
  hour: BurstyHour,
  busySeconds: number,
  { breakEven, spillShare }: ProvisioningGoal,
): number {
  const burst = hour.burstRate * busySeconds;
  const rest = hour.restRate * busySeconds;
  const highest = highestLikely(burst);
  const busyShare = (n: number) =>
    hour.burstShare * poissonAtLeast(burst, n) +
    (1 - hour.burstShare) * poissonAtLeast(rest, n);
  const cheaper =
    breakEven < 1 ? lastFor(n => busyShare(n) > breakEven, highest) : 0;
  const needed =
    spillShare === undefined || burst === 0
      ? 0
      : lastFor(n => poissonAtLeast(burst, n) > spillShare, highest) + 1;
  return Math.max(cheaper, needed);
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
    const n = environmentsFor(hour, busySeconds, goal);
    perLevel.push(n);
    environmentHours += n * hoursPerWeek * weeksPerMonth;
    served +=
      hoursPerWeek *
      (hour.burstShare * meanUpTo(hour.burstRate * busySeconds, n) +
        (1 - hour.burstShare) * meanUpTo(hour.restRate * busySeconds, n));
    busy += hoursPerWeek * ratePerSecond * (1 + retryShare) * busySeconds;
  });
  return {
    perLevel,
    most: Math.max(...perLevel),
    environmentHours,
    servedShare: busy > 0 ? Math.min(1, served / busy) : 0,
  };
}
