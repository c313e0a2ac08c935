import { message } from '../../message';
import { duration } from '../words';
import { Consideration } from './Consideration';
import { SituationFacts } from './SituationFacts';

/** Time to double capacity that halves the value where speed is needed. */
const HALF_VALUE_SECONDS = 120;
/** Growth within minutes from which speed is needed in full. */
const FULL_NEED_GROWTH = 5;

/** How much it matters to add capacity within minutes, 0 to 1. */
function need({ workload, surge }: SituationFacts): number {
  return workload.job ? 0 : Math.min(1, (surge - 1) / (FULL_NEED_GROWTH - 1));
}

/**
 * How fast capacity follows a burst, as far as bursts occur. Messages:
 * `consideration.scalingSpeed.notNeeded`, `.seconds`.
 */
export const scalingSpeed: Consideration = {
  area: 'scalingSpeed',
  value: ({ sized: { secondsToDouble } }, facts) =>
    1 -
    need(facts) *
      (1 - HALF_VALUE_SECONDS / (HALF_VALUE_SECONDS + secondsToDouble)),
  why: ({ sized: { secondsToDouble } }, facts) =>
    need(facts) === 0
      ? message(
          'consideration.scalingSpeed.notNeeded',
          'The load does not grow within minutes.',
        )
      : message(
          'consideration.scalingSpeed.seconds',
          `Capacity for twice the load is there after ${duration(
            secondsToDouble * 1000,
          )}.`,
          { seconds: secondsToDouble },
        ),
};
