import { ContainerLoad, PerLevel } from '../containers/ContainerLoad';
import { PurchaseSplit } from '../containers/purchase';
import { HostOffer } from './offers';

/** Hosts of one type for tasks of one size, over the week. */
export interface HostFit {
  readonly load: ContainerLoad;
  readonly offer: HostOffer;
  readonly tasksPerHost: number;
  readonly taskVcpu: number;
  /** Tasks at each level of the demand; for jobs, as a mean over the hour. */
  readonly taskCounts: PerLevel;
  /** Hosts at each level of the demand; for jobs, as a mean over the hour. */
  readonly hostCounts: PerLevel;
  readonly taskHours: number;
  readonly hostHours: number;
  /** How the host-hours are bought. */
  readonly split: PurchaseSplit;
  /** Hosts and disks, fees, licences and addresses in a month. */
  readonly usd: number;
}
