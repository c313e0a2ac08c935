import {
  CostLine,
  estimateRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import examples from './__fixtures__/workedExamples.json';
import { estimate } from './estimate';

/** The amount of lines by their item, or by item#tier. */
function usdOf(lines: readonly CostLine[], names: readonly string[]): number {
  return lines
    .filter(
      ({ item, tier }) =>
        names.includes(item) || names.includes(`${item}#${tier}`),
    )
    .reduce((sum, { monthlyUsd = NaN }) => sum + monthlyUsd, 0);
}

describe('published worked examples', () => {
  it.each(examples)(
    '$id: $title comes to $expectedUsd USD',
    async ({ request, expectedUsd, toleranceUsd, printedLines = [] }) => {
      const parsed = estimateRequestSchema.parse(request);
      const book = await loadPriceBook(parsed.region);

      const { monthlyUsd, costLines } = estimate(parsed, { prices: book });

      expect(Math.abs(monthlyUsd - expectedUsd)).toBeLessThanOrEqual(
        toleranceUsd,
      );
      printedLines.forEach(({ items, usd }) => {
        expect(costLines.map(({ item }) => item)).toEqual(
          expect.arrayContaining([items[0].split('#')[0]]),
        );
        expect(Math.abs(usdOf(costLines, items) - usd)).toBeLessThanOrEqual(
          toleranceUsd,
        );
      });
    },
  );
});
