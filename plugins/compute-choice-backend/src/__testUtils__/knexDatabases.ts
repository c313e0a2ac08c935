import knexFactory, { Knex } from 'knex';
import { migrationsDirectory } from '../database';
import { createPostgres, usesPostgres } from './databases';

/** A connection to an empty database, and how to remove that. */
export interface KnexDatabase {
  knex: Knex;
  remove(): Promise<void>;
}

async function openSqlite(): Promise<KnexDatabase> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  return { knex, remove: () => knex.destroy() };
}

async function openPostgres(): Promise<KnexDatabase> {
  const { port, remove } = await createPostgres();
  const knex = knexFactory({
    client: 'pg',
    connection: {
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password: 'password',
    },
  });
  return {
    knex,
    remove: async () => {
      await knex.destroy();
      await remove();
    },
  };
}

/** The databases that queries are tested on, by name. */
export const knexDatabases: Array<[string, () => Promise<KnexDatabase>]> = [
  ['SQLite', openSqlite],
  ...(usesPostgres
    ? [['PostgreSQL', openPostgres] as [string, typeof openPostgres]]
    : []),
];

/** Creates the tables. */
export async function migrate(knex: Knex): Promise<void> {
  await knex.migrate.latest({ directory: migrationsDirectory });
}
