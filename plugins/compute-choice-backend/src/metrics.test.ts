import fs from 'node:fs';
import path from 'node:path';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import { createMetricsRecorder } from './__testUtils__/metrics';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';

const regions = ['eu-west-1', 'us-east-1'];
const ENTITY = ':kind/:namespace/:name';

describe.each(databases)('metrics on %s', (_name, createDatabase) => {
  const metrics = createMetricsRecorder();
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('metrics'),
      policy: { regions },
      features: [metrics.factory],
    });
    await backend
      .call('put', profilePath('service-0'))
      .send({ profile: profileWith(1000) });
    await backend.call('get', recommendationPath('service-0'));
    await backend.call('get', recommendationPath('service-0'));
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('tell how many calls there were of each kind, and how they ended', async () => {
    await backend.call('get', profilePath('service-9'));
    await backend.call('get', '/v1/nothing');
    const calls = await eventually(
      async () => metrics.of('compute_choice.request.duration'),
      measured => measured.length >= 5,
    );
    expect(
      calls.map(({ attributes }) => Object.values(attributes).join(' ')),
    ).toEqual([
      `PUT /v1/profiles/${ENTITY} 201`,
      `GET /v1/recommendations/${ENTITY} 200`,
      `GET /v1/recommendations/${ENTITY} 200`,
      `GET /v1/profiles/${ENTITY} 404`,
      'GET none 404',
    ]);
    expect(calls.every(({ value }) => value > 0)).toBe(true);
  });

  it('tell how many evaluations there were, and how they ended', async () => {
    const name = 'compute_choice.evaluation.duration';
    expect(metrics.of(name).length).toBeGreaterThanOrEqual(1);
    const before = metrics.of(name).length;
    await backend
      .call('post', '/v1/recommendations')
      .send({ profile: profileWith(2000) });
    expect(metrics.of(name).slice(before)).toEqual([
      { name, value: expect.any(Number), attributes: { outcome: 'answered' } },
    ]);
  });

  it('tell where the recommendations of entities came from', async () => {
    const sources = metrics
      .of('compute_choice.recommendation.reads')
      .map(({ attributes }) => attributes.source);
    // The profile is evaluated as soon as it is saved: who is faster is open.
    expect(['engine', 'database']).toContain(sources[0]);
    expect(sources.slice(1)).toEqual(['memory']);
  });

  it('tell how old the prices are of each region that may be used', async () => {
    const { body } = await backend.call('get', '/v1/prices');
    const ages = await metrics.observe('compute_choice.price_book.age');
    expect(ages.map(({ attributes }) => attributes['cloud.region'])).toEqual(
      regions,
    );
    for (const { attributes, value } of ages) {
      const { date } = body.priceBooks.find(
        (book: { region: string }) =>
          book.region === attributes['cloud.region'],
      );
      const thatDay = Date.now() - value * 86_400_000;
      expect(new Date(thatDay).toISOString().slice(0, 10)).toBe(date);
    }
  });

  it('tell how far the re-evaluation is behind', async () => {
    const lag = await eventually(
      () => metrics.observe('compute_choice.reevaluation.lag'),
      ([observed]) => observed !== undefined,
    );
    expect(lag).toEqual([
      {
        name: 'compute_choice.reevaluation.lag',
        value: expect.any(Number),
        attributes: {},
      },
    ]);
    expect(
      await eventually(
        () => metrics.observe('compute_choice.reevaluation.waiting'),
        ([{ value }]) => value === 0,
      ),
    ).toMatchObject([{ value: 0 }]);
  });

  it('say nothing about single entities and people', () => {
    const values = metrics.instruments
      .flatMap(({ name }) => metrics.of(name))
      .flatMap(({ attributes }) => Object.values(attributes));
    expect(values.join()).not.toMatch(/service-|user:/);
  });

  it('are all documented, with their units', () => {
    const text = fs.readFileSync(
      path.join(__dirname, '../../../docs/operating.md'),
      'utf8',
    );
    const documented = [
      ...text.matchAll(/^\| `(compute_choice\.[a-z_.]+)` +\| `?(\S+?)`? +\|/gm),
    ].map(([, name, unit]) => ({ name, unit }));
    expect(documented).toEqual(metrics.instruments);
  });
});
