import { Workload } from '../../workload/Workload';
import { ContainerLoad } from './ContainerLoad';
import { tasksPerRate } from './taskCount';

/** With so many tasks, rounding their number up costs 1% or less. */
const MANY_TASKS = 50;

/**
 * vCPU that a task has to have: what a job run can use, or what the team says
 * that a request can use.
 */
export function vcpuNeed({ job, profile, vcpuPerUnit }: Workload): number {
  return job || profile.resources?.vcpu !== undefined ? vcpuPerUnit : 0;
}

/**
 * The size below which tasks are needlessly small: the largest of which many
 * tasks run on average, each doing its share of the work. Sizes that cost the
 * same, give or take 1%, are better few than many. It depends on the traffic
 * alone, so that no other wish can make an option cheaper.
 *
 * @param steps - The sizes that can be had, ascending.
 */
export function leastUsefulVcpu(
  steps: readonly { readonly vcpu: number }[],
  load: ContainerLoad,
): number {
  const { workload, meanRatePerSecond } = load;
  let least = steps[0].vcpu;
  let leastPerRate = tasksPerRate(workload, least);
  for (const { vcpu } of steps) {
    const perRate = tasksPerRate(workload, vcpu);
    if (
      meanRatePerSecond * perRate >= MANY_TASKS &&
      perRate * vcpu <= leastPerRate * least * (1 + 1e-9)
    ) {
      least = vcpu;
      leastPerRate = perRate;
    }
  }
  return least;
}

/** So little that rounding cannot matter. */
const ROUNDING = 1e-9;

/**
 * Task-hours of a month below which no plan for a service stays with tasks of
 * this size: rounding up, the latency target and the minimum only add to them.
 */
export function leastTaskHours(
  { workload, meanRatePerSecond }: ContainerLoad,
  vcpu: number,
): number {
  const tasks = Math.max(
    workload.minInstances,
    meanRatePerSecond * tasksPerRate(workload, vcpu),
  );
  return tasks * workload.hoursPerMonth * (1 - ROUNDING);
}
