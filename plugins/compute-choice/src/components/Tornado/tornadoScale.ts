import { TornadoBar } from '@compute-choice/plugin-compute-choice-common';

/** Where a gap lies on the track, in percent from its left end. */
export interface TornadoScale {
  percentAt(gapUsd: number | null): number;
}

/**
 * One scale for all bars that has zero on it. Where an option is excluded the
 * gap has no end, so the bar ends where the track ends.
 */
export function tornadoScale(
  centralGapUsd: number,
  bars: TornadoBar[],
): TornadoScale {
  const gaps = [
    0,
    centralGapUsd,
    ...bars
      .flatMap(({ low, high }) => [low.gapUsd, high.gapUsd])
      .flatMap(gap => (gap === null ? [] : [gap])),
  ];
  const low = Math.min(...gaps);
  const width = Math.max(...gaps) - low || 1;
  return {
    percentAt: gapUsd =>
      gapUsd === null ? 100 : (100 * (gapUsd - low)) / width,
  };
}
