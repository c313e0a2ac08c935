import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { fillFleet } from '../__testUtils__/fleetRows';
import {
  KnexDatabase,
  knexDatabases,
  migrate,
} from '../__testUtils__/knexDatabases';
import { DatabaseFleetStore } from './DatabaseFleetStore';
import { FleetOrder } from './FleetPosition';
import { FleetScope } from './FleetStore';

jest.setTimeout(60_000);

const COUNT = 3000;
const largest: FleetOrder = { sort: 'savingUsd', order: 'desc' };

/** Pages that have to be read from an index that is sorted already. */
const pages: Array<[string, FleetScope['filter'], FleetOrder]> = [
  ['all', {}, largest],
  ['by cost', {}, { sort: 'monthlyUsd', order: 'asc' }],
  ['by confidence', {}, { sort: 'confidence', order: 'desc' }],
  ['by name', {}, { sort: 'entityRef', order: 'asc' }],
  ['by owner', {}, { sort: 'owner', order: 'asc' }],
  ['by system', {}, { sort: 'system', order: 'desc' }],
  ['of an owner', { owner: 'group:default/team-3' }, largest],
  ['of a platform', { platform: 'lambda' }, largest],
  ['of a verdict', { verdict: 'tie' }, { sort: 'monthlyUsd', order: 'asc' }],
  [
    'of a platform by owner',
    { platform: 'lambda' },
    { sort: 'owner', order: 'asc' },
  ],
  ['with large savings', { minSavingUsd: 1000 }, largest],
];

/** The queries that a store sends, with their parameters. */
async function queriesOf(
  knex: Knex,
  run: () => Promise<unknown>,
): Promise<Array<{ sql: string; bindings: Knex.Value[] }>> {
  const queries: Array<{ sql: string; bindings: Knex.Value[] }> = [];
  const listen = (query: { sql: string; bindings: Knex.Value[] }) =>
    queries.push({ sql: query.sql, bindings: query.bindings });
  knex.on('query', listen);
  await run();
  knex.removeListener('query', listen);
  return queries;
}

describe.each(knexDatabases)('a page of the fleet on %s', (name, open) => {
  let database: KnexDatabase;
  let store: DatabaseFleetStore;

  async function planOf(
    filter: FleetScope['filter'],
    order: FleetOrder,
  ): Promise<string> {
    const { knex } = database;
    const [{ sql, bindings }] = await queriesOf(knex, () =>
      store.page(
        { filter, includeAbsent: false },
        { order, position: { skip: 0 }, limit: 20 },
      ),
    );
    const explain = name === 'SQLite' ? 'explain query plan' : 'explain';
    // PostgreSQL is sent its own kind of placeholders.
    const plan = await knex.raw(
      `${explain} ${sql.replace(/\$\d+/g, '?')}`,
      bindings,
    );
    return JSON.stringify(plan.rows ?? plan);
  }

  beforeAll(async () => {
    database = await open();
    await migrate(database.knex);
    await fillFleet(database.knex, COUNT);
    await database.knex.raw('analyze');
    store = new DatabaseFleetStore({
      db: database.knex,
      logger: mockServices.logger.mock(),
    });
  });

  afterAll(async () => {
    await database?.remove();
  });

  it.each(pages)('%s is read from an index in its order', async (...page) => {
    const [, filter, order] = page;
    const plan = await planOf(filter, order);
    expect(plan).toMatch(/USING (COVERING )?INDEX|Index (Only )?Scan/);
    expect(plan).not.toMatch(/SCAN recommendations"|Seq Scan/);
    expect(plan).not.toMatch(/TEMP B-TREE|Sort Key/);
  });

  it('of a system is read from an index that begins with the system', async () => {
    const plan = await planOf({ system: 'system:default/system-3' }, largest);
    expect(plan).toMatch(/recommendations_system_\w+_idx/);
    expect(plan).not.toMatch(/SCAN recommendations"|Seq Scan/);
  });
});
