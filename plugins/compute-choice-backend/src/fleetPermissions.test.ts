import { mockCredentials } from '@backstage/backend-test-utils';
import { FleetRow } from '@compute-choice/plugin-compute-choice-common';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { component, OTHER, OWNER } from './__testUtils__/catalog';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import { createGrowingCatalog } from './__testUtils__/growingCatalog';
import { createOwnerPolicy, DENIED } from './__testUtils__/ownerPolicy';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';

const TEAM = 'group:default/payments';
const NOBODYS = 'user:default/newcomer';
const CURRENT_USD = 500;

/** Who owns what. */
const owned: Record<string, string[]> = {
  [OWNER]: ['orders', 'returns'],
  [TEAM]: ['invoices'],
  [OTHER]: ['shop', 'search'],
};
/** What each user may see: what is their own and their groups'. */
const visible: Array<[string, string, string[]]> = [
  ['a user and their group', OWNER, ['invoices', 'orders', 'returns']],
  ['another user', OTHER, ['search', 'shop']],
  ['a user who owns nothing', NOBODYS, []],
];
const everything = Object.values(owned).flat().sort();

const SERVICE = mockCredentials.service.header({
  onBehalfOf: mockCredentials.service('external:setup'),
  targetPluginId: 'compute-choice',
});

function namesOf(rows: FleetRow[]): string[] {
  return rows.map(({ entityRef }) => entityRef.split('/')[1]).sort();
}

describe.each(databases)(
  'the fleet under a policy of ownership on %s',
  (_name, createDatabase) => {
    let database: TestDatabase;
    let backend: TestBackend;

    beforeAll(async () => {
      const catalog = createGrowingCatalog();
      for (const [owner, names] of Object.entries(owned)) {
        names.forEach(name => catalog.add(component(name, {}, owner)));
      }
      database = await createDatabase();
      backend = await startBackend({
        database: database.config('permissions'),
        catalog: catalog.factory,
        policy: { samples: 0 },
        features: [createOwnerPolicy({ groups: { [OWNER]: [TEAM] } }).factory],
      });
      for (const name of everything) {
        const profile = {
          ...profileWith(1000),
          operations: {
            currentPlatform: { platform: 'ec2', monthlyUsd: CURRENT_USD },
          },
        };
        await backend
          .callWith(SERVICE, 'put', profilePath(name))
          .send({ profile });
        // The recommendation is stored before it is answered.
        await backend.callWith(SERVICE, 'get', recommendationPath(name));
      }
    });

    afterAll(async () => {
      await backend?.stop();
      await database?.remove();
    });

    it.each(visible)('shows %s only their own', async (_who, user, names) => {
      const { status, body } = await backend.call('get', '/v1/fleet', user);
      expect(status).toBe(200);
      expect(namesOf(body.rows)).toEqual(names);

      const csv = await backend
        .call('get', '/v1/fleet', user)
        .set('Accept', 'text/csv');
      const lines = csv.text.trim().split('\r\n').slice(1);
      expect(lines.map(line => line.split(',')[0]).sort()).toEqual(
        names.map(name => `component:default/${name}`),
      );
    });

    it.each(visible)(
      'adds up for %s only their own',
      async (_w, user, names) => {
        const { status, body } = await backend.call(
          'get',
          '/v1/fleet/summary',
          user,
        );
        expect(status).toBe(200);
        expect(body.profiles).toBe(names.length);
        expect(body.currentMonthlyUsd).toBe(CURRENT_USD * names.length);
      },
    );

    it('does not leave others behind a page either', async () => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await backend.call(
          'get',
          `/v1/fleet?limit=1&sort=entityRef${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...namesOf(body.rows));
        cursor = body.nextCursor ?? '';
      } while (cursor);
      expect(seen).toEqual(['invoices', 'orders', 'returns']);
    });

    it('does not let a filter reach what is not their own', async () => {
      for (const filter of [`owner=${OTHER}`, 'text=shop', 'platform=lambda']) {
        const rows = await backend.call('get', `/v1/fleet?${filter}`);
        const names = namesOf(rows.body.rows);
        expect(names).not.toContain('shop');
        const totals = await backend.call('get', `/v1/fleet/summary?${filter}`);
        expect([filter, totals.body.profiles]).toEqual([filter, names.length]);
      }
    });

    it('shows everything to a caller without conditions', async () => {
      const { body } = await eventually(
        () => backend.callWith(SERVICE, 'get', '/v1/fleet'),
        answer => answer.body.rows.length === everything.length,
      );
      expect(namesOf(body.rows)).toEqual(everything);
      const totals = await backend.callWith(
        SERVICE,
        'get',
        '/v1/fleet/summary',
      );
      expect(totals.body.profiles).toBe(everything.length);
    });

    it('shows nothing to whom the policy denies it', async () => {
      for (const path of ['/v1/fleet', '/v1/fleet/summary']) {
        const { status, text } = await backend.call('get', path, DENIED);
        expect([path, status]).toEqual([path, 403]);
        expect(text).not.toMatch(/orders|shop/);
      }
    });
  },
);
