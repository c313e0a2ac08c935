import { ContainerLoad } from '../containers/ContainerLoad';
import { hostsFor } from './packing';
import { TaskPlan } from '../containers/taskPlan';

/** Up to this many tasks per host, results are kept. */
const KEPT = 64;

/**
 * Host-hours of a month for tasks of one size. They depend on how many tasks a
 * host holds and on nothing else of its type, so they are worked out once for
 * each number, however many types are compared.
 */
export class HostHours {
  readonly #load: ContainerLoad;
  readonly #counts: Float64Array;
  readonly #byPerHost = new Float64Array(KEPT + 1).fill(-1);

  constructor(load: ContainerLoad, plan: TaskPlan) {
    this.#load = load;
    this.#counts = plan.counts;
  }

  /** Host-hours in a month. */
  of(perHost: number): number {
    if (perHost > KEPT) {
      return this.#sum(perHost);
    }
    if (this.#byPerHost[perHost] < 0) {
      this.#byPerHost[perHost] = this.#sum(perHost);
    }
    return this.#byPerHost[perHost];
  }

  #sum(perHost: number): number {
    const { hoursPerMonth, workload } = this.#load;
    let hours = 0;
    for (let level = 0; level < this.#counts.length; level++) {
      hours +=
        hostsFor(this.#counts[level], perHost, workload.zones) *
        hoursPerMonth[level];
    }
    return hours;
  }
}
