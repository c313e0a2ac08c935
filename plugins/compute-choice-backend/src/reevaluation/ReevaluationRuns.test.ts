import { mockServices } from '@backstage/backend-test-utils';
import {
  KnexDatabase,
  knexDatabases,
  migrate,
} from '../__testUtils__/knexDatabases';
import { ReevaluationRuns } from './ReevaluationRuns';

const MS_PER_DAY = 86_400_000;

describe.each(knexDatabases)('re-evaluation runs on %s', (_name, open) => {
  let database: KnexDatabase;
  let nowMs: number;
  let runs: ReevaluationRuns;

  beforeAll(async () => {
    database = await open();
    await migrate(database.knex);
    runs = new ReevaluationRuns({
      db: database.knex,
      logger: mockServices.logger.mock(),
      now: () => nowMs,
    });
  });

  beforeEach(async () => {
    nowMs = Date.parse('2026-03-01T00:00:00Z');
    await database.knex('reevaluations').delete();
  });

  afterAll(async () => {
    await database?.remove();
  });

  async function oneRun(profiles: number): Promise<void> {
    const id = await runs.begin(profiles);
    await runs.advance(id, { done: profiles, failed: 0, changed: 0 });
    await runs.finish();
  }

  it('know no lag before anybody has looked', async () => {
    expect(await runs.backlog()).toEqual({ waiting: 0 });
  });

  it('are behind since everything was last up to date', async () => {
    await runs.finish();
    nowMs += 60_000;
    expect(await runs.backlog()).toEqual({ lagSeconds: 60, waiting: 0 });
    await runs.finish();
    expect(await runs.backlog()).toEqual({ lagSeconds: 0, waiting: 0 });

    const id = await runs.begin(30);
    nowMs += 45_000;
    await runs.advance(id, { done: 20, failed: 0, changed: 0 });
    expect(await runs.backlog()).toEqual({ lagSeconds: 45, waiting: 10 });
    await runs.advance(id, { done: 10, failed: 0, changed: 0 });
    await runs.finish();
    expect(await runs.backlog()).toEqual({ lagSeconds: 0, waiting: 0 });
  });

  it('still say when the last one ended after others found nothing to do', async () => {
    await oneRun(3);
    const { finishedAt } = await runs.progress();
    nowMs += 60_000;
    await runs.finish();
    expect(await runs.progress()).toMatchObject({
      state: 'idle',
      total: 3,
      finishedAt,
    });
  });

  it('are removed when they ended long ago, except for the latest', async () => {
    for (const total of [1, 2, 3]) {
      await oneRun(total);
      nowMs += 10 * MS_PER_DAY;
    }
    const totals = async () =>
      database.knex('reevaluations').orderBy('id').pluck('total');

    expect(await runs.removeOlderThan(25)).toBe(1);
    expect(await totals()).toEqual([2, 3]);
    nowMs += 100 * MS_PER_DAY;
    expect(await runs.removeOlderThan(25)).toBe(1);
    expect(await totals()).toEqual([3]);
  });
});
