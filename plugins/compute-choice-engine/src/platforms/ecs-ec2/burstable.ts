import { ContainerLoad } from '../containers/ContainerLoad';
import { ceilTolerant } from '../containers/taskCount';
import { HostOffer } from './offers';

/** Above this peak use, credits of burstable hosts are not relied upon. */
export const MOST_BURSTABLE_VCPU = 4;

/** vCPU that work takes at a level of the demand, bursts counted in full. */
function usedVcpu({ ratePerSecond, workload }: ContainerLoad, level: number) {
  return (ratePerSecond[level] * workload.cpuMs) / 1000;
}

/** Whether the load is small enough for burstable hosts. */
export function isBurstableLoad(load: ContainerLoad): boolean {
  return usedVcpu(load, load.ratePerSecond.length - 1) <= MOST_BURSTABLE_VCPU;
}

/**
 * Burstable hosts that the work of a level takes, bursts included, so that it
 * stays within what they can do all the time.
 */
export function baselineHosts(
  load: ContainerLoad,
  { baselineVcpu }: HostOffer,
  level: number,
): number {
  return ceilTolerant(usedVcpu(load, level) / baselineVcpu);
}
