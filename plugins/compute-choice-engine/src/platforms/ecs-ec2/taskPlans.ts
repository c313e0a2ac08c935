import { ContainerLoad } from '../containers/ContainerLoad';
import { leastUsefulVcpu, vcpuNeed } from '../containers/leastSize';
import { TaskPlan, taskPlan } from '../containers/taskPlan';
import { RuntimeFamily, runtimeFamily } from '../../workload/runtimes';
import { Workload } from '../../workload/Workload';
import { TaskSize } from './packing';

/** What one task of a workload takes of its host. */
export function taskSizeOf(workload: Workload, vcpu: number): TaskSize {
  return {
    vcpu,
    memoryMib: workload.memoryMb,
    gpus: workload.gpu ? 1 : 0,
  };
}

/** On a host of one's own a task can have any share of its CPU. */
const STEPS = [0.25, 0.5, 1, 2, 4].map(vcpu => ({ vcpu }));
const ONE_CPU_STEPS = STEPS.filter(({ vcpu }) => vcpu <= 1);

/** One process of these keeps one CPU busy, however many its task has. */
const ONE_CPU_FAMILIES: readonly RuntimeFamily[] = [
  'node',
  'python',
  'ruby',
  'php',
];

/** vCPU that tasks of a service can have, ascending. */
function stepsOf(workload: Workload): ReadonlyArray<{ readonly vcpu: number }> {
  const need = vcpuNeed(workload);
  const steps = ONE_CPU_FAMILIES.includes(runtimeFamily(workload.runtime))
    ? ONE_CPU_STEPS
    : STEPS;
  return need > 0
    ? [{ vcpu: need }, ...steps.filter(({ vcpu }) => vcpu > need)]
    : steps;
}

/** Hours of the zones in which at least one task runs, added up. */
export function zoneHoursOf(load: ContainerLoad, { counts }: TaskPlan): number {
  const { zones } = load.workload;
  let hours = 0;
  for (let level = 0; level < counts.length; level++) {
    hours += Math.min(zones, counts[level]) * load.hoursPerMonth[level];
  }
  return hours;
}

/** The sizes of a service's tasks that meet its latency target. */
export function taskPlans(load: ContainerLoad): TaskPlan[] {
  const steps = stepsOf(load.workload);
  const least = leastUsefulVcpu(steps, load);
  const plans: TaskPlan[] = [];
  for (const { vcpu } of steps) {
    const plan = vcpu >= least ? taskPlan(load, vcpu) : undefined;
    if (plan) {
      plans.push(plan);
    }
  }
  return plans;
}
