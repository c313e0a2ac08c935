import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { WorkloadProfile } from '../schema';
import { ComputeChoiceClient, NO_PROFILE_MESSAGE } from '.';

const BASE = 'http://localhost:7007/api/compute-choice';
const ENTITY = `${BASE}/v1/profiles/component/default/orders-api`;

const profile: WorkloadProfile = {
  application: { kind: 'http-api' },
  traffic: { requestsPerMonth: 1000 },
};
const revision = {
  entityRef: 'component:default/orders-api',
  revision: 3,
  createdAt: '2026-11-01T00:00:00.000Z',
  createdBy: 'user:default/ada',
  profile,
};

function errorAnswer(status: number, name: string, message: string) {
  return HttpResponse.json(
    {
      error: { name, message },
      request: { method: 'GET', url: '/' },
      response: { statusCode: status },
    },
    { status },
  );
}

function streamOf(parts: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      parts.forEach(part => controller.enqueue(encoder.encode(part)));
      controller.close();
    },
  });
}

describe('ComputeChoiceClient', () => {
  const server = setupServer();
  const requests: Request[] = [];
  let client: ComputeChoiceClient;

  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' });
    server.events.on('request:start', ({ request }) => {
      requests.push(request.clone());
    });
    client = new ComputeChoiceClient({
      discoveryApi: {
        getBaseUrl: async pluginId => `http://localhost:7007/api/${pluginId}`,
      },
    });
  });
  afterEach(() => {
    server.resetHandlers();
    requests.length = 0;
  });
  afterAll(() => server.close());

  it('sends a profile and returns its recommendation', async () => {
    const recommendation = { verdict: { status: 'tie' } };
    server.use(
      http.post(`${BASE}/v1/recommendations`, () =>
        HttpResponse.json(recommendation),
      ),
    );
    expect(await client.recommend(profile)).toEqual(recommendation);
    expect(await requests[0].json()).toEqual({ profile });
    expect(requests[0].headers.get('content-type')).toBe('application/json');
  });

  it('sends a configuration to be priced', async () => {
    const request = {
      region: 'eu-west-1',
      sideItems: [{ item: 'public-ipv4' as const, hours: 730 }],
    };
    server.use(
      http.post(`${BASE}/v1/estimates`, () =>
        HttpResponse.json({ monthlyUsd: 1 }),
      ),
    );
    expect(await client.estimate(request)).toEqual({ monthlyUsd: 1 });
    expect(await requests[0].json()).toEqual(request);
  });

  it('returns the profile of an entity, given as a string or in parts', async () => {
    server.use(http.get(ENTITY, () => HttpResponse.json(revision)));
    expect(await client.getProfile('component:default/orders-api')).toEqual(
      revision,
    );
    expect(
      await client.getProfile({
        kind: 'component',
        namespace: 'default',
        name: 'orders-api',
      }),
    ).toEqual(revision);
  });

  it('returns undefined for an entity without a profile, and for nothing else', async () => {
    const answers = [
      errorAnswer(404, 'NotFoundError', `${NO_PROFILE_MESSAGE} for it`),
      errorAnswer(404, 'NotFoundError', 'No entity of that name'),
      errorAnswer(403, 'NotAllowedError', `${NO_PROFILE_MESSAGE} for you`),
    ];
    server.use(http.get(ENTITY, () => answers.shift()));
    const entityRef = 'component:default/orders-api';
    expect(await client.getProfile(entityRef)).toBeUndefined();
    await expect(client.getProfile(entityRef)).rejects.toMatchObject({
      statusCode: 404,
    });
    await expect(client.getProfile(entityRef)).rejects.toMatchObject({
      statusCode: 403,
    });
  });

  it('returns undefined for a recommendation without a profile', async () => {
    server.use(
      http.get(`${BASE}/v1/recommendations/component/default/orders-api`, () =>
        errorAnswer(404, 'NotFoundError', NO_PROFILE_MESSAGE),
      ),
    );
    expect(
      await client.getRecommendation('component:default/orders-api'),
    ).toBeUndefined();
  });

  it('creates a profile only where there is none', async () => {
    server.use(
      http.put(ENTITY, () => HttpResponse.json(revision, { status: 201 })),
    );
    const entityRef = 'component:default/orders-api';
    await client.saveProfile(entityRef, { profile });
    await client.saveProfile(entityRef, { profile, revision: 0 });
    for (const request of requests) {
      expect(request.headers.get('if-none-match')).toBe('*');
      expect(request.headers.get('if-match')).toBeNull();
      expect(await request.json()).toEqual({ profile });
    }
  });

  it('changes and deletes the revision that it names', async () => {
    server.use(
      http.put(ENTITY, () => HttpResponse.json(revision)),
      http.delete(ENTITY, () => new HttpResponse(null, { status: 204 })),
    );
    const entityRef = 'component:default/orders-api';
    const change = { profile, revision: 2, comment: 'Measured' };
    expect(await client.saveProfile(entityRef, change)).toEqual(revision);
    await client.deleteProfile(entityRef, { revision: 3 });
    expect(requests.map(({ headers }) => headers.get('if-match'))).toEqual([
      '"2"',
      '"3"',
    ]);
    expect(await requests[0].json()).toEqual({ profile, comment: 'Measured' });
  });

  it('fails with status and message of the backend', async () => {
    server.use(
      http.put(ENTITY, () =>
        errorAnswer(412, 'PreconditionFailedError', 'The latest is 4'),
      ),
    );
    await expect(
      client.saveProfile('component:default/orders-api', {
        profile,
        revision: 3,
      }),
    ).rejects.toMatchObject({
      statusCode: 412,
      body: { error: { message: 'The latest is 4' } },
    });
  });

  it('reads history and single revisions', async () => {
    const list = { entityRef: revision.entityRef, revisions: [] };
    server.use(
      http.get(`${ENTITY}/revisions`, () => HttpResponse.json(list)),
      http.get(`${ENTITY}/revisions/3`, () => HttpResponse.json(revision)),
    );
    expect(await client.listRevisions(revision.entityRef)).toEqual(list);
    expect(await client.getRevision(revision.entityRef, 3)).toEqual(revision);
  });

  it('reads the data behind the answers', async () => {
    server.use(
      http.get(`${BASE}/v1/prices`, () =>
        HttpResponse.json({ priceBooks: [{ region: 'eu-west-1' }] }),
      ),
      http.get(`${BASE}/v1/prices/eu-west-1`, () =>
        HttpResponse.json({ region: 'eu-west-1' }),
      ),
      http.get(`${BASE}/v1/limits`, () => HttpResponse.json({ limits: [] })),
      http.get(`${BASE}/v1/presets`, () =>
        HttpResponse.json({ presets: [{ kind: 'batch' }] }),
      ),
      http.get(`${BASE}/v1/policy`, () => HttpResponse.json({ seed: 7 })),
      http.get(`${BASE}/v1/health`, () => HttpResponse.json({ status: 'ok' })),
    );
    expect(await client.listPriceBooks()).toEqual([{ region: 'eu-west-1' }]);
    expect(await client.getPriceBook('eu-west-1')).toEqual({
      region: 'eu-west-1',
    });
    expect(await client.getLimits()).toEqual({ limits: [] });
    expect(await client.listPresets()).toEqual([{ kind: 'batch' }]);
    expect(await client.getPolicy()).toEqual({ seed: 7 });
    expect(await client.getHealth()).toEqual({ status: 'ok' });
  });

  it('sends many profiles and returns their results', async () => {
    const results = [{ id: 'a', summary: {} }];
    server.use(
      http.post(`${BASE}/v1/recommendations/batch`, () =>
        HttpResponse.json({ results }),
      ),
    );
    expect(await client.recommendBatch([{ id: 'a', profile }])).toEqual(
      results,
    );
    expect(await requests[0].json()).toEqual({
      profiles: [{ id: 'a', profile }],
    });
  });

  it('returns each result of a long answer as soon as it has arrived', async () => {
    const parts = ['{"id":"ä","issues":[]}\n{"id":', '"b"}\n', '{"id":"c"}'];
    server.use(
      http.post(
        `${BASE}/v1/recommendations/batch`,
        () => new HttpResponse(streamOf(parts)),
      ),
    );
    const ids: string[] = [];
    for await (const { id } of client.recommendEach([{ id: 'a', profile }])) {
      ids.push(id);
    }
    expect(ids).toEqual(['ä', 'b', 'c']);
    expect(new URL(requests[0].url).search).toBe('?view=full');
  });

  it('fails when a long answer breaks off inside a line', async () => {
    server.use(
      http.get(`${BASE}/v1/export`, () => new HttpResponse('{"type":"hea')),
    );
    const readAll = async () => {
      for await (const line of client.exportAll()) {
        expect(line).toBeUndefined();
      }
    };
    await expect(readAll()).rejects.toThrow(SyntaxError);
  });

  it('sends an export back line by line', async () => {
    const report = { conflicts: [] };
    server.use(http.post(`${BASE}/v1/import`, () => HttpResponse.json(report)));
    const lines = [
      { type: 'end' as const, revisions: 0, decisions: 0 },
      { type: 'end' as const, revisions: 1, decisions: 0 },
    ];
    expect(await client.importLines(lines)).toEqual(report);
    expect(requests[0].headers.get('content-type')).toBe(
      'application/x-ndjson',
    );
    expect(await requests[0].text()).toBe(
      lines.map(line => `${JSON.stringify(line)}\n`).join(''),
    );
  });

  it('asks for a page, and for two revisions to compare', async () => {
    server.use(
      http.get(`${ENTITY}/revisions`, () => HttpResponse.json({})),
      http.get(`${ENTITY}/diff`, () => HttpResponse.json({})),
    );
    const { entityRef } = revision;
    await client.listRevisions(entityRef, { limit: 10, before: 7 });
    await client.diffRevisions(entityRef, { from: 2 });
    await client.diffRevisions(entityRef, { from: 2, to: 3 });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?limit=10&before=7',
      '?from=2',
      '?from=2&to=3',
    ]);
  });

  it('decides about a recommendation and reads its record', async () => {
    const path = `${BASE}/v1/recommendations/component/default/orders-api`;
    server.use(
      http.post(`${path}/decision`, () => HttpResponse.json({ number: 1 })),
      http.get(path, () => new HttpResponse('# Orders')),
    );
    const decision = {
      revision: 3,
      status: 'rejected' as const,
      reason: 'We are leaving AWS',
    };
    const { entityRef } = revision;
    expect(await client.decide(entityRef, decision)).toEqual({ number: 1 });
    expect(await requests[0].json()).toEqual(decision);
    expect(await client.getDecisionRecord(entityRef)).toBe('# Orders');
    expect(requests[1].headers.get('accept')).toBe('text/markdown');
  });

  it('compares what is deployed with what is recommended', async () => {
    const path = `${BASE}/v1/recommendations/component/default/orders-api`;
    server.use(
      http.post(`${path}/drift`, () => HttpResponse.json({ inSync: true })),
    );
    const request = { template: { Resources: {} } };
    const { entityRef } = revision;
    expect(await client.checkDrift(entityRef, request)).toEqual({
      inSync: true,
    });
    expect(await requests[0].json()).toEqual(request);
  });

  it('keeps a profile until its entity exists', async () => {
    const pending = { expiresAt: '2026-12-01T00:00:00.000Z', profile };
    server.use(
      http.put(ENTITY, () => HttpResponse.json(pending, { status: 202 })),
      http.get(ENTITY, () => HttpResponse.json(pending)),
      http.delete(ENTITY, () => new HttpResponse(null, { status: 204 })),
    );
    const { entityRef } = revision;
    expect(await client.savePendingProfile(entityRef, { profile })).toEqual(
      pending,
    );
    expect(await client.getPendingProfile(entityRef)).toEqual(pending);
    await client.deletePendingProfile(entityRef);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?pending=true',
      '?pending=true',
      '?pending=true',
    ]);
  });

  it('escapes what stands in a path', async () => {
    server.use(
      http.get(`${BASE}/v1/profiles/component/default/a%3Fb`, () =>
        HttpResponse.json(revision),
      ),
    );
    await client.getProfile({
      kind: 'component',
      namespace: 'default',
      name: 'a?b',
    });
    expect(requests[0].url).toBe(`${BASE}/v1/profiles/component/default/a%3Fb`);
  });

  it('passes on a token and an abort signal', async () => {
    server.use(http.get(`${BASE}/v1/policy`, () => HttpResponse.json({})));
    await client.getPolicy({ token: 'secret' });
    expect(requests[0].headers.get('authorization')).toBe('Bearer secret');
    await expect(
      client.getPolicy({ signal: AbortSignal.abort() }),
    ).rejects.toThrow(/abort/i);
  });
});
