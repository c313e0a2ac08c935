import {
  PLATFORMS,
  policySchema,
  PriceBook,
  Recommendation,
  recommendationSchema,
  WORKLOAD_KINDS,
  WorkloadKind,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import {
  loadPriceBook,
  priceBookRegions,
} from '@compute-choice/plugin-compute-choice-prices';
import fc from 'fast-check';
import { presets } from './presets';
import { recommend } from './recommend';

const books = new Map<string, PriceBook>();
beforeAll(async () => {
  await Promise.all(
    priceBookRegions.map(async region =>
      books.set(region, await loadPriceBook(region)),
    ),
  );
});

const JOBS: readonly WorkloadKind[] = ['scheduled-job', 'batch', 'ci-task'];

function typical(kind: WorkloadKind, region: string): WorkloadProfile {
  return workloadProfileSchema.parse({
    application: { kind },
    traffic: JOBS.includes(kind)
      ? { runsPerDay: 2 }
      : { requestsPerMonth: 3_000_000 },
    operations: { region },
  });
}

function ask(profile: WorkloadProfile, samples = 0): Recommendation {
  const { region } = profile.operations!;
  return recommend(profile, { prices: books.get(region!)!, samples });
}

describe('a recommendation over the real platforms', () => {
  it.each(WORKLOAD_KINDS)(
    'keeps to the contract for a %s in every region',
    kind => {
      priceBookRegions.forEach(region => {
        const given = ask(typical(kind, region), 5);
        expect(recommendationSchema.safeParse(given).error).toBeUndefined();
        expect(given.provenance.priceBook.region).toBe(region);
        expect(
          [...new Set(given.options.map(option => option.platform))].sort(),
        ).toEqual([...PLATFORMS].sort());
      });
    },
  );

  it.each(WORKLOAD_KINDS)(
    'has lines for a %s that add up to each total',
    kind => {
      ask(typical(kind, 'us-east-1')).options.forEach(option => {
        const sum = option.costLines.reduce(
          (total, { monthlyUsd }) => total + (monthlyUsd ?? 0),
          0,
        );
        const total = option.monthlyUsd ?? sum;
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * total);
        option.costLines.forEach(({ quantity, unitPriceUsd, monthlyUsd }) =>
          expect(monthlyUsd).toBe(
            unitPriceUsd === undefined ? undefined : quantity * unitPriceUsd,
          ),
        );
      });
    },
  );

  it('is the same, byte for byte, when it is asked again', () => {
    const asked = () =>
      JSON.stringify(ask(typical('http-api', 'eu-west-1'), 50));
    expect(asked()).toBe(asked());
  });

  it('gives option ids that are unique', () => {
    WORKLOAD_KINDS.forEach(kind => {
      const ids = ask(typical(kind, 'us-east-1')).options.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('costs at least its floor, whatever the traffic', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WORKLOAD_KINDS.filter(kind => !JOBS.includes(kind))),
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        (kind, requestsPerMonth) => {
          const { options } = ask({
            ...typical(kind, 'us-east-1'),
            traffic: { requestsPerMonth },
          });
          options
            .filter(({ monthlyUsd }) => monthlyUsd !== undefined)
            .forEach(({ monthlyUsd, floorUsd }) =>
              expect(monthlyUsd! * (1 + 1e-9)).toBeGreaterThanOrEqual(
                floorUsd!,
              ),
            );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('costs its floor at zero traffic', () => {
    const { options } = ask({
      ...typical('http-api', 'us-east-1'),
      traffic: { requestsPerMonth: 0 },
    });
    options
      .filter(({ monthlyUsd }) => monthlyUsd !== undefined)
      .forEach(({ monthlyUsd, floorUsd }) =>
        expect(monthlyUsd).toBeCloseTo(floorUsd!, 9),
      );
  });

  it('does not depend on the order of lists', () => {
    const listed = (turned: boolean) => {
      const turn = <T>(list: T[]) => (turned ? [...list].reverse() : list);
      const profile = workloadProfileSchema.parse({
        application: {
          kind: 'http-api',
          architectures: turn(['x86_64', 'arm64']),
          eventSources: turn(['sqs', 's3', 'kinesis']),
        },
        traffic: { requestsPerMonth: 5_000_000 },
        operations: {
          region: 'us-east-1',
          compliance: turn(['hipaa', 'soc2']),
        },
        measured: turn(['traffic', 'resources']),
      });
      const { provenance, ...rest } = recommend(profile, {
        prices: books.get('us-east-1')!,
        policy: policySchema.parse({
          platforms: turn(['lambda', 'fargate', 'ecs-ec2']),
          architectures: turn(['x86_64', 'arm64']),
          regions: turn(['us-east-1', 'eu-west-1']),
        }),
        samples: 20,
      });
      return JSON.stringify(rest);
    };
    expect(listed(true)).toBe(listed(false));
  });

  it('ranks committed prices where every platform has them', () => {
    const { options } = ask({
      ...typical('http-api', 'us-east-1'),
      operations: { region: 'us-east-1', commitment: '1y' },
    });
    const ranked = options.filter(
      ({ purchase, score }) => purchase === 'savings-plan-1y' && score,
    );
    expect([...new Set(ranked.map(({ platform }) => platform))].sort()).toEqual(
      [...PLATFORMS].sort(),
    );
  });
});

describe('presets', () => {
  it('are one for each kind, with what it is assumed to look like', () => {
    expect(presets.map(({ kind }) => kind)).toEqual([...WORKLOAD_KINDS]);
    presets.forEach(({ title, description, assumptions }) => {
      expect(title).not.toBe('');
      expect(description).not.toBe('');
      expect(assumptions.map(({ field }) => field)).toContain(
        'resources.memoryMb',
      );
    });
  });

  it('say how often jobs run', () => {
    presets
      .filter(({ kind }) => JOBS.includes(kind))
      .forEach(({ assumptions }) =>
        expect(assumptions.map(({ field }) => field)).toContain(
          'traffic.runsPerDay',
        ),
      );
  });

  it('are what a recommendation assumes', () => {
    const preset = presets.find(({ kind }) => kind === 'http-api')!;
    const { assumptions } = ask(typical('http-api', 'us-east-1'));
    expect(assumptions).toEqual(expect.arrayContaining(preset.assumptions));
  });
});
