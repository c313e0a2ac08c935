import { mockCredentials } from '@backstage/backend-test-utils';
import { createAuditor } from './__testUtils__/auditor';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { OTHER, OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { createOwnerPolicy, DENIED } from './__testUtils__/ownerPolicy';
import { profilePath, profileWith } from './__testUtils__/profiles';
import {
  entityRoutes,
  openRoutes,
  pendingRoutes,
  permissionRoutes,
  Route,
} from './__testUtils__/routes';

const ofService = (subject: string) =>
  mockCredentials.service.header({
    onBehalfOf: mockCredentials.service(subject),
    targetPluginId: 'compute-choice',
  });
const onBehalfOf = (user: string) =>
  mockCredentials.service.header({
    onBehalfOf: mockCredentials.user(user),
    targetPluginId: 'compute-choice',
  });

type Needs = Route['needs'];
type Outcome = 'answered' | 401 | 403;

const callers: Array<[string, string, Record<Needs, Outcome>]> = [
  [
    'nobody',
    mockCredentials.none.header(),
    {
      nothing: 401,
      permission: 401,
      'permission about the entity': 401,
    },
  ],
  [
    'a user with a forged token',
    mockCredentials.user.invalidHeader(),
    {
      nothing: 401,
      permission: 401,
      'permission about the entity': 401,
    },
  ],
  [
    'a user without permission',
    mockCredentials.user.header(DENIED),
    {
      nothing: 'answered',
      permission: 403,
      'permission about the entity': 403,
    },
  ],
  [
    'the owner',
    mockCredentials.user.header(OWNER),
    {
      nothing: 'answered',
      permission: 'answered',
      'permission about the entity': 'answered',
    },
  ],
  [
    'the owner of something else',
    mockCredentials.user.header(OTHER),
    {
      nothing: 'answered',
      permission: 'answered',
      'permission about the entity': 403,
    },
  ],
  [
    'a service',
    ofService('external:ci'),
    {
      nothing: 'answered',
      permission: 'answered',
      'permission about the entity': 'answered',
    },
  ],
  [
    'another plugin',
    ofService('plugin:scaffolder'),
    {
      nothing: 'answered',
      permission: 'answered',
      'permission about the entity': 'answered',
    },
  ],
  [
    'another plugin on behalf of the owner',
    onBehalfOf(OWNER),
    {
      nothing: 'answered',
      permission: 'answered',
      'permission about the entity': 'answered',
    },
  ],
  [
    'another plugin on behalf of the owner of something else',
    onBehalfOf(OTHER),
    {
      nothing: 'answered',
      permission: 'answered',
      'permission about the entity': 403,
    },
  ],
];

describe('who may what', () => {
  const [[, createDatabase]] = databases;
  const auditor = createAuditor();
  let database: TestDatabase;
  let backend: TestBackend;
  let used = 0;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('table'),
      policy: { samples: 0 },
      features: [createOwnerPolicy().factory, auditor.factory],
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it.each(callers)('%s', async (_caller, authorization, outcomes) => {
    const name = `service-${used++}`;
    await backend
      .callWith(ofService('external:setup'), 'put', profilePath(name))
      .send({ profile: profileWith(1000) });
    auditor.events.length = 0;

    const routes = [
      ...entityRoutes(name),
      ...pendingRoutes(`planned-${name}`),
      ...permissionRoutes,
      ...openRoutes,
    ];
    const seen: Array<[string, string, number]> = [];
    const expected: Array<[string, string, number]> = [];
    for (const route of routes) {
      const { method, path, headers = {}, body, needs, status } = route;
      const answer = await backend
        .callWith(authorization, method, path)
        .set(headers)
        .send(body);
      seen.push([method, path, answer.status]);
      // What nobody could save is not there.
      const saved =
        outcomes.permission === 'answered' || !path.includes('?pending')
          ? status
          : 404;
      const outcome = outcomes[needs];
      expected.push([method, path, outcome === 'answered' ? saved : outcome]);
    }
    expect(seen).toEqual(expected);

    // Those without a token are turned away before the plugin is asked.
    const denied = seen.filter(([, , status]) => status === 403).length;
    expect(
      auditor.events.filter(({ outcome }) => outcome === 'NotAllowedError'),
    ).toHaveLength(denied);
  });
});
