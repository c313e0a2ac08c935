import { NO_PROFILE_MESSAGE } from '@compute-choice/plugin-compute-choice-common';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { OTHER, OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { profilePath, profileWith } from './__testUtils__/profiles';

describe.each(databases)('profiles on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  let backend: TestBackend;
  let used = 0;

  /** Every test works on a component of its own. */
  function freshPath(): string {
    return profilePath(`service-${used++}`);
  }

  async function save(path: string, requestsPerMonth: number, revision = 0) {
    const call = backend.call('put', path);
    if (revision > 0) {
      call.set('If-Match', `"${revision}"`);
    }
    return call.send({ profile: profileWith(requestsPerMonth) });
  }

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({ database: database.config('profiles') });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('saves the first profile and reads it back', async () => {
    const path = freshPath();
    const saved = await backend
      .call('put', path)
      .set('If-None-Match', '*')
      .send({ profile: profileWith(1000), comment: 'First guess' });
    expect(saved.status).toBe(201);
    expect(saved.headers.etag).toBe('"1"');
    expect(saved.body).toMatchObject({
      revision: 1,
      createdBy: OWNER,
      comment: 'First guess',
      profile: profileWith(1000),
    });

    const read = await backend.call('get', path);
    expect(read.status).toBe(200);
    expect(read.headers.etag).toBe('"1"');
    expect(read.body).toEqual(saved.body);
  });

  it('takes an entity reference in any case for the same entity', async () => {
    const saved = await backend
      .call('put', '/v1/profiles/Component/Default/ORDERS-api')
      .send({ profile: profileWith(1) });
    expect(saved.status).toBe(201);
    expect(saved.body.entityRef).toBe('component:default/orders-api');
    const read = await backend.call('get', profilePath('Orders-API'));
    expect(read.body.revision).toBe(1);
  });

  it('says in a way that the client understands that there is no profile', async () => {
    const read = await backend.call('get', freshPath());
    expect(read.status).toBe(404);
    expect(read.body.error.message).toMatch(
      new RegExp(`^${NO_PROFILE_MESSAGE}`),
    );
  });

  it('keeps every revision', async () => {
    const path = freshPath();
    await save(path, 1);
    await save(path, 2, 1);
    const third = await backend
      .call('put', path, OTHER)
      .set('If-Match', '"2"')
      .send({ profile: profileWith(3), comment: 'Measured' });
    expect(third.status).toBe(200);
    expect(third.headers.etag).toBe('"3"');

    const history = await backend.call('get', `${path}/revisions`);
    expect(history.status).toBe(200);
    expect(history.body.revisions).toMatchObject([
      { revision: 3, createdBy: OTHER, comment: 'Measured', deleted: false },
      { revision: 2, createdBy: OWNER, deleted: false },
      { revision: 1, createdBy: OWNER, deleted: false },
    ]);

    const second = await backend.call('get', `${path}/revisions/2`);
    expect(second.status).toBe(200);
    expect(second.body.profile).toEqual(profileWith(2));
    const fourth = await backend.call('get', `${path}/revisions/4`);
    expect(fourth.status).toBe(404);
  });

  it('asks for the revision that a change is based on', async () => {
    const path = freshPath();
    await save(path, 1);
    const blind = await backend
      .call('put', path)
      .send({ profile: profileWith(2) });
    expect(blind.status).toBe(409);
    expect(blind.body.error.name).toBe('ConflictError');
    expect(blind.body.error.message).toContain('If-Match: "1"');

    const outdated = await save(path, 2, 7);
    expect(outdated.status).toBe(412);
    expect(outdated.body.error.message).toContain(' is 1');

    const notFirst = await backend
      .call('put', path)
      .set('If-None-Match', '*')
      .send({ profile: profileWith(2) });
    expect(notFirst.status).toBe(412);

    const any = await backend
      .call('put', path)
      .set('If-Match', '*')
      .send({ profile: profileWith(2) });
    expect(any.status).toBe(200);
    expect(any.body.revision).toBe(2);
  });

  it('refuses a change of a profile that does not exist', async () => {
    expect((await save(freshPath(), 1, 1)).status).toBe(412);
  });

  it.each([
    [{ 'If-Match': '3' }, 'If-Match'],
    [{ 'If-Match': '"three"' }, 'If-Match'],
    [{ 'If-None-Match': '"1"' }, 'If-None-Match'],
    [{ 'If-Match': '"1"', 'If-None-Match': '*' }, 'If-None-Match'],
  ])('names the header that is wrong: %j', async (headers, path) => {
    const answer = await backend
      .call('put', profilePath('service-0'))
      .set(headers)
      .send({ profile: profileWith(1) });
    expect(answer.status).toBe(400);
    expect(answer.body.error.issues).toMatchObject([{ path }]);
  });

  it('saves the same profile only once, so that a call can be repeated', async () => {
    const path = freshPath();
    await save(path, 1);
    const first = await save(path, 2, 1);
    const repeated = await save(path, 2, 1);
    expect(repeated.status).toBe(200);
    expect(repeated.body).toEqual(first.body);
    const reordered = await backend.call('put', path).send({
      profile: Object.fromEntries(Object.entries(profileWith(2)).reverse()),
    });
    expect(reordered.status).toBe(200);
    expect(reordered.body.revision).toBe(2);
  });

  it('deletes a profile and keeps its history', async () => {
    const path = freshPath();
    await save(path, 1);
    expect((await backend.call('delete', path)).status).toBe(409);
    expect(
      (await backend.call('delete', path).set('If-Match', '"2"')).status,
    ).toBe(412);
    const deleted = await backend.call('delete', path).set('If-Match', '"1"');
    expect(deleted.status).toBe(204);

    expect((await backend.call('get', path)).status).toBe(404);
    expect(
      (await backend.call('delete', path).set('If-Match', '"2"')).status,
    ).toBe(404);
    expect((await backend.call('get', `${path}/revisions/2`)).status).toBe(404);
    expect((await backend.call('get', `${path}/revisions/1`)).status).toBe(200);
    const history = await backend.call('get', `${path}/revisions`);
    expect(history.body.revisions).toMatchObject([
      { revision: 2, deleted: true },
      { revision: 1, deleted: false },
    ]);

    const again = await save(path, 1);
    expect(again.status).toBe(201);
    expect(again.body.revision).toBe(3);
  });

  it('names every field that is wrong', async () => {
    const answer = await backend.call('put', freshPath()).send({
      profile: {
        application: { kind: 'toaster', colour: 'red' },
        traffic: { requestsPerMonth: -1 },
        performance: { durationMs: { mean: 10, p99: 5 } },
      },
      commment: 'typo',
    });
    expect(answer.status).toBe(400);
    expect(answer.body.error.name).toBe('InputError');
    expect(
      answer.body.error.issues.map(({ path }: { path: string }) => path),
    ).toEqual(
      expect.arrayContaining([
        'profile.application.kind',
        'profile.application.colour',
        'profile.traffic.requestsPerMonth',
        'commment',
      ]),
    );
  });

  it('refuses a comment that no database could keep', async () => {
    const answer = await backend
      .call('put', freshPath())
      .send({ profile: profileWith(1), comment: 'a\0b' });
    expect(answer.status).toBe(400);
    expect(answer.body.error.issues).toMatchObject([{ path: 'comment' }]);
  });

  it.each([
    ['revision', `${profilePath('service-0')}/revisions/first`],
    ['revision', `${profilePath('service-0')}/revisions/0`],
    ['name', '/v1/profiles/component/default/a%2Fb'],
    ['name', '/v1/profiles/component/default/a%00b'],
    ['kind', '/v1/profiles/a%3Ab/default/c'],
    ['verbose', `${profilePath('service-0')}?verbose=1`],
  ])('names the parameter %s of %s', async (parameter, path) => {
    const answer = await backend.call('get', path);
    expect(answer.status).toBe(400);
    expect(answer.body.error.issues).toMatchObject([{ path: parameter }]);
  });

  it.each([
    [415, 'text/plain', 'profile'],
    [415, 'application/x-www-form-urlencoded', 'profile=1'],
    [400, 'application/json', '{"profile":'],
    [400, 'application/json', '"profile"'],
    [400, 'application/json', ''],
    [400, 'application/json', `${'['.repeat(1000)}${']'.repeat(1000)}`],
    [413, 'application/json', JSON.stringify({ profile: 'x'.repeat(2e6) })],
  ])('answers %d to a body of %s', async (status, type, body) => {
    const answer = await backend
      .call('put', freshPath())
      .set('Content-Type', type)
      .send(body);
    expect(answer.status).toBe(status);
    expect(answer.body.response).toEqual({ statusCode: status });
    expect(JSON.stringify(answer.body).length).toBeLessThan(1000);
  });

  it('lets exactly one of many simultaneous first saves win', async () => {
    const path = freshPath();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => save(path, index + 1)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array(19).fill(409),
    ]);
  });

  it('loses no update of simultaneous writers on two backends', async () => {
    const path = freshPath();
    const other = await startBackend({ database: database.config('profiles') });
    await save(path, 1000);
    const lost = new Set<number>();

    async function writeUntilSaved(writer: number): Promise<void> {
      const target = writer % 2 ? backend : other;
      for (let attempt = 0; attempt < 200; attempt++) {
        const { body } = await target.call('get', path);
        const { status } = await target
          .call('put', path)
          .set('If-Match', `"${body.revision}"`)
          .send({ profile: profileWith(writer) });
        if (status === 200) {
          return;
        }
        lost.add(status);
      }
      throw new Error(`Writer ${writer} got through never`);
    }
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => writeUntilSaved(index + 1)),
    );
    await other.stop();

    const { body } = await backend.call('get', `${path}/revisions`);
    expect(
      body.revisions.map(({ revision }: { revision: number }) => revision),
    ).toEqual(Array.from({ length: 21 }, (_, index) => 21 - index));
    const written = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const revision = await backend.call(
          'get',
          `${path}/revisions/${index + 2}`,
        );
        return revision.body.profile.traffic.requestsPerMonth;
      }),
    );
    expect(written.sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect([...lost].filter(status => status !== 412)).toEqual([]);
  });

  it('keeps profiles over a restart', async () => {
    const path = freshPath();
    const saved = await save(path, 42);
    await backend.stop();
    backend = await startBackend({ database: database.config('profiles') });
    expect((await backend.call('get', path)).body).toEqual(saved.body);
  });

  it('answers an unknown route in the format of Backstage', async () => {
    const answer = await backend.call('get', '/v1/nothing');
    expect(answer.status).toBe(404);
    expect(answer.body.error.name).toBe('NotFoundError');
  });
});
