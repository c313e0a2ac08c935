import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { JsonObject } from '@backstage/types';
import { freePort } from '../src/__testUtils__/freePort';
import { until } from '../src/__testUtils__/replica';

const REPOSITORY = path.resolve(__dirname, '../../..');
const TRANSFORM = require.resolve('@backstage/cli/config/nodeTransform.cjs');

/** Once a day, beginning with the first start, and all of it at once. */
const ON_DEMAND = {
  schedule: { frequency: { days: 1 }, timeout: { hours: 2 } },
};

/** How long the event loop was held up, in ms. */
export interface EventLoopDelay {
  p99Ms: number;
  maxMs: number;
  /** By work of the process alone, without waiting for a processor. */
  busyMaxMs: number;
}

/** A portal, or a backend with this plugin alone, in a process of its own. */
export interface Portal {
  url: string;
  /** Of the guest, who is signed in as every visitor is. */
  headers: Record<string, string>;
  /** Measures its event loop from now on; tells what it was until now. */
  eventLoopDelay(): Promise<EventLoopDelay>;
  stop(): Promise<void>;
}

/** The answer, unless there is none yet. */
async function tryFetch(
  url: string,
  request?: RequestInit,
): Promise<Response | undefined> {
  try {
    const answer = await fetch(url, request);
    return answer.ok ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** How a portal is to start. */
export interface PortalOptions {
  database: JsonObject;
  policy?: JsonObject;
  /** This plugin alone, whose event loop nobody else holds up. */
  alone?: boolean;
  /** Re-evaluates when it is asked to, not whenever it starts. */
  reevaluatesOnDemand?: boolean;
  /** An entity to wait for. */
  entity: string;
}

/** Does something with a portal, which ends with it. */
export async function withPortal<T>(
  options: PortalOptions,
  use: (portal: Portal) => Promise<T>,
): Promise<T> {
  const portal = await startPortal(options);
  try {
    return await use(portal);
  } finally {
    await portal.stop();
  }
}

/** What a process is started with. */
interface Program {
  args: string[];
  env: Record<string, string>;
}

function portalProgram(config: JsonObject): Program {
  const env = Object.entries(config).flatMap(([plugin, parts]) =>
    Object.entries(parts as JsonObject).map(([part, value]) => [
      `APP_CONFIG_${plugin}_${part}`,
      JSON.stringify(value),
    ]),
  );
  return {
    args: [
      'src/index.ts',
      '--config',
      path.join(REPOSITORY, 'app-config.yaml'),
    ],
    env: Object.fromEntries(env),
  };
}

function backendProgram(config: JsonObject): Program {
  return {
    args: [path.join(__dirname, '../src/__testUtils__/backendProcess.ts')],
    env: { BACKEND_CONFIG: JSON.stringify(config) },
  };
}

/** Starts it, and waits until it answers and knows the sample services. */
async function startPortal(options: PortalOptions): Promise<Portal> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { alone, reevaluatesOnDemand } = options;
  const { args, env } = (alone ? backendProgram : portalProgram)({
    backend: {
      baseUrl: url,
      listen: { port, host: '127.0.0.1' },
      database: options.database,
    },
    computeChoice: {
      policy: { defaultRegion: 'eu-west-1', ...options.policy },
      ...(reevaluatesOnDemand && { reevaluation: ON_DEMAND }),
    },
  });
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--require',
      TRANSFORM,
      '--require',
      path.join(__dirname, 'eventLoop.cjs'),
      ...args,
    ],
    {
      cwd: path.join(REPOSITORY, 'packages/backend'),
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'development', ...env },
    },
  );
  const exited = once(child, 'exit');
  const ready = async (): Promise<Record<string, string>> => {
    if (alone) {
      await until(() => tryFetch(`${url}/api/compute-choice/v1/limits`));
      return {};
    }
    const session = await until(() =>
      tryFetch(`${url}/api/auth/guest/refresh`, { method: 'POST' }),
    );
    const { backstageIdentity } = await session.json();
    const headers = { Authorization: `Bearer ${backstageIdentity.token}` };
    await until(() =>
      tryFetch(`${url}/api/catalog/entities/by-name/${options.entity}`, {
        headers,
      }),
    );
    return headers;
  };
  const headers = await Promise.race([
    ready(),
    exited.then(([code]) => {
      throw new Error(`The portal did not start: exit code ${code}`);
    }),
  ]);
  return {
    url,
    headers,
    async eventLoopDelay() {
      // Backstage sends messages of its own over the same channel.
      const answer = new Promise<EventLoopDelay>(resolve => {
        const listen = (message: { eventLoopDelay?: EventLoopDelay }) => {
          if (message.eventLoopDelay) {
            child.off('message', listen);
            resolve(message.eventLoopDelay);
          }
        };
        child.on('message', listen);
      });
      child.send('event-loop-delay');
      return answer;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
