import { NotImplementedError } from '@backstage/errors';
import {
  ComputeChoiceClient,
  policySchema,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import {
  presets,
  recommend,
} from '@compute-choice/plugin-compute-choice-engine';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';

const REGION = 'eu-west-1';

// How sure an answer is does not matter in most tests.
const policy = policySchema.parse({ defaultRegion: REGION, samples: 20 });

/** What the fields ask the backend for: real prices and the real engine. */
export class PricedApi extends ComputeChoiceClient {
  constructor() {
    super({
      discoveryApi: {
        async getBaseUrl() {
          throw new NotImplementedError('There is no backend');
        },
      },
    });
  }

  async getPolicy() {
    return policy;
  }

  async getPriceBook(region: string) {
    return loadPriceBook(region);
  }

  async listPriceBooks() {
    return [];
  }

  async listPresets() {
    return presets;
  }

  async recommend(profile: WorkloadProfile) {
    return recommend(profile, { prices: await loadPriceBook(REGION), policy });
  }
}
