import { TestDatabase } from '../src/__testUtils__/databases';
import { quantile, throughput } from './load';
import { Portal, withPortal } from './portal';
import { print } from './print';

const ENTITY = 'component/default/courier-chat';
const SETTING = 'buckets/bench/keys/value';
const CONNECTIONS = 10;
const ROUNDS = 9;
const ROUND_MS = 2000;

/** The first is what the others are compared with. */
const TARGETS = [
  {
    name: 'catalog, entities/by-name',
    path: `catalog/entities/by-name/${ENTITY}`,
  },
  {
    name: 'compute choice, recommendations',
    path: `compute-choice/v1/recommendations/${ENTITY}`,
  },
  { name: 'user settings, one value', path: `user-settings/${SETTING}` },
];

const median = (values: number[]) => quantile(values, 0.5);

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
    for (const { path } of TARGETS) {
      perSecond.push(
        await throughput(
          { url: `${url}/api/${path}`, headers },
          { connections: CONNECTIONS, milliseconds: ROUND_MS },
        ),
      );
    }
    rounds.push(perSecond);
  }
  return rounds;
}

/**
 * Answers per second for the recommendation of a service, authorised and checked
 * for visibility, beside the catalog's answer for the same service and the value
 * of a setting. All three take turns, so that they meet the same machine.
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
