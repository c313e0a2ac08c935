import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { startBackend } from '../__testUtils__/backend';
import { component, OWNER } from '../__testUtils__/catalog';
import { databases } from '../__testUtils__/databases';
import { createGrowingCatalog } from '../__testUtils__/growingCatalog';
import { profilePath, profileWith } from '../__testUtils__/profiles';

describe('the sweep over pending profiles', () => {
  it('adopts without anybody asking, and keeps what has no entity yet', async () => {
    const [[, createDatabase]] = databases;
    const database = await createDatabase();
    const catalog = createGrowingCatalog();
    const scheduler = mockServices.scheduler.mock();
    const audits: string[] = [];
    const auditor = mockServices.auditor.mock({
      createEvent: async ({ eventId }) => ({
        success: async () => void audits.push(eventId),
        fail: async () => void audits.push(`${eventId} failed`),
      }),
    });
    const backend = await startBackend({
      database: database.config('sweep'),
      catalog: catalog.factory,
      features: [
        scheduler.factory,
        auditor.factory,
        mockServices.permissions.factory({ result: AuthorizeResult.ALLOW }),
      ],
    });
    for (const name of ['ready', 'late']) {
      await backend
        .call('put', `${profilePath(name)}?pending=true`)
        .send({ profile: profileWith(1) });
    }
    catalog.add(component('ready'));

    const sweep = scheduler.scheduleTask.mock.calls
      .map(([task]) => task)
      .find(({ id }) => id === 'adopt-pending-profiles');
    await sweep?.fn(new AbortController().signal);

    const history = await backend.call(
      'get',
      `${profilePath('ready')}/revisions`,
    );
    const late = await backend.call(
      'get',
      `${profilePath('late')}?pending=true`,
    );
    await backend.stop();
    await database.remove();
    expect(history.body.revisions).toMatchObject([
      { revision: 1, createdBy: OWNER, source: { type: 'pending' } },
    ]);
    expect(late.status).toBe(200);
    expect(audits).toEqual([
      'pending-profile-save',
      'pending-profile-save',
      'profile-adopt',
    ]);
  });
});
