import {
  Policy,
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
import {
  CostOverTraffic,
  costOverTraffic,
  trafficAt,
  TrafficPoint,
} from './costOverTraffic';

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

/** Checks the curves of all ranked candidates of some workloads at some volume. */
function checkCurves(
  policy: Policy,
  check: (
    curve: CostOverTraffic,
    point: TrafficPoint,
    sizedUsd: number,
  ) => void,
): void {
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
          const sized = evaluate(candidate, point.scaled, context, guess);
          check(
            costOverTraffic(candidate, workload, context, guess),
            point,
            isSized(sized) && sized.priced ? sized.rankingUsd : Infinity,
          );
        });
      },
    ),
    { numRuns: 100 },
  );
}

describe('the cost over traffic', () => {
  it.each([
    ['without allowances', {}],
    ['with them', { allowances: ['lambda', 'logs', 'data-transfer'] }],
  ])('is what sizing at each volume gives, %s', (_, settings) => {
    checkCurves(policySchema.parse(settings), (curve, point, sizedUsd) => {
      const { usd } = curve.at(point);
      expect(usd === sizedUsd ? 1 : usd / sizedUsd).toBeCloseTo(1, 9);
    });
  });

  it('is nowhere below what it is said to be at least', () => {
    let bounds = 0;
    checkCurves(policySchema.parse({}), (curve, point, sizedUsd) => {
      const least = curve.atLeast?.(point).usd ?? 0;
      bounds += Number(least > 0);
      expect(least).toBeLessThanOrEqual(sizedUsd * (1 + 1e-12));
    });
    expect(bounds).toBeGreaterThan(0);
  });
});
