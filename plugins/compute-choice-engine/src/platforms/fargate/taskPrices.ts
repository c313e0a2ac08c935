import {
  Architecture,
  OperatingSystem,
  PurchaseModel,
} from '@compute-choice/plugin-compute-choice-common';
import { PriceReader } from '../../prices/PriceReader';
import { sideUnitUsd, unitUsd } from '../containers/unitUsd';

/** Keys of the prices of a task-hour. */
export interface TaskPriceKeys {
  readonly vcpuKey: string;
  readonly gbKey: string;
  /** Windows licence, per vCPU-hour. */
  readonly osFeeKey?: string;
}

/** USD of a vCPU-hour and a GB-hour, licence included. */
export interface TaskRate {
  readonly vcpuUsd: number;
  readonly gbUsd: number;
}

/** What sizes are compared by. */
export interface TaskPrices {
  readonly onDemand: TaskRate;
  /** Rate of the variant's purchase model. */
  readonly purchased: TaskRate;
  /** False where the On-Demand rate stands in for the one that is wanted. */
  readonly isPriced: boolean;
  readonly ephemeralGbUsd: number;
  readonly publicAddressUsd: number;
}

/** What is priced together: one platform of Fargate, bought in one way. */
export interface TaskOffer {
  readonly os: OperatingSystem;
  readonly architecture: Architecture;
  readonly purchase: PurchaseModel;
}

const windowsKeys: TaskPriceKeys = {
  vcpuKey: 'fargate.windowsVcpuHour',
  gbKey: 'fargate.windowsGbHour',
  osFeeKey: 'fargate.windowsOsFeeVcpuHour',
};

function linuxKeys(bought: string): Record<Architecture, TaskPriceKeys> {
  const keysOf = (cpu: string): TaskPriceKeys => ({
    vcpuKey: `fargate.${bought}${cpu}VcpuHour`,
    gbKey: `fargate.${bought}${cpu}GbHour`,
  });
  return { x86_64: keysOf('X86'), arm64: keysOf('Arm') };
}

const linuxKeysByPurchase: Readonly<
  Record<PurchaseModel, Record<Architecture, TaskPriceKeys>>
> = {
  'on-demand': linuxKeys('linux'),
  spot: linuxKeys('spot'),
  'savings-plan-1y': linuxKeys('savingsPlan1y'),
  'savings-plan-3y': linuxKeys('savingsPlan3y'),
};

/** The price keys of a task-hour. */
export function taskPriceKeys(offer: TaskOffer): TaskPriceKeys {
  return offer.os === 'windows'
    ? windowsKeys
    : linuxKeysByPurchase[offer.purchase][offer.architecture];
}

function rateOf(prices: PriceReader, offer: TaskOffer): TaskRate | undefined {
  const { vcpuKey, gbKey, osFeeKey } = taskPriceKeys(offer);
  const vcpuUsd = unitUsd(prices, vcpuKey);
  const gbUsd = unitUsd(prices, gbKey);
  const feeUsd = osFeeKey ? unitUsd(prices, osFeeKey) : 0;
  return vcpuUsd === undefined || gbUsd === undefined || feeUsd === undefined
    ? undefined
    : { vcpuUsd: vcpuUsd + feeUsd, gbUsd };
}

/** Of two resources without any price, both count the same. */
const UNPRICED: TaskRate = { vcpuUsd: 1, gbUsd: 1 };

function read(prices: PriceReader, offer: TaskOffer): TaskPrices {
  const onDemand =
    rateOf(prices, { ...offer, purchase: 'on-demand' }) ??
    rateOf(prices, {
      os: 'linux',
      architecture: 'x86_64',
      purchase: 'on-demand',
    }) ??
    UNPRICED;
  const purchased = rateOf(prices, offer);
  return {
    onDemand,
    purchased: purchased ?? onDemand,
    isPriced: purchased !== undefined,
    ephemeralGbUsd: sideUnitUsd(prices, 'fargate.ephemeralGbHour'),
    publicAddressUsd: sideUnitUsd(prices, 'publicIpv4.hour'),
  };
}

const known = new WeakMap<PriceReader, WeakMap<TaskOffer, TaskPrices>>();

/**
 * The prices by which the sizes of a variant are compared, read once for each of
 * its objects. Where an offer has no price in the region, On-Demand Linux on x86
 * stands in, so that the option still shows a size; its cost stays unpriced.
 */
export function taskPricesOf(
  prices: PriceReader,
  offer: TaskOffer,
): TaskPrices {
  let byOffer = known.get(prices);
  if (!byOffer) {
    byOffer = new WeakMap();
    known.set(prices, byOffer);
  }
  let found = byOffer.get(offer);
  if (!found) {
    found = read(prices, offer);
    byOffer.set(offer, found);
  }
  return found;
}
