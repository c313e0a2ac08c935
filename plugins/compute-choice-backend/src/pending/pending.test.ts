import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { profileCreatePermission } from '@compute-choice/plugin-compute-choice-common';
import { createProfileConditionalDecision, profileConditions } from '..';
import { startBackend, TestBackend } from '../__testUtils__/backend';
import { component, OTHER, OWNER } from '../__testUtils__/catalog';
import { databases, TestDatabase } from '../__testUtils__/databases';
import { createGrowingCatalog } from '../__testUtils__/growingCatalog';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from '../__testUtils__/profiles';

const ownersOnly = mockServices.permissions.mock({
  authorizeConditional: async ([{ permission }], options) => {
    const { principal } = options?.credentials ?? {};
    const claims = [(principal as { userEntityRef: string }).userEntityRef];
    return [
      permission.name === profileCreatePermission.name
        ? createProfileConditionalDecision(
            profileCreatePermission,
            profileConditions.isEntityOwner({ claims }),
          )
        : { result: AuthorizeResult.ALLOW },
    ];
  },
});

describe.each(databases)('pending profiles on %s', (_name, createDatabase) => {
  const catalog = createGrowingCatalog();
  let database: TestDatabase;
  let backend: TestBackend;
  let used = 0;

  function freshName(): string {
    return `new-${used++}`;
  }

  function savePending(name: string, requests: number, user?: string) {
    return backend
      .call('put', `${profilePath(name)}?pending=true`, user)
      .send({ profile: profileWith(requests), comment: 'From a template' });
  }

  async function appear(name: string, options?: { hidden?: boolean }) {
    catalog.add(component(name), options);
  }

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('pending'),
      catalog: catalog.factory,
      features: [ownersOnly.factory],
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('waits for its entity, and becomes the first revision', async () => {
    const name = freshName();
    const put = await savePending(name, 1000);
    expect(put.status).toBe(202);
    expect(put.body).toMatchObject({
      entityRef: `component:default/${name}`,
      createdBy: OWNER,
      profile: profileWith(1000),
    });
    expect(Date.parse(put.body.expiresAt)).toBe(
      Date.parse(put.body.createdAt) + 7 * 86_400_000,
    );
    expect((await backend.call('get', profilePath(name))).status).toBe(404);

    await appear(name);
    const read = await backend.call('get', profilePath(name), OTHER);
    expect(read.status).toBe(200);
    expect(read.body).toMatchObject({
      revision: 1,
      createdBy: OWNER,
      comment: 'From a template',
      source: { type: 'pending' },
      profile: profileWith(1000),
    });
    const again = await backend.call(
      'get',
      `${profilePath(name)}?pending=true`,
    );
    expect(again.status).toBe(404);
  });

  it('is read, replaced and deleted by its creator only', async () => {
    const path = `${profilePath(freshName())}?pending=true`;
    const save = (requests: number) =>
      backend.call('put', path).send({ profile: profileWith(requests) });
    await save(1);
    expect((await save(2)).status).toBe(202);
    const own = await backend.call('get', path);
    expect(own.body.profile).toEqual(profileWith(2));
    expect((await backend.call('get', path, OTHER)).status).toBe(404);
    expect((await backend.call('delete', path, OTHER)).status).toBe(404);
    expect((await backend.call('delete', path)).status).toBe(204);
    expect((await backend.call('get', path)).status).toBe(404);
  });

  it('is saved at once where the entity exists, and never over a profile', async () => {
    const name = freshName();
    await appear(name);
    expect((await savePending(name, 1)).status).toBe(201);
    expect((await savePending(name, 1)).status).toBe(200);
    expect((await savePending(name, 2)).status).toBe(412);
  });

  it('gives way to who saved first once the entity exists', async () => {
    const name = freshName();
    await savePending(name, 1);
    await appear(name);
    const saved = await backend
      .call('put', profilePath(name))
      .send({ profile: profileWith(2) });
    expect(saved.status).toBe(201);
    const read = await backend.call('get', profilePath(name));
    expect(read.body).toEqual(saved.body);
  });

  it('is not adopted if its creator may not write the entity', async () => {
    const name = freshName();
    expect((await savePending(name, 1, OTHER)).status).toBe(202);
    await appear(name);
    expect((await backend.call('get', profilePath(name))).status).toBe(404);
    expect((await backend.call('get', profilePath(name), OTHER)).status).toBe(
      404,
    );
  });

  it('does not reach an entity that its creator could not see', async () => {
    const name = freshName();
    await appear(name, { hidden: true });
    expect((await savePending(name, 1)).status).toBe(202);
    await appear(name);
    expect((await backend.call('get', profilePath(name), OTHER)).status).toBe(
      404,
    );
    const byCreator = await backend.call('get', profilePath(name));
    expect(byCreator.status).toBe(200);
  });

  describe('with the platform that the service is written for', () => {
    function saveFor(name: string, chosen: object, user?: string) {
      return backend
        .call('put', `${profilePath(name)}?pending=true`, user)
        .send({ profile: profileWith(1000), chosen });
    }

    async function decisionsOf(name: string) {
      await backend.call('get', profilePath(name));
      const { body } = await backend.call(
        'get',
        `${recommendationPath(name)}/decisions`,
      );
      return body.decisions;
    }

    it('decides against the verdict with the reason that was given', async () => {
      const name = freshName();
      const chosen = { platform: 'fargate', reason: 'We run containers' };
      expect((await saveFor(name, chosen)).body.chosen).toEqual(chosen);
      await appear(name);
      expect(await decisionsOf(name)).toMatchObject([
        {
          ...chosen,
          status: 'rejected',
          revision: 1,
          decidedBy: OWNER,
          recommended: { platform: 'lambda' },
        },
      ]);
    });

    it('accepts the verdict where it is followed', async () => {
      const name = freshName();
      await saveFor(name, { platform: 'lambda' });
      await appear(name);
      expect(await decisionsOf(name)).toMatchObject([
        { status: 'accepted', platform: 'lambda' },
      ]);
    });

    it('decides at once, and once, for a service that exists', async () => {
      const name = freshName();
      await appear(name);
      const chosen = { platform: 'ecs-ec2' };
      expect((await saveFor(name, chosen)).status).toBe(201);
      expect((await saveFor(name, chosen)).status).toBe(200);
      expect(await decisionsOf(name)).toMatchObject([
        { status: 'rejected', ...chosen, reason: expect.any(String) },
      ]);
    });

    it('waits on while there is no recommendation to decide about', async () => {
      const name = freshName();
      const unpriced = {
        ...profileWith(1000),
        operations: { region: 'mx-central-1' },
      };
      const path = `${profilePath(name)}?pending=true`;
      await backend
        .call('put', path)
        .send({ profile: unpriced, chosen: { platform: 'lambda' } });
      await appear(name);
      expect((await backend.call('get', profilePath(name))).status).toBe(200);
      expect((await backend.call('get', path)).status).toBe(200);
      expect(await decisionsOf(name)).toEqual([]);
    });

    it('is no part of a profile that does not wait', async () => {
      const name = freshName();
      await appear(name);
      const answer = await backend
        .call('put', profilePath(name))
        .send({ profile: profileWith(1), chosen: { platform: 'lambda' } });
      expect(answer.status).toBe(400);
      expect(answer.body.error.issues).toMatchObject([{ path: 'chosen' }]);
    });
  });

  it('names the parameter that is wrong', async () => {
    const answer = await backend
      .call('put', `${profilePath(freshName())}?pending=maybe`)
      .send({ profile: profileWith(1) });
    expect(answer.status).toBe(400);
    expect(answer.body.error.issues).toMatchObject([{ path: 'pending' }]);
  });
});
