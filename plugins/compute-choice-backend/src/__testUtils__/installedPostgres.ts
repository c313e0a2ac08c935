import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { JsonObject } from '@backstage/types';
import { freePort } from './freePort';

const run = promisify(execFile);
const PASSWORD = 'password';
const POLL_MS = 50;

/**
 * The folder with the programs of an installed PostgreSQL, if the environment
 * names one. The server of the npm package has no pg_dump.
 */
export const installedBinaries = process.env.POSTGRES_BIN;

/** A server of an installed PostgreSQL, with its tools. */
export interface InstalledPostgres {
  /** The `backend.database` of a backend. */
  config(name: string): JsonObject;
  /** Runs a tool, such as pg_dump, as an administrator would. */
  tool(name: string, ...args: string[]): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

/** PostgreSQL refuses to run as root, which is what containers run as. */
function serverUser(): { uid?: number; gid?: number } {
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return os.userInfo().uid === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {};
}

/** Starts a server on an empty database. */
export async function startInstalledPostgres(
  binaries: string,
): Promise<InstalledPostgres> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'compute-choice-'));
  const data = path.join(folder, 'data');
  const passwordFile = path.join(folder, 'password');
  const user = serverUser();
  await fs.writeFile(passwordFile, PASSWORD);
  if (user.uid !== undefined && user.gid !== undefined) {
    await fs.chown(folder, user.uid, user.gid);
    await fs.chown(passwordFile, user.uid, user.gid);
  }
  const program = (name: string) => path.join(binaries, name);
  await run(
    program('initdb'),
    [
      ...['-D', data, '-U', 'postgres', '-A', 'scram-sha-256'],
      ...[`--pwfile=${passwordFile}`, '--encoding=UTF8', '--locale=C'],
    ],
    { ...user, cwd: folder },
  );
  const port = await freePort();
  const server = spawn(
    program('postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const exited = once(server, 'exit');
  const connection = {
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: PASSWORD,
  };
  const tool: InstalledPostgres['tool'] = async (name, ...args) => {
    await run(program(name), args, {
      cwd: folder,
      env: {
        ...process.env,
        PGHOST: connection.host,
        PGPORT: String(port),
        PGUSER: connection.user,
        PGPASSWORD: PASSWORD,
      },
    });
  };
  for (;;) {
    try {
      await tool('psql', '-d', 'postgres', '-c', 'select 1');
      break;
    } catch (error) {
      if (server.exitCode !== null) {
        throw error;
      }
      await setTimeout(POLL_MS);
    }
  }
  return {
    tool,
    config: name => ({ client: 'pg', connection, prefix: `${name}_` }),
    async remove() {
      server.kill('SIGINT');
      await exited;
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}
