import {
  policySchema,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import fc from 'fast-check';
import { engineContext } from '../../engineContext';
import { createPriceReader } from '../../prices/createPriceReader';
import { workloadWith } from '../containers/__testUtils__/contexts';
import { Variant } from '../PlatformModule';
import { DurationPricing } from './durationUsd';
import { leastEnvironmentHours, provisionedSchedule } from './provisioned';
import { lambdaKeys, provisionedBreakEven } from './rates';

const PROVISIONED: Variant = {
  id: 'lambda/provisioned/x86_64/on-demand',
  platform: 'lambda',
  flavour: 'provisioned',
  architecture: 'x86_64',
  os: 'linux',
  purchase: 'on-demand',
};
const BUSY_SECONDS = 0.2;
const MEMORY_GB = 1;

/** Any traffic, and what environments are provisioned for. */
const cases = fc.record({
  requestsPerSecond: fc.double({ min: 0.01, max: 3000, noNaN: true }),
  shape: fc.constantFrom('steady', 'business-hours', 'spiky'),
  burstInsideHour: fc.double({ min: 1, max: 20, noNaN: true }),
  spillShare: fc.constantFrom(undefined, 0.01, 0.0001),
});

describe('the duration of a function with provisioned concurrency', () => {
  let prices: PriceBook;
  beforeAll(async () => {
    prices = await loadPriceBook('us-east-1');
  });

  it.each([
    ['', () => ({})],
    [', the free part of a month included', () => ({ allowances: ['lambda'] })],
    [
      ' where a volume tier ends',
      (tierEnd: number) => ({
        accountLambdaGbSeconds: { x86_64: 0.98 * tierEnd },
      }),
    ],
  ])('costs at least what it is said to%s', (_, settingsFor) => {
    const [{ upTo }] = createPriceReader({ book: prices }).price(
      lambdaKeys('x86_64').duration,
    )!.tiers;
    const policy = policySchema.parse(settingsFor(upTo));
    const context = engineContext(prices, policy);
    const pricing = new DurationPricing(PROVISIONED, undefined, context);
    fc.assert(
      fc.property(cases, ({ spillShare, shape, ...traffic }) => {
        const workload = workloadWith({
          traffic: { ...traffic, shape: shape as 'steady' },
        });
        const gbSeconds =
          workload.demand.unitsPerMonth *
          (1 + workload.retryShare) *
          BUSY_SECONDS *
          MEMORY_GB;
        const breakEven =
          provisionedBreakEven(
            context.prices,
            'x86_64',
            policy.accountLambdaGbSeconds.x86_64 + gbSeconds,
          ) ?? Infinity;
        const goal = { breakEven, spillShare };
        const schedule = provisionedSchedule(workload, BUSY_SECONDS, goal);
        const leastHours = leastEnvironmentHours(workload, BUSY_SECONDS, goal);
        const work = { gbSeconds, memoryGb: MEMORY_GB };
        const usd = pricing.usd({ ...work, initGbSeconds: 0, schedule });
        const tolerance = 1e-9 * Math.abs(usd);
        expect(leastHours).toBeLessThanOrEqual(
          schedule.environmentHours * (1 + 1e-12),
        );
        expect(pricing.leastUsd(gbSeconds)).toBeLessThanOrEqual(
          usd + tolerance,
        );
        expect(
          pricing.leastProvisionedUsd(work, leastHours),
        ).toBeLessThanOrEqual(usd + tolerance);
      }),
      { numRuns: 300 },
    );
  });
});
