import { startBackend, TestBackend } from './__testUtils__/backend';
import { OTHER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';

/** Older than any price book will ever be. */
const ANY_AGE_DAYS = 100_000;

describe('the health of the plugin', () => {
  const [[, createDatabase]] = databases;
  let database: TestDatabase;
  let backend: TestBackend | undefined;

  beforeAll(async () => {
    database = await createDatabase();
  });

  afterEach(async () => {
    await backend?.stop();
    backend = undefined;
  });

  afterAll(async () => {
    await database?.remove();
  });

  async function healthWith(policy: {
    priceMaxAgeDays: number;
    regions?: string[];
  }) {
    backend = await startBackend({
      database: database.config('health'),
      policy,
    });
    const { status, body } = await backend.call('get', '/v1/health', OTHER);
    expect(status).toBe(200);
    return body;
  }

  it('is ok while prices are as new as the policy wants them', async () => {
    expect(await healthWith({ priceMaxAgeDays: ANY_AGE_DAYS })).toMatchObject({
      status: 'ok',
      prices: { status: 'ok', maxAgeDays: ANY_AGE_DAYS, staleRegions: [] },
    });
  });

  it('is degraded when they are older, and names regions and age', async () => {
    const regions = ['eu-west-1', 'us-east-1'];
    const body = await healthWith({ priceMaxAgeDays: 1, regions });
    expect(body).toMatchObject({
      status: 'degraded',
      prices: { status: 'stale', maxAgeDays: 1, staleRegions: regions },
    });
    const { oldest } = body.prices;
    const books = await backend?.call('get', '/v1/prices');
    const dates = books?.body.priceBooks
      .filter(({ region }: { region: string }) => regions.includes(region))
      .map(({ date }: { date: string }) => date)
      .sort();
    expect(regions).toContain(oldest.region);
    expect(oldest.date).toBe(dates[0]);
    expect(oldest.ageDays).toBeGreaterThan(1);
  });

  it('goes on answering, with the date of the prices, when it is degraded', async () => {
    await healthWith({ priceMaxAgeDays: 1 });
    const answer = await backend?.call('post', '/v1/recommendations').send({
      profile: {
        application: { kind: 'http-api' },
        traffic: { requestsPerMonth: 1000 },
      },
    });
    expect(answer?.status).toBe(200);
    expect(answer?.body.provenance.priceBook.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('tells how far the re-evaluation is behind', async () => {
    await healthWith({ priceMaxAgeDays: ANY_AGE_DAYS });
    const body = await eventually(
      async () => (await backend!.call('get', '/v1/health')).body,
      ({ reevaluation }) => reevaluation.lagSeconds !== undefined,
    );
    expect(body.reevaluation).toEqual({
      lagSeconds: expect.any(Number),
      waiting: 0,
    });
  });
});
