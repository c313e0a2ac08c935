import {
  policySchema,
  PriceBook,
  WORKLOAD_KINDS,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import fc from 'fast-check';
import { engineContext } from '../engineContext';
import { platforms } from '../platforms';
import { resolveProfile } from '../workload/resolveWorkload';
import { evaluate, isSized } from './candidates';
import { decideCentrally } from './centralDecision';
import { costOverTraffic, trafficAt } from './costOverTraffic';

const REGION = 'eu-west-1';

let prices: PriceBook;
beforeAll(async () => {
  prices = await loadPriceBook(REGION);
});

const profiles: fc.Arbitrary<WorkloadProfile> = fc
  .record({
    kind: fc.constantFrom(...WORKLOAD_KINDS),
    exponent: fc.double({ min: 3, max: 9, noNaN: true }),
    shape: fc.constantFrom('steady', 'diurnal', 'spiky'),
    latencyTargetMs: fc.option(fc.integer({ min: 500, max: 5000 }), {
      nil: undefined,
    }),
    network: fc.constantFrom('existing-vpc', 'new-private', 'public'),
    commitment: fc.constantFrom('none', '1y'),
    localDiskGb: fc.constantFrom(0, 40),
  })
  .map(({ kind, exponent, shape, latencyTargetMs, ...facts }) =>
    workloadProfileSchema.parse({
      application: { kind, localDiskGb: facts.localDiskGb },
      traffic: ['scheduled-job', 'batch', 'ci-task'].includes(kind)
        ? { runsPerDay: Math.ceil(10 ** (exponent / 4)) }
        : { requestsPerMonth: Math.round(10 ** exponent), shape },
      ...(latencyTargetMs && {
        performance: { latencyTargetMs: { p99: latencyTargetMs } },
      }),
      operations: {
        region: REGION,
        network: facts.network,
        commitment: facts.commitment,
      },
    }),
  );

describe('the cost over traffic', () => {
  it.each([
    ['without allowances', {}],
    ['with them', { allowances: ['lambda', 'logs', 'data-transfer'] }],
  ])('is what sizing at each volume gives, %s', (_, settings) => {
    const policy = policySchema.parse(settings);
    const context = engineContext(prices, policy);
    fc.assert(
      fc.property(
        profiles,
        fc.double({ min: -3, max: 3, noNaN: true }),
        (profile, exponent) => {
          const situation = resolveProfile(profile, policy, REGION);
          const { workload } = situation;
          const { ranked, guess } = decideCentrally(
            platforms,
            situation,
            context,
          );
          const point = trafficAt(workload, 10 ** exponent);
          ranked.forEach(({ candidate }) => {
            const curve = costOverTraffic(candidate, workload, context, guess);
            const sized = evaluate(candidate, point.scaled, context, guess);
            const expected =
              isSized(sized) && sized.priced ? sized.rankingUsd : Infinity;
            const { usd } = curve.at(point);
            expect(usd === expected ? 1 : usd / expected).toBeCloseTo(1, 9);
          });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is nowhere below what it is said to be at least', () => {
    const policy = policySchema.parse({});
    const context = engineContext(prices, policy);
    fc.assert(
      fc.property(
        profiles,
        fc.double({ min: -3, max: 3, noNaN: true }),
        (profile, exponent) => {
          const situation = resolveProfile(profile, policy, REGION);
          const { workload } = situation;
          const { ranked, guess } = decideCentrally(
            platforms,
            situation,
            context,
          );
          const point = trafficAt(workload, 10 ** exponent);
          ranked.forEach(({ candidate }) => {
            const curve = costOverTraffic(candidate, workload, context, guess);
            const { usd } = curve.at(point);
            const least = curve.atLeast?.(point).usd ?? 0;
            expect(least).toBeLessThanOrEqual(usd * (1 + 1e-12));
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
