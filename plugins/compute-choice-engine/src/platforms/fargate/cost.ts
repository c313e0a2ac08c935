import { limitNumber } from '../../limits';
import { Charge } from '../../prices/Charge';
import { inWords } from '../../sidecosts/quantities';
import { PURCHASE_NAMES } from '../containers/purchaseModels';
import { FargateSize } from './sizes';
import { TaskOffer, taskPriceKeys } from './taskPrices';

const INCLUDED_GB = limitNumber('fargate.includedEphemeralStorageGb');

/** Tasks of one size, bought in one way. */
export interface TaskUsage {
  readonly offer: TaskOffer;
  readonly size: FargateSize;
  readonly taskHours: number;
  /** How the task-hours come about, in words. */
  readonly why: () => string;
}

/** The vCPU, memory and, on Windows, licence hours of tasks. */
export function taskCharges(usage: TaskUsage): Charge[] {
  const { offer, size, taskHours, why } = usage;
  const { purchase } = offer;
  const { vcpuKey, gbKey, osFeeKey } = taskPriceKeys(offer);
  const suffix = purchase === 'on-demand' ? '' : `.${purchase}`;
  const name = `Fargate ${PURCHASE_NAMES[purchase]}`;
  const charges: Charge[] = [
    {
      item: `fargate.vcpu${suffix}`,
      category: 'compute',
      priceKey: vcpuKey,
      quantity: size.vcpu * taskHours,
      description: () => `${name}, vCPU`,
      formula: () => `${inWords(size.vcpu)} vCPU × ${why()}`,
    },
    {
      item: `fargate.memory${suffix}`,
      category: 'compute',
      priceKey: gbKey,
      quantity: size.memoryGb * taskHours,
      description: () => `${name}, memory`,
      formula: () => `${inWords(size.memoryGb)} GB × ${why()}`,
    },
  ];
  if (osFeeKey) {
    charges.push({
      item: `fargate.windows-licence${suffix}`,
      category: 'compute',
      priceKey: osFeeKey,
      quantity: size.vcpu * taskHours,
      description: () => `${name}, Windows licence`,
      formula: () => `${inWords(size.vcpu)} vCPU × ${why()}`,
    });
  }
  return charges;
}

/** Ephemeral storage beyond what is included in the price of a task. */
export function ephemeralStorageCharges(usage: {
  ephemeralGb: number;
  taskHours: number;
  why: () => string;
}): Charge[] {
  const { ephemeralGb, taskHours, why } = usage;
  const billedGb = ephemeralGb - INCLUDED_GB;
  return billedGb > 0
    ? [
        {
          item: 'fargate.ephemeral-storage',
          category: 'storage',
          priceKey: 'fargate.ephemeralGbHour',
          quantity: billedGb * taskHours,
          description: () => 'Fargate, ephemeral storage',
          formula: () =>
            `(${inWords(ephemeralGb)} GB − ${inWords(
              INCLUDED_GB,
            )} GB included) × ${why()}`,
        },
      ]
    : [];
}
