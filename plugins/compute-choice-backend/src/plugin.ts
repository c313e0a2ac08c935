import {
  ENGINE_VERSION,
  estimate,
  limits,
  presets,
  recommend,
} from '@compute-choice/plugin-compute-choice-engine';
import {
  loadPriceBook,
  priceBookRegions,
} from '@compute-choice/plugin-compute-choice-prices';
import { createComputeChoicePlugin } from './createComputeChoicePlugin';

/**
 * The backend plugin, with the embedded engine and price books.
 *
 * @public
 */
export const computeChoicePlugin = createComputeChoicePlugin({
  engine: { version: ENGINE_VERSION, limits, presets, recommend, estimate },
  pricedRegions: priceBookRegions,
  loadPriceBook,
});
