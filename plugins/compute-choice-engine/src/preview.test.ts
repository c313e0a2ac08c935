import {
  WORKLOAD_KINDS,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { preview, recommend } from './recommend';

const REGION = 'eu-west-1';

it.each(WORKLOAD_KINDS)(
  'a preview for a %s says what the whole answer says of the traffic of today',
  async kind => {
    const prices = await loadPriceBook(REGION);
    const profile = workloadProfileSchema.parse({
      application: { kind },
      traffic: { requestsPerMonth: 3_000_000, growthPercentPerMonth: 4 },
      operations: { region: REGION },
    });
    const { options, ...first } = preview(profile, { prices });
    const whole = recommend(profile, { prices, samples: 0 });

    expect(whole).toMatchObject(first);
    expect(whole.options).toEqual(expect.arrayContaining(options));
    const bestOrExcluded = whole.options.filter(
      ({ id, eligible, platform }) =>
        !eligible ||
        whole.options.find(one => one.platform === platform)?.id === id,
    );
    expect(options).toEqual(expect.arrayContaining(bestOrExcluded));
  },
);
