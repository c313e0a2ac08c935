import { TestDatabase } from '../src/__testUtils__/databases';
import { quantile, Target, throughput } from './load';
import { Portal, withPortal } from './portal';
import { print } from './print';

const ENTITY = 'component/default/courier-chat';
const SETTING = 'buckets/bench/keys/value';
const CONNECTIONS = 10;
const ROUNDS = 9;
const ROUND_MS = 2000;

interface ReadTarget {
  name: string;
  path: string;
  /** Has the answer already, and asks whether it is still the same. */
  hasAnswer?: boolean;
}

/** The first is what the others are compared with. */
const TARGETS: ReadTarget[] = [
  {
    name: 'catalog, entities/by-name',
    path: `catalog/entities/by-name/${ENTITY}`,
  },
  {
    name: 'compute choice, recommendations',
    path: `compute-choice/v1/recommendations/${ENTITY}`,
  },
  {
    name: 'the same, not modified',
    path: `compute-choice/v1/recommendations/${ENTITY}`,
    hasAnswer: true,
  },
  { name: 'user settings, one value', path: `user-settings/${SETTING}` },
];

const median = (values: number[]) => quantile(values, 0.5);

/** Asks for what is there only if it is not what is there now. */
async function withTag({ url, headers }: Target): Promise<Target> {
  const answer = await fetch(url, { headers });
  const tag = answer.headers.get('ETag');
  if (!tag) {
    throw new Error(`${url} has no ETag`);
  }
  return { url, headers: { ...headers, 'If-None-Match': tag } };
}

/** Answers per second for each target, round by round. */
async function roundsOf({ url, headers }: Portal): Promise<number[][]> {
  await fetch(`${url}/api/user-settings/${SETTING}`, {
    method: 'PUT',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ value: { theme: 'dark' } }),
  });
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const perSecond: number[] = [];
    for (const { path, hasAnswer } of TARGETS) {
      const target = { url: `${url}/api/${path}`, headers };
      perSecond.push(
        await throughput(hasAnswer ? await withTag(target) : target, {
          connections: CONNECTIONS,
          milliseconds: ROUND_MS,
        }),
      );
    }
    rounds.push(perSecond);
  }
  return rounds;
}

/**
 * Answers per second for the recommendation of a service, authorised and checked
 * for visibility, beside the catalog's answer for the same service and the value
 * of a setting. All take turns, so that they meet the same machine.
 */
export async function benchReads(
  name: string,
  database: TestDatabase,
): Promise<void> {
  const [, ...measured] = await withPortal(
    { database: database.config('reads'), entity: ENTITY },
    roundsOf,
  );
  print(`Reads on ${name}, ${CONNECTIONS} connections`, 'per second', 'ratio');
  TARGETS.forEach((target, index) =>
    print(
      target.name,
      median(measured.map(perSecond => perSecond[index])).toFixed(0),
      median(
        measured.map(perSecond => perSecond[index] / perSecond[0]),
      ).toFixed(2),
    ),
  );
}
