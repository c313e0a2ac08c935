import { CostCurves } from '@compute-choice/plugin-compute-choice-common';

/** A stretch of traffic, in requests per month. */
export interface Band {
  from: number;
  to: number;
}

/** How far the second cheapest is from the cheapest; Infinity if it is alone. */
function gapAt({ series }: CostCurves, index: number): number {
  const [first, second] = series
    .flatMap(({ monthlyUsd }) => monthlyUsd[index] ?? [])
    .sort((a, b) => a - b);
  return second === undefined ? Infinity : second - first;
}

/**
 * The traffic at which the two cheapest differ by less than what matters. Ends
 * lie where the difference reaches that, between two points of the curves.
 */
export function tieBands(curves: CostCurves, materialityUsd: number): Band[] {
  const x = curves.requestsPerMonth;
  const gaps = x.map((_, index) => gapAt(curves, index));
  /** Where a band that reaches one point ends before the next one. */
  const endBetween = (inside: number, outside: number) => {
    const outer = gaps[outside];
    if (outer === undefined || outer === Infinity) {
      return x[inside];
    }
    const share = (materialityUsd - gaps[inside]) / (outer - gaps[inside]);
    return x[inside] * (x[outside] / x[inside]) ** share;
  };
  const bands: Band[] = [];
  let first: number | undefined;
  gaps.forEach((gap, index) => {
    if (gap >= materialityUsd) {
      return;
    }
    first ??= index;
    if (!(gaps[index + 1] < materialityUsd)) {
      bands.push({
        from: endBetween(first, first - 1),
        to: endBetween(index, index + 1),
      });
      first = undefined;
    }
  });
  return bands;
}
