import { startBackend, TestBackend } from './__testUtils__/backend';
import { databases, TestDatabase } from './__testUtils__/databases';
import { profilePath, profileWith } from './__testUtils__/profiles';

describe.each(databases)('revisions on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  let backend: TestBackend;
  const path = profilePath('service-0');

  async function save(profile: object, revision: number) {
    const call = backend.call('put', path);
    return (revision > 0 ? call.set('If-Match', `"${revision}"`) : call).send({
      profile,
    });
  }

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({ database: database.config('revisions') });
    await save(profileWith(1000), 0);
    await save(profileWith(2000), 1);
    await save(
      { ...profileWith(2000), operations: { region: 'eu-central-1' } },
      2,
    );
    await save({ ...profileWith(900_000_000_000) }, 3);
    await save(
      { ...profileWith(1000), operations: { region: 'xx-mars-1' } },
      4,
    );
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('reads the history page by page, newest first', async () => {
    const { body: first } = await backend.call(
      'get',
      `${path}/revisions?limit=3`,
    );
    const { body: second } = await backend.call(
      'get',
      `${path}/revisions?limit=3&before=${first.nextBefore}`,
    );
    const numbers = [...first.revisions, ...second.revisions].map(
      ({ revision }: { revision: number }) => revision,
    );
    expect(numbers).toEqual([5, 4, 3, 2, 1]);
    expect(second).not.toHaveProperty('nextBefore');
    const { body: beyond } = await backend.call(
      'get',
      `${path}/revisions?before=1`,
    );
    expect(beyond.revisions).toEqual([]);
  });

  it('says what differs, and what that changes in the answer', async () => {
    const { status, body } = await backend.call(
      'get',
      `${path}/diff?from=1&to=2`,
    );
    expect(status).toBe(200);
    expect(body.fields).toEqual([
      { field: 'traffic.requestsPerMonth', from: 1000, to: 2000 },
    ]);
    expect(body.from.revision).toMatchObject({ revision: 1, deleted: false });
    const { evaluation: before } = body.from;
    const { evaluation: after } = body.to;
    expect(body.monthlyUsdDifference).toBe(
      after.summary.option.monthlyUsd - before.summary.option.monthlyUsd,
    );
    expect(body.monthlyUsdDifference).toBeGreaterThan(0);
    expect(body.verdictChanged).toBe(false);
  });

  it('sees that another platform wins', async () => {
    const { body } = await backend.call('get', `${path}/diff?from=1&to=4`);
    expect(body.from.evaluation.summary.verdict.platform).not.toBe(
      body.to.evaluation.summary.verdict.platform,
    );
    expect(body.verdictChanged).toBe(true);
  });

  it('compares with the latest, and says what cannot be evaluated', async () => {
    const { body } = await backend.call('get', `${path}/diff?from=3`);
    expect(body.fields).toEqual(
      expect.arrayContaining([
        {
          field: 'operations.region',
          from: 'eu-central-1',
          to: 'xx-mars-1',
        },
      ]),
    );
    expect(body.to.evaluation.issues).toMatchObject([
      { path: 'operations.region' },
    ]);
    expect(body).not.toHaveProperty('monthlyUsdDifference');
  });

  it('knows no difference to what was never saved', async () => {
    expect((await backend.call('get', `${path}/diff?from=9`)).status).toBe(404);
    const unstated = await backend.call('get', `${path}/diff`);
    expect(unstated.status).toBe(400);
    expect(unstated.body.error.issues).toMatchObject([{ path: 'from' }]);
  });
});
