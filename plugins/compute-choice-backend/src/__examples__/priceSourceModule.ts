import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  ComputeChoicePriceSource,
  computeChoicePriceSourcesExtensionPoint,
} from '@compute-choice/plugin-compute-choice-node';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';

/** Stands for prices that a company has negotiated and keeps elsewhere. */
const negotiatedPrices: ComputeChoicePriceSource = {
  id: 'negotiated-prices',
  regions: ['eu-west-1'],
  async loadPriceBook(region) {
    const book = await loadPriceBook(region);
    return { ...book, id: `${book.id}-negotiated`, regionName: 'Negotiated' };
  },
};

/** Adds a source of prices. */
export const priceSourceModule = createBackendModule({
  pluginId: 'compute-choice',
  moduleId: 'example-price-source',
  register(reg) {
    reg.registerInit({
      deps: { prices: computeChoicePriceSourcesExtensionPoint },
      async init({ prices }) {
        prices.addPriceSources(negotiatedPrices);
      },
    });
  },
});
