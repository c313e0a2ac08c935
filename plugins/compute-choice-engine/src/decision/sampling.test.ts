import {
  PriceBook,
  WORKLOAD_KINDS,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import fc from 'fast-check';
import { defaultPolicy, engineContext } from '../engineContext';
import { platforms } from '../platforms';
import { resolveProfile } from '../workload/resolveWorkload';
import { decideCentrally } from './centralDecision';
import { sampledCandidates } from './sampledCandidates';
import { drawSamples } from './sampling';

/** Has a price for everything, so that none has to be drawn. */
const REGION = 'us-east-1';

let prices: PriceBook;
beforeAll(async () => {
  prices = await loadPriceBook(REGION);
});

/** What is decided at the central values, and in a sample that leaves them. */
function decideTwice(profile: WorkloadProfile) {
  const context = engineContext(prices, defaultPolicy);
  const decision = decideCentrally(
    platforms,
    resolveProfile(profile, defaultPolicy, REGION),
    context,
  );
  const groups = sampledCandidates(decision.ranked, decision.excluded, []);
  const [sample] = drawSamples({
    profile,
    policy: defaultPolicy,
    region: REGION,
    context,
    groups,
    unknowns: [],
    currentPlatform: undefined,
    samples: 1,
    seed: 1,
  });
  return { decision, groups, sample };
}

const profiles = fc
  .record({
    kind: fc.constantFrom(...WORKLOAD_KINDS),
    perMonth: fc.integer({ min: 1, max: 500 }),
    millions: fc.boolean(),
    memoryMb: fc.constantFrom(undefined, 128, 1024, 6000),
    durationMs: fc.constantFrom(undefined, 20, 900),
    spotTolerant: fc.boolean(),
    relationalDatabase: fc.boolean(),
  })
  .map(given =>
    workloadProfileSchema.parse({
      application: {
        kind: given.kind,
        relationalDatabase: given.relationalDatabase,
      },
      traffic: {
        requestsPerMonth: given.perMonth * (given.millions ? 1e6 : 1000),
      },
      performance: {
        ...(given.durationMs && { durationMs: { mean: given.durationMs } }),
      },
      resources: { ...(given.memoryMb && { memoryMb: given.memoryMb }) },
      operations: { region: REGION, spotTolerant: given.spotTolerant },
    }),
  );

describe('a sample in which nothing is unknown', () => {
  it('costs what the central decision costs, and has its winner', () => {
    fc.assert(
      fc.property(profiles, profile => {
        const { decision, groups, sample } = decideTwice(profile);
        const [best] = decision.best;
        expect(sample.winner).toBe(best?.variant.platform);
        const candidates = groups.flat();
        groups.forEach(([first]) => {
          const ranked = decision.ranked.find(
            ({ candidate }) => candidate === first,
          );
          expect(sample.costs[candidates.indexOf(first)]).toEqual(
            ranked ? ranked.rankingUsd : NaN,
          );
        });
      }),
      { numRuns: 60 },
    );
  });
});
