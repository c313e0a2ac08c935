import { startBackend, TestBackend } from './__testUtils__/backend';
import { databases, TestDatabase } from './__testUtils__/databases';
import { profileWith } from './__testUtils__/profiles';

describe('batches', () => {
  const [[, createDatabase]] = databases;
  const path = '/v1/recommendations/batch';
  const mars = { ...profileWith(3), operations: { region: 'xx-mars-1' } };
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('batch'),
      policy: { samples: 0 },
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('answers in one line each, in order, and lets no profile stop another', async () => {
    const answer = await backend.call('post', path).send({
      profiles: [
        { id: 'b', profile: profileWith(1000) },
        { id: 'mars', profile: mars },
        { id: 'a', profile: profileWith(2000) },
      ],
    });
    expect(answer.status).toBe(200);
    const { results } = answer.body;
    expect(results.map(({ id }: { id: string }) => id)).toEqual([
      'b',
      'mars',
      'a',
    ]);
    const { body: single } = await backend
      .call('post', '/v1/recommendations')
      .send({ profile: profileWith(1000) });
    expect(results[0].summary).toMatchObject({
      verdict: single.verdict,
      option: { optionId: single.verdict.optionId },
      cheapest: { optionId: single.cheapestOptionId },
      runnerUp: { optionId: single.runnerUpOptionId },
      assumptionCount: single.assumptions.length,
    });
    expect(results[1].issues).toMatchObject([
      { path: 'profiles.1.profile.operations.region' },
    ]);
    expect(results[2].summary.option.monthlyUsd).toBeGreaterThan(
      results[0].summary.option.monthlyUsd,
    );
  });

  it('answers in full with one line of JSON for each profile', async () => {
    const answer = await backend
      .call('post', `${path}?view=full`)
      .send({
        profiles: [
          { id: 'b', profile: profileWith(1000) },
          { id: 'mars', profile: mars },
        ],
      })
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.on('data', chunk => (text += chunk));
        res.on('end', () => done(null, text));
      });
    expect(answer.headers['content-type']).toMatch(/^application\/x-ndjson/);
    const [first, second, rest] = answer.body.split('\n');
    const { body: single } = await backend
      .call('post', '/v1/recommendations')
      .send({ profile: profileWith(1000) });
    expect(JSON.parse(first)).toEqual({ id: 'b', recommendation: single });
    expect(JSON.parse(second).issues).toHaveLength(1);
    expect(rest).toBe('');
  });

  it('takes 1,000 profiles and no more', async () => {
    const profiles = Array.from({ length: 1001 }, (_, index) => ({
      id: `service-${index}`,
      profile: profileWith(1000 + index),
    }));
    const full = await backend
      .call('post', path)
      .send({ profiles: profiles.slice(1) });
    expect(full.status).toBe(200);
    expect(full.body.results).toHaveLength(1000);
    const tooMany = await backend.call('post', path).send({ profiles });
    expect(tooMany.status).toBe(400);
    expect(tooMany.body.error.issues).toEqual([
      expect.objectContaining({ path: 'profiles', expected: 'at most 1000' }),
    ]);
  });

  it('names every wrong field of every profile', async () => {
    const answer = await backend.call('post', path).send({
      profiles: [
        { id: 'a', profile: profileWith(-1) },
        { id: 'a', profile: { traffic: {} } },
      ],
    });
    expect(answer.status).toBe(400);
    expect(
      answer.body.error.issues.map(
        ({ path: field }: { path: string }) => field,
      ),
    ).toEqual(
      expect.arrayContaining([
        'profiles.0.profile.traffic.requestsPerMonth',
        'profiles.1.profile.application',
      ]),
    );
    const twice = await backend.call('post', path).send({
      profiles: ['a', 'b', 'a'].map(id => ({ id, profile: profileWith(1) })),
    });
    expect(twice.body.error.issues).toMatchObject([{ path: 'profiles.2.id' }]);
  });

  it('takes a larger body than other calls, up to a limit', async () => {
    const large = { profiles: [], filler: 'x'.repeat(2_000_000) };
    expect((await backend.call('post', path).send(large)).status).toBe(400);
    const tooLarge = { profiles: [], filler: 'x'.repeat(5_000_000) };
    expect((await backend.call('post', path).send(tooLarge)).status).toBe(413);
  });
});
