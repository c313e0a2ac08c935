import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { JsonObject } from '@backstage/types';
import {
  FleetRow,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { freePort } from './freePort';

const POLL_MS = 100;

/** Asks again and again until the answer is there. */
export async function until<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    await setTimeout(POLL_MS);
  }
}

/** The parts of an answer that tests look at. */
export interface ReplicaAnswer {
  status: number;
  body: {
    revision: number;
    profile: WorkloadProfile;
    revisions: Array<{ revision: number }>;
    rows: FleetRow[];
  };
}

/** A backend in a process of its own. */
export interface Replica {
  /** Undefined if there was no answer, because it is not there any more. */
  call(
    method: string,
    path: string,
    options?: { body?: object; headers?: Record<string, string> },
  ): Promise<ReplicaAnswer | undefined>;
  /** Ends it without letting it do anything more. */
  kill(): Promise<void>;
  /** Lets it end what it is doing. */
  stop(): Promise<void>;
}

/** Starts a backend on a database, and waits until it answers. */
export async function startReplica(
  database: JsonObject,
  policy: JsonObject = {},
): Promise<Replica> {
  const port = await freePort();
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--require',
      require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      path.join(__dirname, 'backendProcess.ts'),
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        NODE_ENV: 'development',
        BACKEND_CONFIG: JSON.stringify({
          backend: {
            baseUrl: `http://localhost:${port}`,
            listen: { port, host: '127.0.0.1' },
            database,
          },
          computeChoice: {
            policy: { defaultRegion: 'eu-west-1', samples: 0, ...policy },
          },
        }),
      },
    },
  );
  const exited = once(child, 'exit');
  const call: Replica['call'] = async (method, route, options = {}) => {
    try {
      const answer = await fetch(
        `http://127.0.0.1:${port}/api/compute-choice${route}`,
        {
          method,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
          body: options.body && JSON.stringify(options.body),
        },
      );
      return { status: answer.status, body: await answer.json() };
    } catch {
      return undefined;
    }
  };
  await Promise.race([
    until(async () => {
      const answer = await call('GET', '/v1/limits');
      return answer?.status === 200 || undefined;
    }),
    exited.then(([code]) => {
      throw new Error(`The backend did not start: exit code ${code}`);
    }),
  ]);
  return {
    call,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
