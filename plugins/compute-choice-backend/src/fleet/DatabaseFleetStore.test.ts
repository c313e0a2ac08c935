import { mockServices } from '@backstage/backend-test-utils';
import { FLEET_SORTS } from '@compute-choice/plugin-compute-choice-common';
import { fillFleet, SampleRow } from '../__testUtils__/fleetRows';
import {
  KnexDatabase,
  knexDatabases,
  migrate,
} from '../__testUtils__/knexDatabases';
import { DatabaseFleetStore } from './DatabaseFleetStore';
import { FleetOrder, positionAfter, sortColumnOf } from './FleetPosition';
import { FleetScope } from './FleetStore';

const COUNT = 1500;

const everything: FleetScope = { filter: {}, includeAbsent: true };

/** Scopes, and which rows a reader of their description expects. */
const scopes: Array<[string, FleetScope, (row: SampleRow) => boolean]> = [
  ['all rows', everything, () => true],
  [
    'only rows of entities that are there',
    { filter: {}, includeAbsent: false },
    row => row.status === 'active',
  ],
  [
    'rows of entities that are gone',
    { filter: { status: 'absent' }, includeAbsent: true },
    row => row.status === 'absent',
  ],
  [
    'no rows of entities that are gone, if they are not to be seen',
    { filter: { status: 'absent' }, includeAbsent: false },
    () => false,
  ],
  [
    'the rows of an owner, in any case',
    { filter: { owner: 'Group:default/Team-3' }, includeAbsent: true },
    row => row.owner_ref === 'group:default/team-3',
  ],
  [
    'the rows of a system with a platform',
    {
      filter: { system: 'system:default/system-4', platform: 'fargate' },
      includeAbsent: true,
    },
    row =>
      row.system_ref === 'system:default/system-4' &&
      row.platform === 'fargate',
  ],
  [
    'rows without a verdict',
    { filter: { verdict: 'none' }, includeAbsent: true },
    row => row.verdict === 'none',
  ],
  [
    'large savings with a platform',
    { filter: { minSavingUsd: 2000, platform: 'lambda' }, includeAbsent: true },
    row => row.saving_usd >= 2000 && row.platform === 'lambda',
  ],
  [
    'few rows by a word',
    { filter: { text: 'RARE7' }, includeAbsent: true },
    row => /^rare7/.test(`rare${Number(row.entity_ref.slice(-6)) % 500}`),
  ],
  [
    'many rows by a word',
    { filter: { text: 'serv 0001' }, includeAbsent: true },
    row => row.entity_ref.slice(-6).startsWith('0001'),
  ],
  [
    'what the policy allows',
    {
      filter: {},
      includeAbsent: true,
      permitted: {
        property: 'ownerRef',
        values: ['group:default/team-1', 'group:default/team-2'],
      },
    },
    row => /team-[12]$/.test(row.owner_ref),
  ],
  [
    'what several conditions of the policy allow together',
    {
      filter: { platform: 'fargate' },
      includeAbsent: true,
      permitted: {
        allOf: [
          {
            not: { property: 'ownerRef', values: ['group:default/team-1'] },
          },
          {
            anyOf: [
              { property: 'ownerRef', values: ['group:default/team-1'] },
              { property: 'ownerRef', values: ['group:default/team-5'] },
            ],
          },
        ],
      },
    },
    row => /team-5$/.test(row.owner_ref) && row.platform === 'fargate',
  ],
];

const orders: FleetOrder[] = FLEET_SORTS.flatMap(sort => [
  { sort, order: 'asc' },
  { sort, order: 'desc' },
]);

function expectedRefs(
  rows: SampleRow[],
  { sort, order }: FleetOrder,
): string[] {
  const column = sortColumnOf(sort);
  const direction = order === 'asc' ? 1 : -1;
  const compare = <T>(a: T, b: T) => Number(a > b) - Number(a < b);
  return [...rows]
    .sort(
      (a, b) =>
        direction *
        (compare(a[column], b[column]) || compare(a.entity_ref, b.entity_ref)),
    )
    .map(row => row.entity_ref);
}

describe.each(knexDatabases)('the fleet on %s', (_name, open) => {
  let database: KnexDatabase;
  let store: DatabaseFleetStore;
  let sample: SampleRow[];

  async function readAll(
    scope: FleetScope,
    order: FleetOrder,
    limit: number,
  ): Promise<string[]> {
    const refs: string[] = [];
    let position: Parameters<DatabaseFleetStore['page']>[1]['position'] = {
      skip: 0,
    };
    for (;;) {
      const page = await store.page(scope, { order, position, limit });
      refs.push(...page.map(row => row.entity_ref));
      const last = page.at(-1);
      if (!last || page.length < limit) {
        return refs;
      }
      position = positionAfter(last, order);
    }
  }

  beforeAll(async () => {
    database = await open();
    await migrate(database.knex);
    sample = await fillFleet(database.knex, COUNT);
    store = new DatabaseFleetStore({
      db: database.knex,
      logger: mockServices.logger.mock(),
    });
  });

  afterAll(async () => {
    await database?.remove();
  });

  it.each(scopes)('has %s, in every order', async (_what, scope, matches) => {
    const rows = sample.filter(matches);
    for (const order of orders) {
      const limit = Math.max(20, Math.ceil(rows.length / 3));
      expect(await readAll(scope, order, limit)).toEqual(
        expectedRefs(rows, order),
      );
    }
  });

  it('leaves out rows from a position on', async () => {
    const order: FleetOrder = { sort: 'savingUsd', order: 'desc' };
    const all = expectedRefs(sample, order);
    const page = await store.page(everything, {
      order,
      position: { skip: 7 },
      limit: 3,
    });
    expect(page.map(row => row.entity_ref)).toEqual(all.slice(7, 10));
  });

  it.each(scopes)('adds up %s', async (_what, scope, matches) => {
    const rows = sample.filter(matches);
    const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
    const summary = await store.summarise(scope);
    expect(summary).toMatchObject({
      profiles: rows.length,
      monthlyUsd: sum(rows.map(row => Math.max(0, row.monthly_usd))),
      savingUsd: sum(rows.map(row => Math.max(0, row.saving_usd))),
      absent: rows.filter(row => row.status === 'absent').length,
      withoutSaving: rows.filter(row => row.saving_usd === -1e18).length,
    });
    expect(sum(summary.byPlatform.map(group => group.profiles))).toBe(
      rows.length,
    );
    expect(sum(summary.byVerdict.map(group => group.profiles))).toBe(
      rows.length,
    );
  });

  it('names the owners who could save most', async () => {
    const savings = new Map<string, number>();
    for (const { owner_ref, saving_usd } of sample) {
      savings.set(
        owner_ref,
        (savings.get(owner_ref) ?? 0) + Math.max(0, saving_usd),
      );
    }
    const [[best]] = [...savings].sort(([, a], [, b]) => b - a);
    const { byOwner } = await store.summarise(everything);
    expect(byOwner[0].owner).toBe(best);
    expect(new Set(byOwner.map(({ owner }) => owner)).size).toBe(20);
  });
});
