import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { metricSourceModule } from './__examples__/metricSourceModule';
import { priceSourceModule } from './__examples__/priceSourceModule';
import { ruleModule } from './__examples__/ruleModule';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import { profilePath, profileWith } from './__testUtils__/profiles';

const [[, createDatabase]] = databases;

function eligiblePlatforms({ options }: Recommendation): string[] {
  const eligible = options.filter(option => option.eligible);
  return [...new Set(eligible.map(({ platform }) => platform))];
}

describe('what an organisation adds', () => {
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('extensions'),
      features: [ruleModule, priceSourceModule, metricSourceModule],
      policy: {
        rules: [
          {
            id: 'ada-never-on-spot',
            because: 'Payments must not lose capacity.',
            entities: { owners: [OWNER] },
            exclude: { purchases: ['spot'] },
          },
        ],
      },
    });
    for (const [name, requests] of [
      ['service-0', 1000],
      ['service-1', 30_000_000],
    ] as const) {
      await backend.call('put', profilePath(name)).send({
        profile: {
          ...profileWith(requests),
          operations: { spotTolerant: true },
        },
      });
    }
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('has rules as code and as data, for the entities that they concern', async () => {
    const path = '/v1/recommendations/component/default';
    const small = await backend.call('get', `${path}/service-0`);
    const large = await backend.call('get', `${path}/service-1`);
    expect(eligiblePlatforms(small.body.recommendation)).toEqual(['lambda']);
    expect(eligiblePlatforms(large.body.recommendation).length).toBeGreaterThan(
      1,
    );

    const { options }: Recommendation = large.body.recommendation;
    const spot = options.filter(({ purchase }) => purchase === 'spot');
    expect(spot).not.toHaveLength(0);
    for (const { constraints } of spot) {
      expect(constraints.map(({ rule }) => rule)).toContain(
        'policy-ada-never-on-spot',
      );
    }
  });

  it('has prices of its own', async () => {
    const { body } = await eventually(
      () => backend.call('get', '/v1/prices'),
      answer => answer.body.priceBooks.some(isNegotiated),
    );
    expect(body.priceBooks.filter(isNegotiated)).toHaveLength(1);
  });

  it('has measurements, and says which source does not answer', async () => {
    const { status, body } = await backend.call(
      'get',
      '/v1/measurements/component/default/service-0',
    );
    expect(status).toBe(200);
    expect(body).toEqual({
      entityRef: 'component:default/service-0',
      measurements: [
        {
          source: 'monitoring',
          field: 'performance.durationMs.p99',
          value: 412,
          from: '2026-11-01T00:00:00Z',
          to: '2026-11-08T00:00:00Z',
        },
      ],
      failedSources: ['out-of-order'],
    });
  });
});

function isNegotiated({ regionName }: { regionName: string }): boolean {
  return regionName === 'Negotiated';
}
