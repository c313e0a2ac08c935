import { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { pluginUnderTest } from './__testUtils__/backend';
import { catalogFactory } from './__testUtils__/catalog';
import { createDatabaseCloser } from './__testUtils__/databaseCloser';
import { databases, TestDatabase } from './__testUtils__/databases';
import { createRandom, mutate, toText } from './__testUtils__/mutations';
import {
  entityRoutes,
  openRoutes,
  pendingRoutes,
  permissionRoutes,
} from './__testUtils__/routes';

/** With COMPUTE_CHOICE_BODIES=10000 it takes minutes and looks at the heap. */
const BODIES = Number(process.env.COMPUTE_CHOICE_BODIES ?? 300);
/** After so many everything that is kept once is there. */
const WARM = Math.floor(BODIES / 5);
const SEED = 20261124;

jest.setTimeout(BODIES * 1000);

describe('hostile bodies', () => {
  const [[, createDatabase]] = databases;
  const random = createRandom(SEED);
  const collectGarbage = createCollector();
  const databaseCloser = createDatabaseCloser();
  let database: TestDatabase;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  let base: string;

  function createCollector(): () => number {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    return () => {
      gc();
      return process.memoryUsage().heapUsed;
    };
  }

  function pick<T>(list: T[]): T {
    return list[Math.floor(random() * list.length)];
  }

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startTestBackend({
      features: [
        pluginUnderTest,
        databaseCloser.feature,
        catalogFactory,
        mockServices.rootLogger.factory({ level: 'none' }),
        mockServices.rootConfig.factory({
          data: {
            backend: { database: database.config('hostile') },
            computeChoice: {
              policy: { defaultRegion: 'eu-west-1', samples: 0 },
            },
          },
        }),
      ],
    });
    const { port } = backend.server.address() as AddressInfo;
    base = `http://localhost:${port}/api/compute-choice`;
  });

  afterAll(async () => {
    await backend?.stop();
    await databaseCloser.close();
    await database?.remove();
  });

  async function attack(): Promise<{ what: string; problem?: string }> {
    const route = pick([
      ...entityRoutes(
        pick(['service-0', 'service-1', 'nobody', '..%2f', '%00']),
      ),
      ...pendingRoutes(pick(['planned', 'x'.repeat(300)])),
      ...permissionRoutes,
      ...openRoutes,
    ]);
    const method = route.method.toUpperCase();
    const body =
      route.body === undefined
        ? undefined
        : toText(
            typeof route.body === 'string'
              ? JSON.stringify(mutate(JSON.parse(route.body), random))
              : mutate(route.body, random),
            random,
          );
    const path =
      random() < 0.05
        ? `${route.path}${pick(['?x=1', '?pending=9', '/more', '?limit=0'])}`
        : route.path;
    const what = `${method} ${path} ${(body ?? '').slice(0, 300)}`;
    const answer = await fetch(`${base}${path}`, {
      method,
      body,
      headers: {
        ...(body !== undefined && {
          'Content-Type': pick([
            'application/json',
            'application/json',
            'application/json',
            'text/plain',
          ]),
        }),
        ...route.headers,
        ...(random() < 0.05 && {
          'If-Match': pick(['"0"', '*', 'W/"1"', 'x']),
        }),
      },
      // Far more than any answer takes: it is there to notice a hang.
      signal: AbortSignal.timeout(60_000),
    });
    const text = await answer.text();
    if (answer.status >= 500) {
      return { what, problem: `${answer.status} ${text.slice(0, 300)}` };
    }
    const { issues, message } = answer.ok ? {} : JSON.parse(text).error;
    return answer.status === 400 && !(issues?.length > 0)
      ? { what, problem: `400 names nothing: ${message}` }
      : { what };
  }

  it(`get a clear answer, all ${BODIES} of them, and leave nothing behind`, async () => {
    const problems: string[] = [];
    let warmHeap = 0;
    for (let count = 0; count < BODIES; count++) {
      const { what, problem } = await attack();
      if (problem) {
        problems.push(`${what} -> ${problem}`);
        if (problems.length >= 5) {
          break;
        }
      }
      if (count === WARM) {
        warmHeap = collectGarbage();
      }
    }
    expect(problems).toEqual([]);
    const growth = collectGarbage() / warmHeap - 1;
    if (BODIES >= 10_000) {
      process.stderr.write(`Heap growth: ${(growth * 100).toFixed(1)}%\n`);
    }
    // A short run still fills caches; only a long one can tell a leak.
    expect(growth).toBeLessThan(BODIES >= 10_000 ? 0.1 : 1);
  });
});
