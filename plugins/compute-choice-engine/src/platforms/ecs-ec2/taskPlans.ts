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
  const least = leastUsefulVcpu(
    steps.map(vcpu => ({ vcpu })),
    load,
  );
  return steps.filter(vcpu => vcpu >= least);
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
  return taskVcpuSteps(load.workload, load).flatMap(
    vcpu => taskPlan(load, vcpu) ?? [],
  );
}
