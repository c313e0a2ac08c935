import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import {
  PROFILE_ANNOTATION,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { stringify } from 'yaml';
import { startBackend, TestBackend } from '../__testUtils__/backend';
import { component } from '../__testUtils__/catalog';
import { databases, TestDatabase } from '../__testUtils__/databases';
import { createGrowingCatalog } from '../__testUtils__/growingCatalog';
import { profilePath, profileWith } from '../__testUtils__/profiles';

const FOLDER = 'https://github.com/larkpost/shop/tree/main';

/** A repository whose files a test changes. */
function createRepository() {
  const files = new Map<string, string>();
  const urlReader = mockServices.urlReader.mock({
    readUrl: async (url, options) => {
      const content = files.get(url);
      if (content === undefined) {
        throw new NotFoundError(`${url} could not be read`);
      }
      if (options?.etag === content) {
        throw new NotModifiedError();
      }
      return { buffer: async () => Buffer.from(content), etag: content };
    },
  });
  return {
    factory: urlReader.factory,
    write: (name: string, content: WorkloadProfile | string) =>
      files.set(
        `${FOLDER}/${name}.yaml`,
        typeof content === 'string' ? content : stringify(content),
      ),
    remove: (name: string) => files.delete(`${FOLDER}/${name}.yaml`),
  };
}

describe.each(databases)('profiles as code on %s', (_name, createDatabase) => {
  const catalog = createGrowingCatalog();
  const repository = createRepository();
  const scheduler = mockServices.scheduler.mock();
  let database: TestDatabase;
  let backend: TestBackend;
  let used = 0;

  /** A component that keeps its profile in a file of its own. */
  function withFile(): string {
    const name = `coded-${used++}`;
    catalog.add(
      component(name, {
        [PROFILE_ANNOTATION]: `./${name}.yaml`,
        'backstage.io/managed-by-location': `url:${FOLDER}/catalog-info.yaml`,
      }),
    );
    return name;
  }

  function source(name: string) {
    return backend.call('get', `${profilePath(name)}/source`);
  }

  function refresh(name: string) {
    return backend.call('post', `${profilePath(name)}/source/refresh`);
  }

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('files'),
      catalog: catalog.factory,
      features: [repository.factory, scheduler.factory],
    });
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  it('makes the file a revision that says where it is from', async () => {
    const name = withFile();
    repository.write(name, profileWith(1000));
    const refreshed = await refresh(name);
    expect(refreshed.status).toBe(200);
    expect(refreshed.body).toMatchObject({
      managedBy: 'repository',
      path: `./${name}.yaml`,
      location: `${FOLDER}/${name}.yaml`,
      revision: 1,
    });
    const read = await backend.call('get', profilePath(name));
    expect(read.body).toMatchObject({
      revision: 1,
      createdBy: 'plugin:compute-choice',
      source: { type: 'repository', location: `${FOLDER}/${name}.yaml` },
      profile: profileWith(1000),
    });
    expect((await source(name)).body).toEqual(refreshed.body);
  });

  it('saves a new revision only when the content differs', async () => {
    const name = withFile();
    repository.write(name, profileWith(1));
    await refresh(name);
    await refresh(name);
    repository.write(name, `# A comment\n${stringify(profileWith(1))}`);
    expect((await refresh(name)).body.revision).toBe(1);
    repository.write(name, profileWith(2));
    expect((await refresh(name)).body.revision).toBe(2);
  });

  it('wins over the portal as long as the entity names it', async () => {
    const name = withFile();
    repository.write(name, profileWith(1));
    await refresh(name);
    const save = () =>
      backend
        .call('put', profilePath(name))
        .set('If-Match', '"1"')
        .send({ profile: profileWith(2) });
    const refused = await save();
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain(`./${name}.yaml`);
    const deletion = await backend
      .call('delete', profilePath(name))
      .set('If-Match', '"1"');
    expect(deletion.status).toBe(409);

    catalog.add(component(name));
    expect((await source(name)).body).toEqual({
      entityRef: `component:default/${name}`,
      managedBy: 'portal',
    });
    expect((await save()).status).toBe(200);
  });

  it('keeps the last valid content, and says what is wrong now', async () => {
    const name = withFile();
    repository.write(name, profileWith(1));
    await refresh(name);
    repository.write(name, 'application: { kind: toaster }\ntraffic: {}\n');
    for (const { body } of [await refresh(name), await refresh(name)]) {
      expect(body.revision).toBe(1);
      expect(
        body.problem.issues.map(({ path }: { path: string }) => path),
      ).toEqual(expect.arrayContaining(['application.kind']));
    }
    repository.write(name, '{');
    expect((await refresh(name)).body.problem).toMatchObject({ issues: [] });
    repository.remove(name);
    expect((await refresh(name)).body.problem.message).toContain(
      'could not be read',
    );
    const read = await backend.call('get', profilePath(name));
    expect(read.body.profile).toEqual(profileWith(1));

    repository.write(name, profileWith(3));
    const mended = await refresh(name);
    expect(mended.body).not.toHaveProperty('problem');
    expect(mended.body.revision).toBe(2);
  });

  it('reads the files of all entities without anybody asking', async () => {
    const names = [withFile(), withFile()];
    names.forEach((name, index) =>
      repository.write(name, profileWith(100 + index)),
    );
    const sweep = scheduler.scheduleTask.mock.calls
      .map(([task]) => task)
      .find(({ id }) => id === 'read-profile-files');
    await sweep?.fn(new AbortController().signal);
    const answers = await Promise.all(
      names.map(name => backend.call('get', profilePath(name))),
    );
    expect(answers.map(({ body }) => body.profile)).toEqual([
      profileWith(100),
      profileWith(101),
    ]);
  });
});
