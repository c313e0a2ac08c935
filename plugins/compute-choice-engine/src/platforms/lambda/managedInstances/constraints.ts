import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { peakToMean, idleShare } from '../../../demand/traits';
import { limitNumber } from '../../../limits';
import { inWords } from '../../../sidecosts/quantities';
import { Workload } from '../../../workload/Workload';
import { exclusion } from '../../containers/exclusion';

const MAX_GROWTH = limitNumber('lambdaManagedInstances.growthIn5Minutes');

/** Hours without a request count as idle when they are more than none. */
const NO_IDLE_HOURS = 1e-9;

/** What traffic Managed Instances do not follow. */
export function managedInstanceConstraints({ demand }: Workload): Constraint[] {
  const found: Constraint[] = [];
  const growth = peakToMean(demand);
  if (growth >= MAX_GROWTH) {
    found.push(
      exclusion({
        rule: 'lambda-managed-instances-burst',
        text: `The peak is ${inWords(
          growth,
        )} times the mean; Managed Instances refuse requests when traffic more than doubles within 5 minutes.`,
        lift: 'Smooth the peak with a queue, or use functions on default compute.',
        limitId: 'lambdaManagedInstances.growthIn5Minutes',
        fields: ['traffic.shape', 'traffic.burstInsideHour'],
        params: { peakToMean: growth },
      }),
    );
  }
  if (idleShare(demand) > NO_IDLE_HOURS) {
    found.push(
      exclusion({
        rule: 'lambda-managed-instances-idle',
        text: 'There are hours without requests; Managed Instances never scale to zero.',
        lift: 'Use functions on default compute, which cost nothing while idle.',
        limitId: 'lambdaManagedInstances.minEnvironments',
        fields: ['traffic.shape'],
      }),
    );
  }
  return found;
}
