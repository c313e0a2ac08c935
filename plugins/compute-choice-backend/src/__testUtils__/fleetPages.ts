import { Knex } from 'knex';
import { DatabaseFleetStore } from '../fleet/DatabaseFleetStore';
import { FleetOrder } from '../fleet/FleetPosition';
import { FleetScope } from '../fleet/FleetStore';

export const largest: FleetOrder = { sort: 'savingUsd', order: 'desc' };

/** Pages that have to be read from an index that is sorted already. */
export const pages: Array<[string, FleetScope['filter'], FleetOrder]> = [
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

/** The first page of a fleet. */
export function firstPage(
  store: DatabaseFleetStore,
  filter: FleetScope['filter'],
  order: FleetOrder,
) {
  return store.page(
    { filter, includeAbsent: false },
    { order, position: { skip: 0 }, limit: 20 },
  );
}

/** How the database answers the first query that is sent, in its own words. */
export async function planOf(
  knex: Knex,
  run: () => Promise<unknown>,
): Promise<string> {
  const queries: Array<{ sql: string; bindings: Knex.Value[] }> = [];
  const listen = (query: { sql: string; bindings: Knex.Value[] }) =>
    queries.push({ sql: query.sql, bindings: query.bindings });
  knex.on('query', listen);
  await run();
  knex.removeListener('query', listen);
  const [{ sql, bindings }] = queries;
  const explain =
    knex.client.config.client === 'pg' ? 'explain' : 'explain query plan';
  // PostgreSQL is sent its own kind of placeholders.
  const plan = await knex.raw(
    `${explain} ${sql.replace(/\$\d+/g, '?')}`,
    bindings,
  );
  return JSON.stringify(plan.rows ?? plan);
}
