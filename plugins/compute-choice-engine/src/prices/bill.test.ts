import fc from 'fast-check';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { Charge } from './Charge';
import { PriceReader } from './PriceReader';
import { toCostLines, totalUsd } from './bill';
import { createPriceReader } from './createPriceReader';
import { PRICE_UNITS } from './priceKeys';

function charge(
  priceKey: string,
  quantity: number,
  tierStart?: number,
): Charge {
  return {
    item: `item of ${priceKey}`,
    category: 'compute',
    priceKey,
    quantity,
    tierStart,
    description: () => 'Something',
    formula: () => 'as stated',
  };
}

describe('bill', () => {
  let prices: PriceReader;
  let priced: string[];

  beforeAll(async () => {
    prices = createPriceReader({ book: await loadPriceBook('us-east-1') });
    priced = Object.keys(PRICE_UNITS).filter(key => prices.price(key));
  });

  it('has lines that multiply and add up to the total', () => {
    const charges = fc.array(
      fc
        .record({
          key: fc.nat(priced.length - 1),
          quantity: fc.integer({ min: -1e6, max: 1e12 }),
          tierStart: fc.integer({ min: 0, max: 1e11 }),
        })
        .map(({ key, quantity, tierStart }) =>
          charge(priced[key], quantity, tierStart),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(charges, list => {
        const lines = toCostLines(list, prices);
        const sum = lines.reduce((usd, line) => usd + line.monthlyUsd!, 0);
        const size = lines.reduce(
          (usd, line) => usd + Math.abs(line.monthlyUsd!),
          0,
        );
        expect(
          Math.abs(sum - totalUsd(list, prices).monthlyUsd),
        ).toBeLessThanOrEqual(1e-9 * size);
        lines.forEach(line =>
          expect(line.quantity * line.unitPriceUsd!).toBe(line.monthlyUsd),
        );
      }),
    );
  });

  it('shows each volume tier that usage reaches as a line of its own', () => {
    const tiers = prices.price('lambda.gbSecondX86')!.tiers;
    const lines = toCostLines(
      [charge('lambda.gbSecondX86', tiers[1].upTo + 1)],
      prices,
    );
    expect(lines.map(({ tier }) => tier)).toEqual([1, 2, 3]);
    expect(lines.map(({ unitPriceUsd }) => unitPriceUsd)).toEqual(
      tiers.map(({ usd }) => usd),
    );
    expect(lines[2].quantity).toBe(1);
    expect(lines[2].formula).toBe('as stated; the part in volume tier 3');
  });

  it('starts in the tier that the account has reached already', () => {
    const [first] = prices.price('lambda.gbSecondX86')!.tiers;
    const lines = toCostLines(
      [charge('lambda.gbSecondX86', 100, first.upTo)],
      prices,
    );
    expect(lines.map(({ tier }) => tier)).toEqual([2]);
  });

  it('shows what has no price with its quantity and unit, and counts it as missing', () => {
    const charges = [charge('alb.trustStoreHour', 7), charge('alb.hour', 1)];
    const [line] = toCostLines(charges, prices);
    expect(line).toMatchObject({ quantity: 7, unit: 'hour' });
    expect(line).not.toHaveProperty('monthlyUsd');
    expect(line).not.toHaveProperty('unitPriceUsd');
    const total = totalUsd(charges, prices);
    expect(total.unpriced).toEqual([charges[0]]);
    expect(total.monthlyUsd).toBe(prices.price('alb.hour')!.tiers[0].usd);
  });

  it('counts the priced tiers of a charge that reaches one without a price', () => {
    const reader: PriceReader = {
      ...prices,
      reference: prices.reference,
      rangeAcrossRegions: () => undefined,
      price: () => ({
        tiers: [
          { upTo: 10, usd: 2 },
          { upTo: Infinity, usd: null },
        ],
        unit: 'GB',
        source: { name: 'a source', date: '2026-01-01', confidence: 'solid' },
      }),
    };
    const charges = [charge('any', 15)];
    expect(totalUsd(charges, reader)).toEqual({
      monthlyUsd: 20,
      unpriced: charges,
    });
    expect(toCostLines(charges, reader)).toMatchObject([
      { quantity: 10, tier: 1, monthlyUsd: 20 },
      { quantity: 5, tier: 2 },
    ]);
  });

  it('has no line for nothing', () => {
    expect(toCostLines([charge('alb.hour', 0)], prices)).toEqual([]);
  });
});
