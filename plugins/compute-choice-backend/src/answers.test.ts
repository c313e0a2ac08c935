import {
  createOpenApiDocument,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { databases, TestDatabase } from './__testUtils__/databases';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';
import { embedded } from './embedded';

/** With few samples, because how sure an answer is does not matter here. */
const policy = {
  regions: ['eu-west-1', 'eu-central-1', 'us-east-1'],
  samples: 10,
};

const estimateRequest = {
  region: 'us-east-1',
  configuration: { platform: 'lambda', memoryMb: 1536 },
  usage: { requests: 3_000_000, durationMs: 120 },
};

describe.each(databases)('answers on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('answers'),
      policy,
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  describe('recommendations', () => {
    it('recommends for a profile without storing it', async () => {
      const answer = await backend
        .call('post', '/v1/recommendations')
        .send({ profile: profileWith(30_000_000) });
      expect(answer.status).toBe(200);
      expect(['recommended', 'tie', 'undecided']).toContain(
        answer.body.verdict.status,
      );
      expect(
        new Set(
          answer.body.options.map(
            ({ platform }: { platform: string }) => platform,
          ),
        ),
      ).toEqual(new Set(['lambda', 'fargate', 'ecs-ec2']));
      expect(answer.body.provenance.priceBook.region).toBe('eu-west-1');
    });

    it('sends an answer again only if something in it has changed', async () => {
      const path = recommendationPath('service-5');
      const ask = (tag: string) =>
        backend.call('get', path).set('If-None-Match', tag);
      const save = (requestsPerMonth: number) =>
        backend
          .call('put', profilePath('service-5'))
          .set('If-Match', '*')
          .send({ profile: profileWith(requestsPerMonth) });
      await backend
        .call('put', profilePath('service-5'))
        .send({ profile: profileWith(1_000_000) });
      const first = (await backend.call('get', path)).headers.etag;

      const unchanged = await ask(first);
      expect(unchanged.status).toBe(304);
      expect(unchanged.text).toBe('');
      const record = await ask(first).set('Accept', 'text/markdown');
      expect(record.status).toBe(200);

      await save(2_000_000);
      const revised = await ask(first);
      expect(revised.status).toBe(200);
      expect(revised.body.revision).toBe(2);

      const decided = await backend
        .call('post', `${path}/decision`)
        .send({ status: 'accepted', revision: 2 });
      expect(decided.status).toBe(201);
      const after = await ask(revised.headers.etag);
      expect(after.status).toBe(200);
      expect(after.body.decision.status).toBe('accepted');
    });

    it('recommends for the stored profile of an entity', async () => {
      const profile = {
        ...profileWith(30_000_000),
        operations: { region: 'eu-central-1' },
      };
      await backend.call('put', profilePath('service-1')).send({ profile });
      const posted = await backend
        .call('post', '/v1/recommendations')
        .send({ profile });
      const answer = await backend.call('get', recommendationPath('service-1'));
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual({
        entityRef: 'component:default/service-1',
        revision: 1,
        recommendation: posted.body,
      });
      const again = await backend.call('get', recommendationPath('service-1'));
      expect(again.body).toEqual(answer.body);
    });

    it('follows the profile to its next revision', async () => {
      const path = profilePath('service-2');
      await backend.call('put', path).send({ profile: profileWith(1000) });
      const before = await backend.call('get', recommendationPath('service-2'));
      await backend
        .call('put', path)
        .set('If-Match', '"1"')
        .send({ profile: profileWith(2_000_000) });
      const after = await backend.call('get', recommendationPath('service-2'));
      expect(after.body.revision).toBe(2);
      expect(after.body.recommendation.demand.requestsPerMonth).toBeGreaterThan(
        before.body.recommendation.demand.requestsPerMonth,
      );
    });

    it.each([
      ['not priced', 'eu-nowhere-1'],
      ['not allowed by the policy', 'us-west-2'],
    ])('names the region that is %s', async (_why, region) => {
      const profile = { ...profileWith(1000), operations: { region } };
      const posted = await backend
        .call('post', '/v1/recommendations')
        .send({ profile });
      expect(posted.status).toBe(400);
      expect(posted.body.error.issues).toMatchObject([
        {
          path: 'profile.operations.region',
          expected: expect.stringContaining('eu-west-1'),
        },
      ]);

      const name = region === 'us-west-2' ? 'service-3' : 'service-4';
      await backend.call('put', profilePath(name)).send({ profile });
      const stored = await backend.call('get', recommendationPath(name));
      expect(stored.status).toBe(400);
      expect(stored.body.error.issues).toMatchObject([
        { path: 'operations.region' },
      ]);
    });

    it('names a field that is wrong', async () => {
      const answer = await backend.call('post', '/v1/recommendations').send({
        profile: { ...profileWith(1000), resources: { memoryMb: 'plenty' } },
      });
      expect(answer.status).toBe(400);
      expect(answer.body.error.issues).toMatchObject([
        { path: 'profile.resources.memoryMb', expected: 'number' },
      ]);
    });
  });

  describe('estimates', () => {
    it('prices a configuration, line by line', async () => {
      const answer = await backend
        .call('post', '/v1/estimates')
        .send(estimateRequest);
      expect(answer.status).toBe(200);
      const sum = answer.body.costLines.reduce(
        (total: number, line: { monthlyUsd: number }) =>
          total + line.monthlyUsd,
        0,
      );
      expect(sum).toBeGreaterThan(0);
      expect(answer.body.monthlyUsd).toBeCloseTo(sum, 9);
      expect(answer.body.priceBook.region).toBe('us-east-1');
    });

    it.each([
      ['region', { ...estimateRequest, region: 'eu-nowhere-1' }],
      [
        'configuration.memoryMb',
        {
          ...estimateRequest,
          configuration: { platform: 'lambda', memoryMb: 1 },
        },
      ],
      ['usage', { ...estimateRequest, usage: undefined }],
    ])('names the wrong field %s', async (path, body) => {
      const answer = await backend.call('post', '/v1/estimates').send(body);
      expect(answer.status).toBe(400);
      expect(
        answer.body.error.issues.map((issue: { path: string }) => issue.path),
      ).toContain(path);
    });
  });

  describe('the data behind the answers', () => {
    it('lists the priced regions', async () => {
      const answer = await backend.call('get', '/v1/prices');
      expect(answer.status).toBe(200);
      expect(
        answer.body.priceBooks.map(({ region }: { region: string }) => region),
      ).toEqual(embedded.pricedRegions);
    });

    it('answers a price book', async () => {
      const answer = await backend.call('get', '/v1/prices/eu-west-1');
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual(
        JSON.parse(JSON.stringify(await embedded.loadPriceBook('eu-west-1'))),
      );
    });

    it('names the priced regions for one that is not', async () => {
      const answer = await backend.call('get', '/v1/prices/eu-nowhere-1');
      expect(answer.status).toBe(404);
      expect(answer.body.error.message).toContain('eu-west-1');
    });

    it('answers limits, presets and policy', async () => {
      const limits = await backend.call('get', '/v1/limits');
      expect(limits.status).toBe(200);
      expect(limits.body).toEqual(embedded.engine.limits);

      const presets = await backend.call('get', '/v1/presets');
      expect(presets.status).toBe(200);
      expect(presets.body).toEqual({ presets: embedded.engine.presets });

      const effective = await backend.call('get', '/v1/policy');
      expect(effective.status).toBe(200);
      expect(effective.body).toEqual(
        policySchema.parse({ defaultRegion: 'eu-west-1', ...policy }),
      );
    });

    it('serves its OpenAPI document as it is', async () => {
      const answer = await backend.call('get', '/openapi.json');
      expect(answer.status).toBe(200);
      expect(answer.body).toEqual(createOpenApiDocument());
    });
  });
});

describe('without a default region', () => {
  it('asks a profile for its region', async () => {
    const [, createDatabase] = databases[0];
    const database = await createDatabase();
    const backend = await startBackend({
      database: database.config('region'),
      policy: { defaultRegion: null },
    });
    const answer = await backend
      .call('post', '/v1/recommendations')
      .send({ profile: profileWith(1000) });
    expect(answer.status).toBe(400);
    expect(answer.body.error.issues).toMatchObject([
      { path: 'profile.operations.region' },
    ]);
    await backend.stop();
    await database.remove();
  });
});
