import { evaluatePermission } from '@compute-choice/plugin-compute-choice-common';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { createOwnerPolicy, DENIED } from './__testUtils__/ownerPolicy';
import { profilePath, profileWith } from './__testUtils__/profiles';
import {
  entityRoutes,
  openRoutes,
  pendingRoutes,
  permissionRoutes,
} from './__testUtils__/routes';

/** What an organisation agreed with AWS, in figures that occur nowhere else. */
const secret = {
  discounts: { lambda: 0.0731, fargate: 0.1379, ec2: 0.2917 },
  allowances: ['lambda'],
  accountLambdaGbSeconds: { x86_64: 7_310_017, arm64: 7_310_029 },
  sharedClusters: [
    {
      name: 'manhattan',
      region: 'eu-west-1',
      instanceType: 'm7g.large',
      hosts: 37,
      freeVcpu: 7.3171,
      freeMemoryMb: 73_171,
    },
  ],
  dayRateUsd: 1373.17,
  peopleHoursPerMonth: { fargate: 3.7317 },
};
const FIGURES =
  /0\.0731|0\.1379|0\.2917|7\.31|13\.79|29\.17|731001|731002|manhattan|7\.3171|73171|1373\.17|3\.7317/;

describe('terms that an organisation keeps to itself', () => {
  const [[, createDatabase]] = databases;
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('secret'),
      policy: { samples: 0, ...secret },
      features: [createOwnerPolicy().factory],
    });
    await backend
      .call('put', profilePath('service-0'))
      .send({ profile: profileWith(1000) });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  /** The calls of a user whose answers have one of the figures. */
  async function leaksTo(user: string): Promise<string[]> {
    const leaks: string[] = [];
    for (const route of [
      ...openRoutes,
      ...permissionRoutes,
      ...entityRoutes('service-0'),
      ...pendingRoutes('service-x'),
      { method: 'get' as const, path: '/openapi.json' },
    ]) {
      const answer = await backend
        .call(route.method, route.path, user)
        .set('headers' in route ? route.headers ?? {} : {})
        .send('body' in route ? route.body : undefined);
      const seen = `${JSON.stringify(answer.headers)} ${answer.text}`;
      if (FIGURES.test(seen)) {
        leaks.push(`${route.method} ${route.path}`);
      }
    }
    return leaks;
  }

  it('are shown to who may ask for recommendations', async () => {
    const { status, body } = await backend.call('get', '/v1/policy', OWNER);
    expect(status).toBe(200);
    expect(body).toMatchObject(secret);
    expect(body).not.toHaveProperty('redacted');
  });

  it('are in the policy of nobody else, who sees which fields are hidden', async () => {
    const { status, body, text } = await backend.call(
      'get',
      '/v1/policy',
      DENIED,
    );
    expect(status).toBe(200);
    expect(text).not.toMatch(FIGURES);
    expect(body.redacted.sort()).toEqual(Object.keys(secret).sort());
  });

  it('look the same whether there are any', async () => {
    const other = await startBackend({
      database: database.config('nothing'),
      policy: { samples: 0 },
      features: [createOwnerPolicy().factory],
    });
    const without = await other.call('get', '/v1/policy', DENIED);
    const { body } = await backend.call('get', '/v1/policy', DENIED);
    expect(body).toEqual(without.body);
    await other.stop();
  });

  it('are in no answer of any call to who may nothing', async () => {
    expect(await leaksTo(DENIED)).toEqual([]);
  });

  it('are hidden from an owner too who may not ask', async () => {
    const limited = await startBackend({
      database: database.config('secret'),
      policy: { samples: 0, ...secret },
      features: [
        createOwnerPolicy({ denies: [evaluatePermission.name] }).factory,
      ],
    });
    const { body, text } = await limited.call('get', '/v1/policy', OWNER);
    expect(text).not.toMatch(FIGURES);
    expect(body.redacted.sort()).toEqual(Object.keys(secret).sort());
    await limited.stop();
  });
});
