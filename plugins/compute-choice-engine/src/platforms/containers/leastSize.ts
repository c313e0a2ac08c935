import { Workload } from '../../workload/Workload';
import { ContainerLoad } from './ContainerLoad';
import { sumOfProducts, tasksPerRate } from './taskCount';

/** With so many tasks, rounding their number up costs 1 % or less. */
const MANY_TASKS = 50;

/**
 * vCPU that a task has to have: what a job run can use, or what the team says
 * that a request can use.
 */
export function vcpuNeed({ job, profile, vcpuPerUnit }: Workload): number {
  return job || profile.resources?.vcpu !== undefined ? vcpuPerUnit : 0;
}

/** Units of work per second as a mean over the month, bursts counted in full. */
export function meanRate({
  workload,
  ratePerSecond,
  hoursPerMonth,
}: ContainerLoad): number {
  return sumOfProducts(ratePerSecond, hoursPerMonth) / workload.hoursPerMonth;
}

/**
 * The size below which tasks are needlessly small: the largest of which many
 * tasks run on average, each doing its share of the work. Sizes that cost the
 * same, give or take 1 %, are better few than many. It depends on the traffic
 * alone, so that no other wish can make an option cheaper.
 *
 * @param steps - The sizes that can be had, ascending.
 */
export function leastUsefulVcpu(
  steps: readonly { readonly vcpu: number }[],
  load: ContainerLoad,
): number {
  const { workload } = load;
  const rate = meanRate(load);
  let least = steps[0].vcpu;
  let leastPerRate = tasksPerRate(workload, least);
  for (const { vcpu } of steps) {
    const perRate = tasksPerRate(workload, vcpu);
    if (
      rate * perRate >= MANY_TASKS &&
      perRate * vcpu <= leastPerRate * least * (1 + 1e-9)
    ) {
      least = vcpu;
      leastPerRate = perRate;
    }
  }
  return least;
}
