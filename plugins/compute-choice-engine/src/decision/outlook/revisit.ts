import {
  GrowthOutlook,
  Platform,
  Revisit,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../../message';
import { count, months, platformName } from '../words';
import { NOW_INDEX } from './costCurves';
import { TrafficOutlook, TrafficView } from './trafficOutlook';

/*
 * Message codes: `revisit.onChange`, `revisit.traffic`.
 */

/** How exactly the traffic is found at which the verdict flips: 1%. */
const EXACT = 1.01;

/** What tells when to look again. */
export interface RevisitOptions {
  readonly outlook: TrafficOutlook;
  /** The decision over traffic, ascending; today's in its place. */
  readonly views: readonly TrafficView[];
  /** The platform that the verdict names. */
  readonly platform: Platform;
  readonly growth: GrowthOutlook | undefined;
  readonly isJob: boolean;
}

/** An amount of traffic at which another platform than the verdict wins. */
interface Flip {
  readonly requestsPerMonth: number;
  readonly to: Platform;
}

/** The traffic between two views at which the verdict flips. */
function narrowed(
  holds: TrafficView,
  flips: TrafficView,
  to: Platform,
  options: RevisitOptions,
): Flip {
  let inner = holds.factor;
  let outer = flips.factor;
  let flip: Flip = { requestsPerMonth: flips.requestsPerMonth, to };
  while (Math.max(inner / outer, outer / inner) > EXACT) {
    const middle = options.outlook.at(Math.sqrt(inner * outer));
    const winner = middle.challenger(options.platform);
    if (winner) {
      outer = middle.factor;
      flip = { requestsPerMonth: middle.requestsPerMonth, to: winner };
    } else {
      inner = middle.factor;
    }
  }
  return flip;
}

/** The first flip when the views are walked through from today's outwards. */
function firstFlip(
  views: readonly TrafficView[],
  options: RevisitOptions,
): Flip | undefined {
  for (let index = 1; index < views.length; index += 1) {
    const to = views[index].challenger(options.platform);
    if (to) {
      return narrowed(views[index - 1], views[index], to, options);
    }
  }
  return undefined;
}

function inWords(
  above: Flip | undefined,
  below: Flip | undefined,
  { growth, isJob }: RevisitOptions,
): string {
  const volume = ({ requestsPerMonth }: Flip) =>
    `${count(requestsPerMonth)} ${isJob ? 'runs' : 'requests'} a month`;
  const triggers = [
    above && `above ${volume(above)} (then ${platformName(above.to)})`,
    below && `below ${volume(below)} (then ${platformName(below.to)})`,
    growth?.flip &&
      `in ${months(growth.flip.month)}, when growth of ${
        growth.percentPerMonth
      }% a month makes ${platformName(growth.flip.to)} the better choice`,
  ].filter(trigger => Boolean(trigger));
  return `Look again ${triggers.join(', ')}, or when prices or limits change.`;
}

/**
 * The traffic, and the month, from which the decision should be looked at
 * again, because another platform wins there.
 */
export function revisitOf(options: RevisitOptions): Revisit {
  const { views, growth } = options;
  const above = firstFlip(views.slice(NOW_INDEX), options);
  const below = firstFlip(views.slice(0, NOW_INDEX + 1).reverse(), options);
  if (!above && !below && !growth?.flip) {
    return {
      message: message(
        'revisit.onChange',
        'Look again when prices, limits or the profile change: between a thousandth and a thousand times of the traffic, the verdict stays.',
      ),
    };
  }
  const data = {
    ...(above && { aboveRequestsPerMonth: above.requestsPerMonth }),
    ...(below && { belowRequestsPerMonth: below.requestsPerMonth }),
    ...(growth?.flip && { inMonths: growth.flip.month }),
  };
  return {
    message: message('revisit.traffic', inWords(above, below, options), {
      ...data,
      ...(above && { platformAbove: above.to }),
      ...(below && { platformBelow: below.to }),
      ...(growth?.flip && { platformThen: growth.flip.to }),
    }),
    ...data,
  };
}
