import { ContainerLoad } from '../containers/ContainerLoad';
import { TaskPlan } from '../containers/taskPlan';
import { hostsFor } from './packing';

/**
 * Host-hours of a month for tasks of one size. They depend on how many tasks a
 * host holds and on nothing else of its type, so they are worked out once for
 * each number, however many types are compared.
 */
export class HostHours {
  readonly #load: ContainerLoad;
  readonly #plan: TaskPlan;
  readonly #byPerHost = new Map<number, number>();

  constructor(load: ContainerLoad, plan: TaskPlan) {
    this.#load = load;
    this.#plan = plan;
  }

  /** Host-hours in a month. */
  of(perHost: number): number {
    let hours = this.#byPerHost.get(perHost);
    if (hours === undefined) {
      hours = this.#sum(perHost);
      this.#byPerHost.set(perHost, hours);
    }
    return hours;
  }

  #sum(perHost: number): number {
    const { hoursPerMonth, workload } = this.#load;
    const { counts } = this.#plan;
    let hours = 0;
    for (let level = 0; level < counts.length; level++) {
      hours +=
        hostsFor(counts[level], perHost, workload.zones) * hoursPerMonth[level];
    }
    return hours;
  }
}
