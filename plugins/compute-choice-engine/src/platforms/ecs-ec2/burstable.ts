import { ContainerLoad } from '../containers/ContainerLoad';
import { ceilTolerant } from '../containers/taskCount';
import { HostOffer } from './offers';

/** Above this peak use, credits of burstable hosts are not relied upon. */
const MOST_BURSTABLE_VCPU = 4;

/** vCPU that work takes at a level of the demand, bursts counted in full. */
function usedVcpu({ ratePerSecond, workload }: ContainerLoad, level: number) {
  return (ratePerSecond[level] * workload.cpuMs) / 1000;
}

/** Whether the load is small enough for burstable hosts. */
export function isBurstableLoad(load: ContainerLoad): boolean {
  return usedVcpu(load, load.ratePerSecond.length - 1) <= MOST_BURSTABLE_VCPU;
}

/**
 * Raises a number of hosts at each level until the work, bursts included, stays
 * within what burstable hosts can do all the time.
 */
export function raiseToBaseline(
  load: ContainerLoad,
  { baselineVcpu }: HostOffer,
  hosts: Float64Array,
): void {
  for (let level = 0; level < hosts.length; level++) {
    hosts[level] = Math.max(
      hosts[level],
      ceilTolerant(usedVcpu(load, level) / baselineVcpu),
    );
  }
}
