import { mockServices } from '@backstage/backend-test-utils';
import {
  firstPage,
  largest,
  pages,
  planOf,
} from '../src/__testUtils__/fleetPages';
import { fillFleet } from '../src/__testUtils__/fleetRows';
import { KnexDatabase, migrate } from '../src/__testUtils__/knexDatabases';
import { DatabaseFleetStore } from '../src/fleet/DatabaseFleetStore';
import { quantile } from './load';
import { print } from './print';

const SMALL = 1000;
const LARGE = 100_000;
const TIMES = 300;
const WARM_UP = 20;

/** Pages that are sorted after they were found, beside those that are not. */
const measured: typeof pages = [
  ...pages,
  ['of a system', { system: 'system:default/system-3' }, largest],
  ['with a rare word', { text: 'rare7' }, largest],
];

interface Fleet {
  database: KnexDatabase;
  store: DatabaseFleetStore;
}

async function fleetOf(
  open: () => Promise<KnexDatabase>,
  count: number,
): Promise<Fleet> {
  const database = await open();
  await migrate(database.knex);
  await fillFleet(database.knex, count);
  await database.knex.raw('analyze');
  const store = new DatabaseFleetStore({
    db: database.knex,
    logger: mockServices.rootLogger({ level: 'none' }),
  });
  return { database, store };
}

/** The time of a page in both fleets, which take turns. */
async function p95Of(
  fleets: Fleet[],
  pageOf: (fleet: Fleet) => Promise<unknown>,
): Promise<number[]> {
  const milliseconds: number[][] = fleets.map(() => []);
  for (let time = -WARM_UP; time < TIMES; time += 1) {
    for (const [index, fleet] of fleets.entries()) {
      const start = performance.now();
      await pageOf(fleet);
      if (time >= 0) {
        milliseconds[index].push(performance.now() - start);
      }
    }
  }
  return milliseconds.map(times => quantile(times, 0.95));
}

/** The indexes that a plan names. */
function indexesIn(plan: string): string {
  return [
    ...new Set(
      plan.match(/\w+_(idx|pk|pkey)\b|sqlite_autoindex_\w+/g) ?? ['none'],
    ),
  ].join(' ');
}

/**
 * The slowest of twenty first pages of a large fleet, beside those of a small
 * one, for every filter and order; with the indexes that they are read from.
 */
export async function benchFleet(
  name: string,
  open: () => Promise<KnexDatabase>,
): Promise<void> {
  const small = await fleetOf(open, SMALL);
  const large = await fleetOf(open, LARGE);
  print(`First page of the fleet on ${name}, p95`, '1,000', '100,000', 'ratio');
  for (const [title, filter, order] of measured) {
    const pageOf = ({ store }: Fleet) => firstPage(store, filter, order);
    const [smallMs, largeMs] = await p95Of([small, large], pageOf);
    const plan = await planOf(large.database.knex, () => pageOf(large));
    print(
      title,
      `${smallMs.toFixed(2)} ms`,
      `${largeMs.toFixed(2)} ms`,
      (largeMs / smallMs).toFixed(2),
      `  ${indexesIn(plan)}`,
    );
  }
  await small.database.remove();
  await large.database.remove();
}
