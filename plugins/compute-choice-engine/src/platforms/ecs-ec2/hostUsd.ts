import { PriceReader } from '../../prices/PriceReader';
import { perWorkload } from '../../workload/perWorkload';
import { PurchaseSplit } from '../containers/purchase';
import { sideUnitUsd } from '../containers/unitUsd';
import { HostOffer } from './offers';

/** What the workload makes hosts and tasks of any type pay for. */
export interface ExtraRates {
  /** Public address, in public subnets. */
  readonly usdPerHostHour: number;
  /** Scratch disk. */
  readonly usdPerTaskHour: number;
}

export const extraRates = perWorkload(
  (
    { network, localDiskGb, hoursPerMonth },
    prices: PriceReader,
  ): ExtraRates => ({
    usdPerHostHour:
      network === 'public' ? sideUnitUsd(prices, 'publicIpv4.hour') : 0,
    usdPerTaskHour:
      localDiskGb > 0
        ? (localDiskGb * sideUnitUsd(prices, 'ebsGp3.gbMonth')) / hoursPerMonth
        : 0,
  }),
);

/** Hosts of one type in a month, and how they are bought. */
interface HostUsage {
  readonly offer: HostOffer;
  readonly split: PurchaseSplit;
  readonly hostHours: number;
  readonly taskHours: number;
}

/** Hosts with everything that is paid for by their hours or their tasks'. */
export function hostsUsd(
  { offer, split, hostHours, taskHours }: HostUsage,
  { usdPerHostHour, usdPerTaskHour }: ExtraRates,
): number {
  return (
    split.onDemandHours * offer.onDemandUsd +
    split.otherHours * offer.purchasedUsd +
    hostHours * (offer.besideUsd + usdPerHostHour) +
    taskHours * usdPerTaskHour
  );
}
