import { CostCurves } from '@compute-choice/plugin-compute-choice-common';
import { TrafficOutlook, TrafficView } from './trafficOutlook';

/** The axis reaches three decades down and up from the traffic of today … */
const DECADES = 3;
/** … with four points in each. */
const SQUARE_ROOT = Math.sqrt(10);
const FOURTH_ROOT = Math.sqrt(SQUARE_ROOT);
const INSIDE_DECADE = [1, FOURTH_ROOT, SQUARE_ROOT, FOURTH_ROOT * SQUARE_ROOT];

const FACTORS: readonly number[] = [
  ...[1e-3, 1e-2, 1e-1, 1, 10, 100].flatMap(decade =>
    INSIDE_DECADE.map(part => decade * part),
  ),
  1000,
];

/** Place of today's traffic on the axis. */
export const NOW_INDEX = DECADES * INSIDE_DECADE.length;

/**
 * The decision from a thousandth to a thousand times of today's traffic, at
 * points that are evenly spaced on a logarithmic axis; one of them is today's.
 */
export function viewsOverTraffic(outlook: TrafficOutlook): TrafficView[] {
  return FACTORS.map(factor => outlook.at(factor));
}

/** What the best option of each platform costs at each of these points. */
export function costCurvesOf(
  outlook: TrafficOutlook,
  views: readonly TrafficView[],
): CostCurves {
  return {
    requestsPerMonth: views.map(({ requestsPerMonth }) => requestsPerMonth),
    nowIndex: NOW_INDEX,
    series: outlook.followed.map(({ variant }, index) => ({
      platform: variant.platform,
      optionId: variant.id,
      monthlyUsd: views.map(({ monthlyUsd }) => monthlyUsd[index]),
    })),
  };
}
