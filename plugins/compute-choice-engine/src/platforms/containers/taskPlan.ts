import { perWorkload } from '../../workload/perWorkload';
import { ContainerLoad, PerLevel } from './ContainerLoad';
import { countTasks, p99MsWith, sumOfProducts } from './taskCount';

/** The tasks of one size that a service runs over the week. */
export class TaskPlan {
  readonly taskHours: number;
  readonly #load: ContainerLoad;
  #p99Ms: number | undefined;

  /** @param counts - Tasks at each level of the demand. */
  constructor(
    load: ContainerLoad,
    readonly vcpu: number,
    readonly counts: PerLevel,
  ) {
    this.#load = load;
    this.taskHours = sumOfProducts(counts, load.hoursPerMonth);
  }

  /** 99th percentile of the response time in the worst hour of the week. */
  get p99Ms(): number {
    this.#p99Ms ??= p99MsWith(this.#load, this.vcpu, this.counts);
    return this.#p99Ms;
  }
}

/** A size with its tasks; without where it does not meet the latency target. */
interface KnownPlan {
  readonly vcpu: number;
  readonly plan: TaskPlan | undefined;
}

/** Plans depend on the task's CPU alone: platforms and architectures share them. */
const plansOf = perWorkload((): KnownPlan[] => []);

function planFor(load: ContainerLoad, vcpu: number): TaskPlan | undefined {
  const counts = new Array<number>(load.ratePerSecond.length);
  return countTasks(load, vcpu, counts)
    ? new TaskPlan(load, vcpu, counts)
    : undefined;
}

/** The tasks of a size; undefined if it does not meet the latency target. */
export function taskPlan(
  load: ContainerLoad,
  vcpu: number,
): TaskPlan | undefined {
  const plans = plansOf(load.workload);
  for (const known of plans) {
    if (known.vcpu === vcpu) {
      return known.plan;
    }
  }
  const plan = planFor(load, vcpu);
  plans.push({ vcpu, plan });
  return plan;
}

/**
 * 99th percentile of the response time in ms of tasks of a size, in the worst
 * hour of the week.
 */
export function p99MsOf(
  load: ContainerLoad,
  vcpu: number,
  counts: PerLevel,
): number {
  const plan = taskPlan(load, vcpu);
  return plan?.counts === counts ? plan.p99Ms : p99MsWith(load, vcpu, counts);
}
