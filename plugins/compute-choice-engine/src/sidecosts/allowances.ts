import { limit, limitNumber } from '../limits';
import { Charge } from '../prices/Charge';
import { inWords } from './quantities';

/**
 * The free allowance on a charge, as a line of its own: what is used, up to
 * what is free, credited at the price of the first volume tier.
 *
 * @param limitId - The limit that holds the allowance.
 * @param options - `unitsPerQuantity`: how many units of the limit one unit of
 * the charge holds; `used`: units of the allowance that are taken already.
 */
export function allowanceCharge(
  charge: Charge,
  limitId: string,
  options: { unitsPerQuantity?: number; used?: number } = {},
): Charge {
  const { unitsPerQuantity = 1, used = 0 } = options;
  const free = Math.max(0, limitNumber(limitId) - used) / unitsPerQuantity;
  const credited = Math.min(charge.quantity, free);
  return {
    item: `${charge.item}.allowance`,
    category: 'allowance',
    priceKey: charge.priceKey,
    quantity: -credited,
    description: () => `Free allowance: ${charge.description()}`,
    formula: () =>
      `used, up to ${inWords(limitNumber(limitId))} ${
        limit(limitId).unit
      } a month that an account has free`,
  };
}
