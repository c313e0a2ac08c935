import {
  Availability,
  Sizing,
} from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { message } from '../../message';
import { Workload } from '../../workload/Workload';
import { percent } from '../words';

/*
 * Message codes: `availability.regional`, `availability.none`,
 * `availability.zones`.
 */

/** Instances that always run, and the zones that they are spread over. */
interface Spread {
  readonly instances: number;
  readonly zones: number;
  readonly what: string;
}

function spreadOf(sizing: Sizing, { zones }: Workload): Spread | undefined {
  if (sizing.platform !== 'lambda') {
    return { instances: sizing.minTasks, zones, what: 'tasks' };
  }
  return (
    sizing.managedInstances && {
      instances: sizing.managedInstances.instances,
      zones: limitNumber('lambdaManagedInstances.minEnvironments'),
      what: 'instances',
    }
  );
}

/**
 * What is left at once when an Availability Zone is lost, in the quietest hour,
 * when the fewest instances run.
 *
 * @returns Undefined for jobs: a run that is lost starts again.
 */
export function availabilityOf(
  workload: Workload,
  sizing: Sizing,
): Availability | undefined {
  if (workload.job) {
    return undefined;
  }
  const spread = spreadOf(sizing, workload);
  if (!spread) {
    return {
      zones: null,
      shareLeft: 1,
      message: message(
        'availability.regional',
        'AWS runs functions in several zones; what a lost zone held starts again in the others within seconds.',
      ),
    };
  }
  const { instances, what } = spread;
  const zones = Math.min(spread.zones, instances);
  const left = instances - Math.ceil(instances / spread.zones);
  const shareLeft = instances > 0 ? left / instances : 0;
  return {
    zones,
    shareLeft,
    message:
      left > 0
        ? message(
            'availability.zones',
            `At least ${instances} ${what} run in ${zones} zones; without the fullest zone, ${percent(
              shareLeft,
            )} of them are left.`,
            { instances, zones, shareLeft },
          )
        : message(
            'availability.none',
            `${
              instances === 0 ? `No ${what}` : `Only one of the ${what}`
            } may run in the quietest hour: a lost zone can mean an outage until new ${what} have started.`,
            { instances, zones, shareLeft },
          ),
  };
}
