import { GrowthOutlook } from '@compute-choice/plugin-compute-choice-common';
import { Ruling } from '../ruling';
import { TrafficOutlook, TrafficView } from './trafficOutlook';

/** So many months are shown; growth is not carried on further. */
const MONTHS = 36;

function flipIn(
  months: readonly TrafficView[],
  { option }: Ruling,
): GrowthOutlook['flip'] {
  if (!option) {
    return null;
  }
  for (let month = 1; month < months.length; month += 1) {
    const to = months[month].challenger(option.variant.platform);
    if (to) {
      return {
        month,
        requestsPerMonth: months[month].requestsPerMonth,
        from: option.variant.platform,
        to,
      };
    }
  }
  return null;
}

/**
 * Cost month by month at the stated growth, and the first month in which
 * another platform wins.
 *
 * @returns Undefined without growth.
 */
export function growthOf(
  outlook: TrafficOutlook,
  percentPerMonth: number,
  ruling: Ruling,
): GrowthOutlook | undefined {
  if (percentPerMonth === 0) {
    return undefined;
  }
  const months: TrafficView[] = [];
  let factor = 1;
  for (let month = 0; month <= MONTHS; month += 1) {
    months.push(outlook.at(factor));
    factor *= 1 + percentPerMonth / 100;
  }
  return {
    percentPerMonth,
    requestsPerMonth: months.map(({ requestsPerMonth }) => requestsPerMonth),
    series: outlook.followed.map(({ variant }, index) => ({
      platform: variant.platform,
      optionId: variant.id,
      monthlyUsd: months.map(({ monthlyUsd }) => monthlyUsd[index]),
    })),
    flip: flipIn(months, ruling),
  };
}
