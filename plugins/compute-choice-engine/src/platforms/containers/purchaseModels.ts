import { PurchaseModel } from '@compute-choice/plugin-compute-choice-common';
import { Workload } from '../../workload/Workload';

/** The ways to pay, in words. */
export const PURCHASE_NAMES: Record<PurchaseModel, string> = {
  'on-demand': 'On-Demand',
  spot: 'Spot',
  'savings-plan-1y': '1-year Savings Plan',
  'savings-plan-3y': '3-year Savings Plan',
};

/**
 * The ways to pay that the workload allows. Spot only if the team itself says
 * that interruptions are tolerated: this is never assumed.
 */
export function purchaseModels(workload: Workload): PurchaseModel[] {
  const { commitment, profile, spotTolerant } = workload;
  const models: PurchaseModel[] = ['on-demand'];
  if (spotTolerant && profile.operations?.spotTolerant === true) {
    models.push('spot');
  }
  if (commitment !== 'none') {
    models.push(commitment === '1y' ? 'savings-plan-1y' : 'savings-plan-3y');
  }
  return models;
}
