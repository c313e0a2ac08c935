import { createAuditor } from './__testUtils__/auditor';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { component, OTHER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import { createGrowingCatalog } from './__testUtils__/growingCatalog';
import { createOwnerPolicy } from './__testUtils__/ownerPolicy';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';

const OLD = 'component:default/orders';
const NEW = 'component:default/order-service';
const oldPath = profilePath('orders');
const newPath = profilePath('order-service');
const relinkPath = `${newPath}/relink`;

describe.each(databases)('a renamed entity on %s', (_name, createDatabase) => {
  const auditor = createAuditor();
  const catalog = createGrowingCatalog();
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    catalog.add(component('orders'));
    catalog.add(component('order-service'));
    catalog.add(component('occupied'));
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('relink'),
      catalog: catalog.factory,
      policy: { samples: 0 },
      features: [createOwnerPolicy().factory, auditor.factory],
    });
    await backend
      .call('put', oldPath)
      .send({ profile: profileWith(1000), comment: 'Estimated' });
    await backend
      .call('put', oldPath)
      .set('If-Match', '"1"')
      .send({ profile: profileWith(2000), comment: 'Measured' });
    await backend
      .call('post', `${recommendationPath('orders')}/decision`)
      .send({ revision: 2, status: 'accepted' });
    await backend
      .call('put', profilePath('occupied'))
      .send({ profile: profileWith(5) });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  function relink(path: string, user?: string) {
    return backend.call('post', path, user).send({ from: OLD });
  }

  it('is not taken for renamed while the catalog has it', async () => {
    const { status, body } = await relink(relinkPath);
    expect(status).toBe(409);
    expect(body.error.message).toContain(OLD);
    catalog.remove(OLD);
  });

  it('is not linked by who does not own the new one', async () => {
    expect((await relink(relinkPath, OTHER)).status).toBe(403);
    expect((await backend.call('get', newPath)).status).toBe(404);
  });

  it('never goes on in the history of another', async () => {
    const { status } = await relink(`${profilePath('occupied')}/relink`);
    expect(status).toBe(409);
    const { body } = await backend.call(
      'get',
      `${profilePath('occupied')}/revisions`,
    );
    expect(body.revisions).toHaveLength(1);
  });

  it('gets its history, decisions and recommendation back', async () => {
    const { body: before } = await backend.call('get', `${oldPath}/revisions`);
    const { status, headers, body } = await relink(relinkPath);
    expect(status).toBe(201);
    expect(headers.etag).toBe('"2"');
    expect(body).toMatchObject({
      entityRef: NEW,
      revision: 2,
      profile: profileWith(2000),
    });

    const history = await backend.call('get', `${newPath}/revisions`);
    expect(history.body.revisions).toEqual(before.revisions);
    expect(
      history.body.revisions.map(({ comment }: { comment: string }) => comment),
    ).toEqual(['Measured', 'Estimated']);
    const first = await backend.call('get', `${newPath}/revisions/1`);
    expect(first.body.profile).toMatchObject(profileWith(1000));

    const path = recommendationPath('order-service');
    const decisions = await backend.call('get', `${path}/decisions`);
    expect(decisions.body.decisions).toMatchObject([
      { revision: 2, status: 'accepted' },
    ]);
    const answer = await backend.call('get', path);
    expect(answer.body).toMatchObject({
      entityRef: NEW,
      revision: 2,
      decision: { status: 'accepted' },
    });
    expect(auditor.events).toContainEqual({
      eventId: 'profile-relink',
      entityRef: NEW,
      outcome: 'success',
    });
  });

  it('goes on from the number where it was', async () => {
    const { status, body } = await backend
      .call('put', newPath)
      .set('If-Match', '"2"')
      .send({ profile: profileWith(3000) });
    expect([status, body.revision]).toEqual([200, 3]);
  });

  it('is in the fleet once, under its new name', async () => {
    const { body } = await eventually(
      () => backend.call('get', '/v1/fleet?sort=entityRef'),
      answer => JSON.stringify(answer.body).includes(NEW),
    );
    expect(
      body.rows.map(({ entityRef }: { entityRef: string }) => entityRef),
    ).toEqual(['component:default/occupied', NEW]);
  });

  it('is linked once', async () => {
    expect((await relink(relinkPath)).status).toBe(404);
  });
});
