import { Recommendation } from '@compute-choice/plugin-compute-choice-common';

export type Crossing = Recommendation['breakEven'][number];

/** Crossings that lie on the axis, in its order. */
export function crossingsOf({ breakEven }: Recommendation): Crossing[] {
  return breakEven
    .filter(({ requestsPerMonth }) => requestsPerMonth > 0)
    .sort((a, b) => a.requestsPerMonth - b.requestsPerMonth);
}

/** The crossings that are the fewest times today's traffic away, in order. */
export function nearestCrossings(
  crossings: Crossing[],
  nowPerMonth: number,
  most: number,
): Crossing[] {
  const distance = ({ requestsPerMonth }: Crossing) =>
    Math.abs(Math.log(requestsPerMonth / nowPerMonth));
  const nearest = new Set(
    [...crossings].sort((a, b) => distance(a) - distance(b)).slice(0, most),
  );
  return crossings.filter(crossing => nearest.has(crossing));
}
