import {
  CostCurves,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';

const MOST_ROWS = 12;

/** One line of the table beside the chart. */
export interface CurveRow {
  requestsPerMonth: number;
  isNow: boolean;
  /** One for each series; null where the option cannot run. */
  monthlyUsd: (number | null)[];
  cheapest?: Platform;
}

function rowAt(
  { requestsPerMonth, nowIndex, series }: CostCurves,
  index: number,
) {
  const monthlyUsd = series.map(one => one.monthlyUsd[index]);
  const lowest = Math.min(...monthlyUsd.map(usd => usd ?? Infinity));
  return {
    requestsPerMonth: requestsPerMonth[index],
    isNow: index === nowIndex,
    monthlyUsd,
    cheapest: series.find((_, at) => monthlyUsd[at] === lowest)?.platform,
  };
}

/** Some points of the curves, evenly spread; today's traffic is one of them. */
export function tableRows(curves: CostCurves): CurveRow[] {
  const { length } = curves.requestsPerMonth;
  const step = Math.max(1, Math.ceil(length / MOST_ROWS));
  return curves.requestsPerMonth.flatMap((_, index) =>
    (index - curves.nowIndex) % step === 0 ? [rowAt(curves, index)] : [],
  );
}
