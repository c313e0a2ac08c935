import {
  coreServices,
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import { computeChoicePriceSourcesExtensionPoint } from '@compute-choice/plugin-compute-choice-node';
import { startBackend, TestBackend } from './__testUtils__/backend';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import {
  profilePath,
  profileWith,
  recommendationPath,
} from './__testUtils__/profiles';
import { embedded } from './embedded';

const REGION = 'eu-west-1';

/** The embedded prices, of which all that are one number are multiplied. */
async function bookTimes(factor: number, name: string): Promise<PriceBook> {
  const book = await embedded.loadPriceBook(REGION);
  const prices = Object.entries(book.prices).map(([key, price]) => [
    key,
    price.usd === undefined ? price : { ...price, usd: price.usd * factor },
  ]);
  return { ...book, id: name, prices: Object.fromEntries(prices) };
}

describe.each(databases)('new prices on %s', (_name, createDatabase) => {
  const scheduler = mockServices.scheduler();
  let book: PriceBook;
  let database: TestDatabase;
  let backend: TestBackend;

  beforeAll(async () => {
    book = await bookTimes(1, 'first');
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('prices'),
      policy: { samples: 0 },
      features: [
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
        createBackendModule({
          pluginId: 'compute-choice',
          moduleId: 'changing-prices',
          register(env) {
            env.registerInit({
              deps: { prices: computeChoicePriceSourcesExtensionPoint },
              async init({ prices }) {
                prices.addPriceSources({
                  id: 'changing-prices',
                  regions: [REGION],
                  loadPriceBook: async () => book,
                });
              },
            });
          },
        }),
      ],
    });
    await scheduler.triggerTask('price-refresh');
    await backend
      .call('put', profilePath('service-0'))
      .send({ profile: profileWith(30_000_000) });
    await backend.call('get', recommendationPath('service-0'));
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  async function fleetRow() {
    const { body } = await eventually(
      () => backend.call('get', '/v1/fleet'),
      answer => answer.body.rows.length === 1 && !answer.body.rows[0].stale,
    );
    return body.rows[0];
  }

  async function priceBookId(): Promise<string> {
    const { body } = await backend.call('get', recommendationPath('service-0'));
    return body.recommendation.provenance.priceBook.id;
  }

  it('re-evaluate the fleet by themselves', async () => {
    const before = await fleetRow();
    expect(await priceBookId()).toBe('first');
    book = await bookTimes(1.5, 'second');
    await scheduler.triggerTask('price-refresh');

    const after = await fleetRow();
    expect(after.stale).toBe(false);
    expect(after.monthlyUsd).toBeGreaterThan(before.monthlyUsd);
    const { body } = await backend.call('get', '/v1/fleet/reevaluation');
    expect(body).toMatchObject({ state: 'idle', total: 1, done: 1, failed: 0 });
    expect(await priceBookId()).toBe('second');
  });

  it('change nothing when they are not plausible', async () => {
    const before = await fleetRow();
    book = await bookTimes(100, 'third');
    await scheduler.triggerTask('price-refresh');
    expect(await fleetRow()).toEqual(before);
    expect(await priceBookId()).toBe('second');
  });
});
