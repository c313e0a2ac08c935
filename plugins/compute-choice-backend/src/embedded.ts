import {
  decisionRecord,
  ENGINE_VERSION,
  estimate,
  limits,
  presets,
  recommend,
} from '@compute-choice/plugin-compute-choice-engine';
import {
  ec2OnlyRegions,
  loadPriceBook,
  priceBookRegions,
} from '@compute-choice/plugin-compute-choice-prices';

/** The engine and the price books that come with the plugin. */
export const embedded = {
  engine: {
    version: ENGINE_VERSION,
    limits,
    presets,
    recommend,
    estimate,
    decisionRecord,
  },
  pricedRegions: [...priceBookRegions, ...ec2OnlyRegions].sort(),
  loadPriceBook,
};
