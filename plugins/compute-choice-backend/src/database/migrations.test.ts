import fs from 'node:fs';
import knexFactory, { Knex } from 'knex';
import { migrationsDirectory } from '.';
import { createPostgres, usesPostgres } from '../__testUtils__/databases';

jest.setTimeout(60_000);

const TABLE = 'profile_revisions';

const engines: Array<
  [string, () => Promise<{ knex: Knex; remove(): Promise<void> }>]
> = [
  [
    'SQLite',
    async () => ({
      knex: knexFactory({
        client: 'better-sqlite3',
        connection: ':memory:',
        useNullAsDefault: true,
      }),
      remove: async () => {},
    }),
  ],
];
if (usesPostgres) {
  engines.push([
    'PostgreSQL',
    async () => {
      const { port, remove } = await createPostgres();
      const connection = {
        host: '127.0.0.1',
        port,
        user: 'postgres',
        password: 'password',
      };
      return { knex: knexFactory({ client: 'pg', connection }), remove };
    },
  ]);
}

describe.each(engines)('migrations on %s', (_name, open) => {
  let knex: Knex;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    ({ knex, remove } = await open());
  });

  afterAll(async () => {
    await knex?.destroy();
    await remove?.();
  });

  it('go up, keep what is written, and go down again', async () => {
    const config = { directory: migrationsDirectory };
    const count = fs.readdirSync(migrationsDirectory).length;
    await knex.migrate.up(config);
    const row = {
      entity_ref: 'component:default/orders-api',
      revision: 1,
      profile_json: '{"application":{"kind":"http-api"}}',
      created_at: new Date('2026-01-02T03:04:05.678Z'),
      created_by: 'user:default/ada',
      comment: null,
    };
    await knex(TABLE).insert(row);
    for (let step = 1; step < count; step++) {
      await knex.migrate.up(config);
    }
    const [stored] = await knex(TABLE);
    expect({
      ...stored,
      created_at: new Date(stored.created_at),
    }).toMatchObject(row);
    await expect(knex(TABLE).insert(row)).rejects.toThrow(/unique/i);

    for (let step = 0; step < count; step++) {
      await knex.migrate.down(config);
    }
    expect(await knex.schema.hasTable(TABLE)).toBe(false);
  });
});
