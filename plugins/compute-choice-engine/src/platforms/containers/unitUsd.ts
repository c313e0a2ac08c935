import { PriceReader } from '../../prices/PriceReader';

/** USD of one unit, at the first volume tier; undefined without a price. */
export function unitUsd(prices: PriceReader, key: string): number | undefined {
  return prices.price(key)?.tiers[0].usd ?? undefined;
}

/**
 * USD of one unit of a side item, for comparing sizes. Where the region has no
 * price, the middle of its range over all regions stands in; the cost line
 * itself stays unpriced.
 */
export function sideUnitUsd(prices: PriceReader, key: string): number {
  const usd = unitUsd(prices, key);
  if (usd !== undefined) {
    return usd;
  }
  const range = prices.rangeAcrossRegions(key);
  return range ? (range.minUsd + range.maxUsd) / 2 : 0;
}
