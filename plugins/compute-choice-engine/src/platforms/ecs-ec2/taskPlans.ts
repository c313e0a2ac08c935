import { ContainerLoad } from '../containers/ContainerLoad';
import { leastUsefulVcpu, vcpuNeed } from '../containers/leastSize';
import { countTasks, sumOfProducts } from '../containers/taskCount';
import { RuntimeFamily, runtimeFamily } from '../../workload/runtimes';
import { Workload } from '../../workload/Workload';
import { TaskSize } from './packing';

/** Tasks of one size over the week. */
export interface TaskPlan {
  readonly vcpu: number;
  /** Tasks at each level of the demand. */
  readonly counts: Float64Array;
  readonly taskHours: number;
  /** Hours of the zones in which at least one task runs, added up. */
  readonly zoneHours: number;
}

/** What one task of a workload takes of its host. */
export function taskSizeOf(workload: Workload, vcpu: number): TaskSize {
  return {
    vcpu,
    memoryMib: workload.memoryMb,
    gpus: workload.gpu ? 1 : 0,
  };
}

/** On a host of one's own a task can have any share of its CPU. */
const VCPU_STEPS = [0.25, 0.5, 1, 2, 4];

/** One process of these keeps one CPU busy, however many its task has. */
const ONE_CPU_FAMILIES: readonly RuntimeFamily[] = [
  'node',
  'python',
  'ruby',
  'php',
];

/** vCPU that tasks of a service can have, ascending. */
export function taskVcpuSteps(
  workload: Workload,
  load: ContainerLoad,
): readonly number[] {
  const need = vcpuNeed(workload);
  if (workload.job) {
    return [need];
  }
  const most = ONE_CPU_FAMILIES.includes(runtimeFamily(workload.runtime))
    ? 1
    : VCPU_STEPS[VCPU_STEPS.length - 1];
  const steps = VCPU_STEPS.filter(vcpu => vcpu > need && vcpu <= most);
  if (need > 0) {
    steps.unshift(need);
  }
  const least = leastUsefulVcpu(steps, load);
  return steps.filter(vcpu => vcpu >= least);
}

function zoneHours(load: ContainerLoad, counts: Float64Array): number {
  const { zones } = load.workload;
  let hours = 0;
  for (let level = 0; level < counts.length; level++) {
    hours += Math.min(zones, counts[level]) * load.hoursPerMonth[level];
  }
  return hours;
}

/** The sizes of a service's tasks that meet its latency target. */
export function taskPlans(load: ContainerLoad): TaskPlan[] {
  const plans: TaskPlan[] = [];
  for (const vcpu of taskVcpuSteps(load.workload, load)) {
    const counts = new Float64Array(load.ratePerSecond.length);
    if (countTasks(load, vcpu, counts)) {
      plans.push({
        vcpu,
        counts,
        taskHours: sumOfProducts(counts, load.hoursPerMonth),
        zoneHours: zoneHours(load, counts),
      });
    }
  }
  return plans;
}
