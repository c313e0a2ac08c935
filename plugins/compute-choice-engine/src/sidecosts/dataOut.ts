import { Allowance } from '@compute-choice/plugin-compute-choice-common';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { allowanceCharge } from './allowances';
import { inWords, kbToGb } from './quantities';

/** Data sent to the internet; the same on every platform. */
export function dataOutCharges(
  workload: Workload,
  options: { allowances: readonly Allowance[] },
): Charge[] {
  const { demand, responseKb, egressGb, frontDoor, requestServing } = workload;
  const responsesGb =
    requestServing && !frontDoor.private
      ? kbToGb(demand.unitsPerMonth * responseKb)
      : 0;
  return dataOutGbCharges(responsesGb + egressGb, {
    allowances: options.allowances,
    formula: () =>
      `${inWords(responsesGb)} GB of responses + ${inWords(
        egressGb,
      )} GB of other traffic`,
  });
}

/** So many GB to the internet, and the allowance for them. */
export function dataOutGbCharges(
  gb: number,
  options: {
    allowances: readonly Allowance[];
    formula: () => string;
    /** GB that have taken from the allowance already. */
    countedGb?: number;
  },
): Charge[] {
  const out: Charge = {
    item: 'data-out',
    category: 'data-transfer',
    priceKey: 'dataTransfer.outInternetPerGb',
    quantity: gb,
    description: () => 'Data transfer to the internet',
    formula: options.formula,
  };
  return options.allowances.includes('data-transfer')
    ? [
        out,
        allowanceCharge(out, 'allowance.dataTransferOutGb', {
          used: options.countedGb,
        }),
      ]
    : [out];
}
