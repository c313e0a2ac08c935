import { ComputeOption } from '@compute-choice/plugin-compute-choice-common';

/** The items of an option that have no price, as its bill describes them. */
export function unpricedItems(option: ComputeOption): string[] {
  const { costLines, unpriced } = option;
  return [
    ...new Set(
      unpriced.map(
        item =>
          costLines.find(
            line => line.item === item && line.unitPriceUsd === undefined,
          )?.description ?? item,
      ),
    ),
  ];
}
