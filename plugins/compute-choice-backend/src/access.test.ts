import { BackendFeature } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  profileReadPermission,
  profileUpdatePermission,
} from '@compute-choice/plugin-compute-choice-common';
import { createAuditor } from './__testUtils__/auditor';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { BLIND, OTHER, OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';
import { createProfileConditionalDecision, profileConditions } from '.';

type Route = ['get' | 'put' | 'post' | 'delete', string, object?];

const profileRoutes: Route[] = [
  ['get', profilePath('service-0')],
  ['put', profilePath('service-0'), { profile: profileWith(1) }],
  ['delete', profilePath('service-0')],
  ['get', `${profilePath('service-0')}/revisions`],
  ['get', `${profilePath('service-0')}/revisions/1`],
  ['get', recommendationPath('service-0')],
];
describe.each(databases)('access on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  const running: TestBackend[] = [];

  async function start(...features: BackendFeature[]): Promise<TestBackend> {
    const backend = await startBackend({
      database: database.config('access'),
      features,
    });
    running.push(backend);
    return backend;
  }

  beforeAll(async () => {
    database = await createDatabase();
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map(backend => backend.stop()));
  });

  afterAll(async () => {
    await database?.remove();
  });

  it('tells an invisible entity from an unknown one to nobody', async () => {
    const backend = await start();
    await backend
      .call('put', profilePath('service-0'))
      .send({ profile: profileWith(1) });
    for (const [method, path, body] of profileRoutes) {
      const unknownPath = path.replace('service-0', 'service-x');
      const unknown = await backend.call(method, unknownPath).send(body);
      expect([method, path, unknown.status]).toEqual([method, path, 404]);
      const invisible = await backend.call(method, path, BLIND).send(body);
      expect([method, path, invisible.status]).toEqual([method, path, 404]);
      expect(invisible.body.error).toEqual({
        ...unknown.body.error,
        message: unknown.body.error.message.replace('service-x', 'service-0'),
      });
    }
  });

  it('lets services write and records them', async () => {
    const backend = await start();
    const saved = await backend
      .callWith(
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('external:ci'),
          targetPluginId: 'compute-choice',
        }),
        'put',
        profilePath('service-2'),
      )
      .send({ profile: profileWith(1) });
    expect(saved.status).toBe(201);
    expect(saved.body.createdBy).toBe('external:ci');
  });

  it('applies a conditional decision to the owner of the entity', async () => {
    const permissions = mockServices.permissions.mock({
      authorizeConditional: async ([{ permission }], options) => {
        const { principal } = options?.credentials ?? {};
        const claims = [(principal as { userEntityRef: string }).userEntityRef];
        return [
          permission.name === profileReadPermission.name
            ? { result: AuthorizeResult.ALLOW }
            : createProfileConditionalDecision(
                profileUpdatePermission,
                profileConditions.isEntityOwner({ claims }),
              ),
        ];
      },
    });
    const backend = await start(permissions.factory);
    const path = profilePath('service-3');
    const body = { profile: profileWith(1) };
    expect((await backend.call('put', path, OTHER).send(body)).status).toBe(
      403,
    );
    expect((await backend.call('put', path, OWNER).send(body)).status).toBe(
      201,
    );
    expect((await backend.call('get', path, OTHER)).status).toBe(200);
    const removal = backend.call('delete', path, OTHER).set('If-Match', '"1"');
    expect((await removal).status).toBe(403);
  });

  it('judges conditions for the permission backend', async () => {
    const backend = await start();
    const conditions = (claim: string) =>
      profileConditions.isEntityOwner({ claims: [claim] });
    const item = (id: string, name: string, claim: string) => ({
      id,
      resourceRef: `component:default/${name}`,
      resourceType: profileReadPermission.resourceType,
      conditions: conditions(claim),
    });
    const answer = await backend
      .callWith(
        mockCredentials.service.header({
          onBehalfOf: mockCredentials.service('plugin:permission'),
          targetPluginId: 'compute-choice',
        }),
        'post',
        '/.well-known/backstage/permissions/apply-conditions',
      )
      .send({
        items: [
          item('1', 'service-0', OWNER),
          item('2', 'service-0', OTHER),
          item('3', 'service-x', OWNER),
        ],
      });
    expect(answer.status).toBe(200);
    expect(answer.body.items).toEqual([
      { id: '1', result: AuthorizeResult.ALLOW },
      { id: '2', result: AuthorizeResult.DENY },
      { id: '3', result: AuthorizeResult.DENY },
    ]);
  });

  it('records every write and how it ended', async () => {
    const auditor = createAuditor();
    const backend = await start(auditor.factory);
    const path = profilePath('service-4');
    const entityRef = 'component:default/service-4';
    await backend.call('put', path).send({ profile: profileWith(1) });
    await backend.call('put', path).send({ profile: profileWith(2) });
    await backend.call('get', path);
    await backend.call('delete', path).set('If-Match', '"2"');
    await backend.call('delete', path).set('If-Match', '"1"');
    expect(auditor.events).toEqual([
      { eventId: 'profile-save', entityRef, outcome: 'success' },
      { eventId: 'profile-save', entityRef, outcome: 'ConflictError' },
      {
        eventId: 'profile-delete',
        entityRef,
        outcome: 'PreconditionFailedError',
      },
      { eventId: 'profile-delete', entityRef, outcome: 'success' },
    ]);
  });
});
