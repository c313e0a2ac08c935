import {
  Assumption,
  Platform,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { unitOf } from '../prices/priceKeys';
import { PriceReader } from '../prices/PriceReader';
import { Unknown } from '../workload/Unknown';
import { PriceGuess } from './candidates';
import { SizedCandidate } from './Candidate';

/** Path under which a missing price appears among what is unknown. */
export function priceField(priceKey: string): string {
  return `prices.${priceKey}`;
}

/** True for the path of a missing price. */
export function isPriceField(field: string): boolean {
  return field.startsWith('prices.');
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

/**
 * The missing side price that alone decides: with its lowest price in any
 * region another platform wins than with its highest.
 */
export function decidingPrice(
  ranked: readonly SizedCandidate[],
  prices: PriceReader,
  winnerWith: (candidates: readonly SizedCandidate[]) => Platform | undefined,
): string | undefined {
  const middle = middleOfRegions(prices);
  const winnerAt = (key: string, usd: number) =>
    winnerWith(
      ranked.map(candidate => ({
        ...candidate,
        rankingUsd: candidate.unpriced.reduce(
          (sum, { priceKey, quantity }) =>
            sum + quantity * (priceKey === key ? usd : middle(priceKey)),
          candidate.monthlyUsd,
        ),
      })),
    );
  return missingPriceKeys(ranked).find(key => {
    const range = prices.rangeAcrossRegions(key);
    return range && winnerAt(key, range.minUsd) !== winnerAt(key, range.maxUsd);
  });
}

/** Missing side prices as assumptions of the answer. Code `assumption.price`. */
export function assumedPrices(
  keys: readonly string[],
  prices: PriceReader,
): Assumption[] {
  const middle = middleOfRegions(prices);
  return keys.flatMap(key => {
    const range = prices.rangeAcrossRegions(key);
    return range
      ? [
          {
            field: priceField(key),
            value: middle(key),
            range: [range.minUsd, range.maxUsd] as [number, number],
            unit: `USD per ${unitOf(key)}`,
            why: message(
              'assumption.price',
              `${key} has no price in ${prices.reference.region}; options are ranked with the middle of its prices in all regions.`,
              { priceKey: key, region: prices.reference.region },
            ),
          },
        ]
      : [];
  });
}
