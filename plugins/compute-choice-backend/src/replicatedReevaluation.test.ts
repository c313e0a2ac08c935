import knexFactory, { Knex } from 'knex';
import {
  createPostgres,
  TestPostgres,
  usesPostgres,
} from './__testUtils__/databases';
import { profilePath, profileWith } from './__testUtils__/profiles';
import { Replica, startReplica, until } from './__testUtils__/replica';

jest.setTimeout(240_000);

const PROFILES = 25;

(usesPostgres ? describe : describe.skip)(
  'a new policy in two replicas on one PostgreSQL',
  () => {
    let postgres: TestPostgres;
    let knex: Knex;
    let replicas: Replica[] = [];

    beforeAll(async () => {
      postgres = await createPostgres();
    });

    afterAll(async () => {
      await Promise.all(replicas.map(replica => replica.kill()));
      await knex?.destroy();
      await postgres?.remove();
    });

    /** Waits until a replica shows all profiles as up to date. */
    async function upToDate(replica: Replica) {
      return until(async () => {
        const answer = await replica.call('GET', '/v1/fleet?limit=100');
        const rows = answer?.status === 200 ? answer.body.rows : [];
        return rows.length === PROFILES && rows.every(({ stale }) => !stale)
          ? rows
          : undefined;
      });
    }

    it('evaluates each profile once, whoever does it', async () => {
      const config = postgres.config('once');
      const before = await startReplica(config, { platforms: ['fargate'] });
      for (let index = 0; index < PROFILES; index++) {
        await before.call('PUT', profilePath(`service-${index}`), {
          body: { profile: profileWith(1000 + index) },
        });
      }
      const first = await upToDate(before);
      expect(new Set(first.map(({ platform }) => platform))).toEqual(
        new Set(['fargate']),
      );
      await before.stop();

      knex = knexFactory({
        client: 'pg',
        connection: {
          ...(config.connection as object),
          database: 'once_compute-choice',
        },
      });
      await knex('reevaluations').delete();
      replicas = await Promise.all([
        startReplica(config, { platforms: ['lambda'] }),
        startReplica(config, { platforms: ['lambda'] }),
      ]);
      for (const replica of replicas) {
        const rows = await upToDate(replica);
        expect(new Set(rows.map(({ platform }) => platform))).toEqual(
          new Set(['lambda']),
        );
      }

      const tally = await until(async () => {
        const open = await knex('reevaluations').whereNull('finished_at');
        return open.length === 0
          ? knex('reevaluations').sum({ total: 'total', done: 'done' }).first()
          : undefined;
      });
      expect([Number(tally?.total), Number(tally?.done)]).toEqual([
        PROFILES,
        PROFILES,
      ]);
      const changes = await knex('verdict_changes')
        .where({ cause: 'inputs' })
        .groupBy('entity_ref')
        .select('entity_ref')
        .count({ changes: '*' });
      expect(changes.map(({ changes: count }) => Number(count))).toEqual(
        Array(PROFILES).fill(1),
      );
    });
  },
);
