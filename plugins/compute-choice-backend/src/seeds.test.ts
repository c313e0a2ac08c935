import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  ComputeChoiceSeed,
  computeChoiceSeedsExtensionPoint,
} from '@compute-choice/plugin-compute-choice-node';
import { startBackend } from './__testUtils__/backend';
import { databases, TestDatabase } from './__testUtils__/databases';
import { profilePath, profileWith } from './__testUtils__/profiles';

function moduleWith(...seeds: ComputeChoiceSeed[]) {
  return createBackendModule({
    pluginId: 'compute-choice',
    moduleId: 'seeds',
    register(reg) {
      reg.registerInit({
        deps: { extensionPoint: computeChoiceSeedsExtensionPoint },
        init: async ({ extensionPoint }) => extensionPoint.addSeeds(seeds),
      });
    },
  });
}

function seed(name: string, requestsPerMonth: number): ComputeChoiceSeed {
  return {
    entityRef: `Component:default/${name}`,
    profile: profileWith(requestsPerMonth),
    comment: 'Sample',
  };
}

describe.each(databases)('seeds on %s', (_name, createDatabase) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase();
  });

  afterAll(async () => {
    await database?.remove();
  });

  async function start(...seeds: ComputeChoiceSeed[]) {
    return startBackend({
      database: database.config('seeds'),
      features: [moduleWith(...seeds)],
    });
  }

  it('inserts a seed once, and never over a change or a deletion', async () => {
    const first = await start(
      seed('service-0', 1),
      seed('service-1', 1),
      seed('service-2', 1),
    );
    const seeded = await first.call('get', profilePath('service-0'));
    expect(seeded.body).toMatchObject({
      revision: 1,
      createdBy: 'plugin:compute-choice',
      comment: 'Sample',
      profile: profileWith(1),
    });
    await first
      .call('put', profilePath('service-1'))
      .set('If-Match', '"1"')
      .send({ profile: profileWith(2) });
    await first.call('delete', profilePath('service-2')).set('If-Match', '"1"');
    await first.stop();

    const second = await start(
      seed('service-0', 3),
      seed('service-1', 3),
      seed('service-2', 3),
      seed('service-3', 3),
    );
    const requests = async (name: string) => {
      const { body } = await second.call('get', profilePath(name));
      return body.profile?.traffic.requestsPerMonth;
    };
    expect(await requests('service-0')).toBe(1);
    expect(await requests('service-1')).toBe(2);
    expect(await requests('service-2')).toBeUndefined();
    expect(await requests('service-3')).toBe(3);
    await second.stop();
  });

  it('refuses to start with a seed that is wrong, and names it', async () => {
    await expect(start(seed('service-9', -1))).rejects.toThrow(
      /component:default\/service-9.*traffic\.requestsPerMonth/,
    );
  });

  it('refuses a second seed for the same entity', async () => {
    await expect(
      start(seed('service-9', 1), seed('SERVICE-9', 2)),
    ).rejects.toThrow(/component:default\/service-9 has a seed already/);
  });
});
