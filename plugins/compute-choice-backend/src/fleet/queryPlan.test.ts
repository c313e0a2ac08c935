import { mockServices } from '@backstage/backend-test-utils';
import { firstPage, largest, pages, planOf } from '../__testUtils__/fleetPages';
import { fillFleet } from '../__testUtils__/fleetRows';
import {
  KnexDatabase,
  knexDatabases,
  migrate,
} from '../__testUtils__/knexDatabases';
import { DatabaseFleetStore } from './DatabaseFleetStore';
import { FleetOrder } from './FleetPosition';
import { FleetScope } from './FleetStore';

const COUNT = 3000;

describe.each(knexDatabases)('a page of the fleet on %s', (_name, open) => {
  let database: KnexDatabase;
  let store: DatabaseFleetStore;

  const planOfPage = (filter: FleetScope['filter'], order: FleetOrder) =>
    planOf(database.knex, () => firstPage(store, filter, order));

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
    const plan = await planOfPage(filter, order);
    expect(plan).toMatch(/USING (COVERING )?INDEX|Index (Only )?Scan/);
    expect(plan).not.toMatch(/SCAN recommendations"|Seq Scan/);
    expect(plan).not.toMatch(/TEMP B-TREE|Sort Key/);
  });

  it('of a system is read from an index that begins with the system', async () => {
    const plan = await planOfPage(
      { system: 'system:default/system-3' },
      largest,
    );
    expect(plan).toMatch(/recommendations_system_\w+_idx/);
    expect(plan).not.toMatch(/SCAN recommendations"|Seq Scan/);
  });
});
