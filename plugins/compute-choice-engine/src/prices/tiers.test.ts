import fc from 'fast-check';
import { PriceTier } from './PriceReader';
import { splitOverTiers, tieredUsd } from './tiers';

/** Up to four volume tiers with falling prices, the last without an end. */
const tiersArbitrary = fc
  .array(
    fc.record({
      width: fc.double({ min: 1, max: 1e9, noNaN: true }),
      usd: fc.double({ min: 1e-9, max: 10, noNaN: true }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(parts => {
    const prices = parts.map(({ usd }) => usd).sort((a, b) => b - a);
    let upTo = 0;
    return parts.map(({ width }, index): PriceTier => {
      upTo += width;
      return {
        upTo: index === parts.length - 1 ? Infinity : upTo,
        usd: prices[index],
      };
    });
  });
const quantityArbitrary = fc.double({ min: 0.001, max: 1e10, noNaN: true });

/** Difference as a share of what was expected. */
function relativeError(actual: number | undefined, expected: number): number {
  return Math.abs(actual! - expected) / Math.abs(expected);
}

describe('volume tiers', () => {
  it('split a quantity without losing any of it', () => {
    fc.assert(
      fc.property(
        tiersArbitrary,
        quantityArbitrary,
        quantityArbitrary,
        (tiers, quantity, tierStart) => {
          const shares = splitOverTiers(tiers, quantity, tierStart);
          const sum = shares.reduce(
            (total, share) => total + share.quantity,
            0,
          );
          expect(relativeError(sum, quantity)).toBeLessThanOrEqual(1e-9);
        },
      ),
    );
  });

  it('cost the same whether the shares are added up or not', () => {
    fc.assert(
      fc.property(
        tiersArbitrary,
        quantityArbitrary,
        quantityArbitrary,
        (tiers, quantity, tierStart) =>
          expect(
            relativeError(
              tieredUsd(tiers, quantity, tierStart),
              splitOverTiers(tiers, quantity, tierStart).reduce(
                (usd, share) => usd + share.quantity * share.usd!,
                0,
              ),
            ),
          ).toBeLessThanOrEqual(1e-9),
      ),
    );
  });

  it('add up over a split month if the second part starts where the first ends', () => {
    fc.assert(
      fc.property(
        tiersArbitrary,
        quantityArbitrary,
        quantityArbitrary,
        (tiers, first, second) =>
          expect(
            relativeError(
              tieredUsd(tiers, first)! + tieredUsd(tiers, second, first)!,
              tieredUsd(tiers, first + second)!,
            ),
          ).toBeLessThanOrEqual(1e-9),
      ),
    );
  });

  it('never make more cost less', () => {
    fc.assert(
      fc.property(
        tiersArbitrary,
        quantityArbitrary,
        quantityArbitrary,
        (tiers, quantity, more) =>
          expect(tieredUsd(tiers, quantity + more)).toBeGreaterThanOrEqual(
            tieredUsd(tiers, quantity)!,
          ),
      ),
    );
  });

  it('credit an allowance at the price of the first tier, wherever usage stands', () => {
    const tiers = [
      { upTo: 10, usd: 3 },
      { upTo: Infinity, usd: 1 },
    ];
    expect(splitOverTiers(tiers, -5, 100)).toEqual([
      { tier: 1, quantity: -5, usd: 3 },
    ]);
    expect(tieredUsd(tiers, -5, 100)).toBe(-15);
  });

  it('have no price for a quantity that reaches a tier without one', () => {
    const tiers = [
      { upTo: 10, usd: 3 },
      { upTo: Infinity, usd: null },
    ];
    expect(tieredUsd(tiers, 10)).toBe(30);
    expect(tieredUsd(tiers, 10.5)).toBeUndefined();
    expect(tieredUsd(tiers, 1, 10)).toBeUndefined();
  });
});
