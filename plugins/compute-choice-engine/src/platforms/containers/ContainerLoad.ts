import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { squaredVariation } from '../../demand/durations';
import { perWorkload } from '../../workload/perWorkload';
import { Workload } from '../../workload/Workload';

/** A number for each level of the demand. */
export type PerLevel = readonly number[];

/**
 * What the tasks of a service have to carry, hour by hour: computed once for a
 * workload and read for every task size.
 */
export interface ContainerLoad {
  readonly workload: Workload;
  /**
   * Units of work per second at each level of the demand, ascending. A service
   * follows its load in minutes, so the peak inside an hour counts for all of
   * it; work that is done twice counts twice.
   */
  readonly ratePerSecond: PerLevel;
  /** How many hours of a month each level lasts. */
  readonly hoursPerMonth: PerLevel;
  /** Units of work per second over the month, bursts counted in full. */
  readonly meanRatePerSecond: number;
  /** Variance of the service time over its squared mean. */
  readonly squaredVariation: number;
}

/** The variation counts only where a wait is worked out. */
class ServiceLoad implements ContainerLoad {
  #squaredVariation: number | undefined;

  constructor(
    readonly workload: Workload,
    readonly ratePerSecond: PerLevel,
    readonly hoursPerMonth: PerLevel,
    readonly meanRatePerSecond: number,
  ) {}

  get squaredVariation(): number {
    this.#squaredVariation ??= squaredVariation(
      this.workload.meanMs,
      this.workload.p99Ms,
    );
    return this.#squaredVariation;
  }
}

/** Works the load of a workload's tasks out. */
export const containerLoad = perWorkload((workload): ContainerLoad => {
  const { demand, retryShare, hoursPerMonth } = workload;
  const { levels, burstInsideHour } = demand;
  const rates = new Array<number>(levels.length);
  const hours = new Array<number>(levels.length);
  const weeksPerMonth = hoursPerMonth / HOURS_PER_WEEK;
  let units = 0;
  for (let index = 0; index < levels.length; index++) {
    const level = levels[index];
    rates[index] = level.ratePerSecond * burstInsideHour * (1 + retryShare);
    hours[index] = level.hoursPerWeek * weeksPerMonth;
    units += rates[index] * hours[index];
  }
  return new ServiceLoad(workload, rates, hours, units / hoursPerMonth);
});
