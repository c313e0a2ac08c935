import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** Where the migrations of this plugin are. */
export const migrationsDirectory = resolvePackagePath(
  '@compute-choice/plugin-compute-choice-backend',
  'migrations',
);

/** Connects and brings the tables up to date, unless that is switched off. */
export async function connect(database: DatabaseService): Promise<Knex> {
  const client = await database.getClient();
  if (!database.migrations?.skip) {
    await client.migrate.latest({ directory: migrationsDirectory });
  }
  return client;
}
