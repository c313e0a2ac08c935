import { PriceTier } from './PriceReader';

/** The part of a quantity that falls into one volume tier. */
export interface TierShare {
  /** Counted from 1. */
  readonly tier: number;
  readonly quantity: number;
  readonly usd: number | null;
}

/**
 * Splits a quantity over volume tiers.
 *
 * @param tierStart - Units that are used already: where the quantity begins. A
 * negative quantity (an allowance) is credited at the first tier's price.
 */
export function splitOverTiers(
  tiers: readonly PriceTier[],
  quantity: number,
  tierStart = 0,
): TierShare[] {
  if (quantity <= 0) {
    return tiers.slice(0, 1).map(({ usd }) => ({ tier: 1, quantity, usd }));
  }
  const shares: TierShare[] = [];
  let left = quantity;
  let from = tierStart;
  tiers.forEach(({ upTo, usd }, index) => {
    const part = Math.min(left, upTo - from);
    if (part > 0) {
      shares.push({ tier: index + 1, quantity: part, usd });
      left -= part;
      from = upTo;
    }
  });
  return shares;
}

/**
 * What a quantity costs over its volume tiers, without splitting it; undefined
 * if it reaches a tier that has no price.
 */
export function tieredUsd(
  tiers: readonly PriceTier[],
  quantity: number,
  tierStart = 0,
): number | undefined {
  const first = tiers[0];
  if (quantity <= 0 || tierStart + quantity <= first.upTo) {
    return first.usd === null ? undefined : quantity * first.usd;
  }
  let left = quantity;
  let from = tierStart;
  let usd = 0;
  for (const tier of tiers) {
    const part = Math.min(left, tier.upTo - from);
    if (part > 0) {
      if (tier.usd === null) {
        return undefined;
      }
      usd += part * tier.usd;
      left -= part;
      from = tier.upTo;
    }
  }
  return usd;
}
