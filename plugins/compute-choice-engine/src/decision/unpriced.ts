import { PriceReader } from '../prices/PriceReader';
import { Unknown } from '../workload/Unknown';
import { PriceGuess } from './candidates';
import { SizedCandidate } from './Candidate';

/** Path under which a missing price appears among what is unknown. */
export function priceField(priceKey: string): string {
  return `prices.${priceKey}`;
}

/** Keys of the prices that ranked candidates lack, in code-unit order. */
export function missingPriceKeys(ranked: readonly SizedCandidate[]): string[] {
  return [
    ...new Set(
      ranked.flatMap(({ unpriced }) =>
        unpriced.map(({ priceKey }) => priceKey),
      ),
    ),
  ].sort();
}

/**
 * The guess for a missing side price: the middle of its prices in all regions.
 * A price that no region has counts nothing.
 */
export function middleOfRegions(prices: PriceReader): PriceGuess {
  return key => {
    const range = prices.rangeAcrossRegions(key);
    return range ? (range.minUsd + range.maxUsd) / 2 : 0;
  };
}

/** Missing side prices as something to draw, where any region has the price. */
export function unknownPrices(
  keys: readonly string[],
  prices: PriceReader,
): Unknown[] {
  return keys.flatMap(key => {
    const range = prices.rangeAcrossRegions(key);
    return range
      ? [
          {
            field: priceField(key),
            assumed: true,
            draw: 'even' as const,
            range: [range.minUsd, range.maxUsd] as const,
          },
        ]
      : [];
  });
}
