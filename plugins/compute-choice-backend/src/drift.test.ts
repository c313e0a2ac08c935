import { startBackend, TestBackend } from './__testUtils__/backend';
import { databases, TestDatabase } from './__testUtils__/databases';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';

const template = {
  Resources: {
    Function: {
      Type: 'AWS::Lambda::Function',
      Properties: { MemorySize: 10_240 },
    },
  },
};

const driftPath = (name: string) => `${recommendationPath(name)}/drift`;

describe.each(databases)('drift on %s', (_name, createDatabase) => {
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('drift'),
      policy: { samples: 10 },
    });
    await backend
      .call('put', profilePath('service-1'))
      .send({ profile: profileWith(1000) });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('compares a template with the recommendation of the entity', async () => {
    const answer = await backend
      .call('post', driftPath('service-1'))
      .send({ template });

    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      inSync: false,
      deployedPlatform: 'lambda',
      differences: expect.arrayContaining([
        expect.objectContaining({ size: 'memoryMb', deployed: 10_240 }),
      ]),
      markdown: expect.stringContaining('10240 MB'),
    });
  });

  it('compares it with the platform that the team decided for', async () => {
    await backend
      .call('post', `${recommendationPath('service-1')}/decision`)
      .send({
        revision: 1,
        status: 'rejected',
        platform: 'fargate',
        reason: 'The team runs containers',
      });
    const answer = await backend
      .call('post', driftPath('service-1'))
      .send({ template });

    expect(answer.body).toMatchObject({
      platform: 'fargate',
      deployedPlatform: 'lambda',
      summary: { code: 'drift.platform' },
    });
  });

  it('refuses a body without a template, and an entity without a profile', async () => {
    const empty = await backend.call('post', driftPath('service-1')).send({});
    const none = await backend
      .call('post', driftPath('service-2'))
      .send({ template });

    expect(empty.status).toBe(400);
    expect(empty.body.error.issues).toMatchObject([{ path: 'template' }]);
    expect(none.status).toBe(404);
  });
});
