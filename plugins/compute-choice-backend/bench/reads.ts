import { TestDatabase } from '../src/__testUtils__/databases';
import { quantile, Target, throughput } from './load';
import { startPortal } from './portal';
import { print } from './print';

const ENTITY = 'component/default/courier-chat';
const SETTING = 'buckets/bench/keys/value';
const CONNECTIONS = 10;
const ROUNDS = 9;
const ROUND_MS = 2000;

const median = (values: number[]) => quantile(values, 0.5);

/**
 * Answers per second for the recommendation of a service, authorised and checked
 * for visibility, beside the catalog's answer for the same service and the value
 * of a setting. All three take turns, so that they meet the same machine.
 */
export async function benchReads(
  name: string,
  database: TestDatabase,
): Promise<void> {
  const portal = await startPortal({
    database: database.config('reads'),
    entity: ENTITY,
  });
  const { url, headers } = portal;
  await fetch(`${url}/api/user-settings/${SETTING}`, {
    method: 'PUT',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ value: { theme: 'dark' } }),
  });
  const targets: Target[] = [
    {
      name: 'catalog, entities/by-name',
      url: `${url}/api/catalog/entities/by-name/${ENTITY}`,
      headers,
    },
    {
      name: 'compute choice, recommendations',
      url: `${url}/api/compute-choice/v1/recommendations/${ENTITY}`,
      headers,
    },
    {
      name: 'user settings, one value',
      url: `${url}/api/user-settings/${SETTING}`,
      headers,
    },
  ];
  const rounds: number[][] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const perSecond: number[] = [];
    for (const target of targets) {
      perSecond.push(
        await throughput(target, {
          connections: CONNECTIONS,
          milliseconds: ROUND_MS,
        }),
      );
    }
    rounds.push(perSecond);
  }
  await portal.stop();
  const [, ...measured] = rounds;
  print(`Reads on ${name}, ${CONNECTIONS} connections`, 'per second', 'ratio');
  targets.forEach((target, index) =>
    print(
      target.name,
      median(measured.map(perSecond => perSecond[index])).toFixed(0),
      median(
        measured.map(perSecond => perSecond[index] / perSecond[0]),
      ).toFixed(2),
    ),
  );
}
