import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { EventParams } from '@backstage/plugin-events-node';
import { policySchema } from '@compute-choice/plugin-compute-choice-common';
import {
  KnexDatabase,
  knexDatabases,
  migrate,
} from '../__testUtils__/knexDatabases';
import { createMetricsRecorder } from '../__testUtils__/metrics';
import { profileWith } from '../__testUtils__/profiles';
import { createFleet } from '../createFleet';
import { embedded } from '../embedded';
import { Answer, Evaluator, Question } from '../evaluation/Evaluator';
import { createInstruments } from '../metrics/instruments';
import { EntityLookup } from '../service/EntityLookup';
import { PriceBookService } from '../service/PriceBookService';

const COUNT = 45;
const refs = Array.from(
  { length: COUNT },
  (_, index) => `component:default/service-${String(index).padStart(2, '0')}`,
);

/** Recommends what it is told to, and remembers what it was asked. */
class FakeEvaluator implements Evaluator {
  platform: 'lambda' | 'fargate' = 'lambda';
  savingUsd = 0;
  asked: Question[] = [];
  /** Stops working after so many answers. */
  left = Infinity;

  async answer(question: Question): Promise<Answer> {
    if (this.left === 0) {
      throw new Error('The process is killed');
    }
    this.left -= 1;
    this.asked.push(question);
    return {
      document: Buffer.from(this.platform),
      facts: {
        status: 'recommended',
        platform: this.platform,
        optionId: `${this.platform}/x`,
        monthlyUsd: 10,
        savingUsd: this.savingUsd,
        confidence: { level: 'high', share: 1 },
      },
    };
  }

  async stop(): Promise<void> {}
}

describe.each(knexDatabases)('re-evaluation on %s', (_name, open) => {
  let database: KnexDatabase;
  const evaluator = new FakeEvaluator();
  const sent: string[] = [];
  const published: EventParams[] = [];
  const present = new Set(refs);
  let notificationsFail = false;

  /** The fleet as a backend with this engine and policy puts it together. */
  function start(
    options: { engineVersion?: string; notifySavingUsd?: number } = {},
  ) {
    const entities = new EntityLookup({
      auth: mockServices.auth(),
      logger: mockServices.logger.mock(),
      catalog: catalogServiceMock.mock({
        getEntitiesByRefs: async ({ entityRefs }) => ({
          items: entityRefs.map(ref =>
            present.has(ref)
              ? {
                  apiVersion: 'backstage.io/v1alpha1',
                  kind: 'Component',
                  metadata: { namespace: 'default', name: ref.split('/')[1] },
                  relations: [
                    { type: 'ownedBy', targetRef: 'group:default/payments' },
                  ],
                }
              : undefined,
          ),
        }),
      }),
    });
    return createFleet({
      db: database.knex,
      engine: {
        ...embedded.engine,
        version: options.engineVersion ?? '1',
      },
      entities,
      evaluator,
      events: {
        publish: async event => void published.push(event),
        subscribe: async () => {},
      },
      instruments: createInstruments(createMetricsRecorder().service),
      logger: mockServices.logger.mock(),
      notifications: {
        send: async ({ payload }) => {
          if (notificationsFail) {
            throw new Error('Request failed with status 503');
          }
          sent.push(payload.title);
        },
      },
      permissions: mockServices.permissions.mock(),
      permissionsRegistry: mockServices.permissionsRegistry.mock({
        getPermissionRuleset: () => ({
          getRuleByName: () => undefined as never,
        }),
      }),
      policy: policySchema.parse({
        defaultRegion: 'eu-west-1',
        notifySavingUsd: options.notifySavingUsd,
      }),
      priceBooks: new PriceBookService({
        regions: () => ['eu-west-1'],
        load: embedded.loadPriceBook,
        maxAgeDays: 1e6,
      }),
      rules: [],
    });
  }

  beforeAll(async () => {
    database = await open();
    await migrate(database.knex);
    for (const [index, entity_ref] of refs.entries()) {
      await database.knex('profile_revisions').insert({
        entity_ref,
        revision: 1,
        profile_json: JSON.stringify(profileWith(index + 1)),
        created_at: new Date(0),
        created_by: 'user:default/ada',
        comment: null,
      });
    }
  });

  beforeEach(() => {
    evaluator.asked = [];
    evaluator.left = Infinity;
    sent.length = 0;
    published.length = 0;
  });

  afterAll(async () => {
    await database?.remove();
  });

  it('evaluates what is new, once', async () => {
    const { task, runs } = start();
    await task.run();
    expect(evaluator.asked).toHaveLength(COUNT);
    expect(await runs.progress()).toMatchObject({
      state: 'idle',
      total: COUNT,
      done: COUNT,
      failed: 0,
      changed: 0,
    });
    await task.run();
    expect(evaluator.asked).toHaveLength(COUNT);
    expect(sent).toEqual([]);
  });

  it('goes on where it was interrupted, in another process', async () => {
    const stopped = new AbortController();
    const first = start({ engineVersion: '2' });
    const { answer } = evaluator;
    evaluator.answer = async question => {
      if (evaluator.asked.length === 25) {
        stopped.abort();
      }
      return answer.call(evaluator, question);
    };
    await first.task.run(stopped.signal);
    evaluator.answer = answer;
    const { done, state } = await first.runs.progress();
    expect(state).toBe('running');
    expect(done).toBeGreaterThanOrEqual(25);
    expect(done).toBeLessThan(COUNT);

    const second = start({ engineVersion: '2' });
    await second.task.run();
    expect(evaluator.asked).toHaveLength(COUNT);
    expect(await second.runs.progress()).toMatchObject({
      state: 'idle',
      total: COUNT,
      done: COUNT,
    });
  });

  it('leaves to the next turn what it has no time for', async () => {
    const { task, runs } = start({ engineVersion: '2.1' });
    await task.run(undefined, 0);
    const { done, state } = await runs.progress();
    expect(state).toBe('running');
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(COUNT);
    await task.run();
    expect(await runs.progress()).toMatchObject({ state: 'idle', done: COUNT });
    expect(evaluator.asked).toHaveLength(COUNT);
  });

  it('records what cannot be evaluated, and goes on', async () => {
    const { task, runs } = start({ engineVersion: '3' });
    evaluator.left = COUNT - 5;
    await task.run();
    expect(await runs.progress()).toMatchObject({ done: COUNT, failed: 5 });
    const rows = await database
      .knex('recommendations')
      .whereNotNull('problem')
      .select('verdict');
    expect(rows).toEqual(Array(5).fill({ verdict: 'none' }));
  });

  it('tells owners and listeners about verdicts that flip', async () => {
    await start({ engineVersion: '4' }).task.run();
    sent.length = 0;
    published.length = 0;
    evaluator.platform = 'fargate';
    const { task, runs } = start({ engineVersion: '5' });
    await task.run();
    expect(await runs.progress()).toMatchObject({ changed: COUNT });
    expect(sent).toHaveLength(COUNT);
    expect(sent[0]).toBe('Compute choice: another answer for service-00');
    expect(published).toHaveLength(COUNT);
    expect(published[0]).toMatchObject({
      topic: 'compute-choice.verdict',
      eventPayload: {
        entityRef: refs[0],
        cause: 'inputs',
        before: { platform: 'lambda' },
        after: { platform: 'fargate' },
      },
    });
    await task.run();
    expect(sent).toHaveLength(COUNT);
  });

  it('tells owners about a saving that passes the threshold, later if need be', async () => {
    evaluator.savingUsd = 150;
    notificationsFail = true;
    const { task } = start({ engineVersion: '6', notifySavingUsd: 150 });
    await task.run();
    expect(sent).toEqual([]);
    notificationsFail = false;
    await task.run();
    expect(sent).toHaveLength(COUNT);
    expect(sent[0]).toBe('Compute choice: service-00 could cost less');
    expect(published).toEqual([]);
  });

  it('marks an entity as gone after two sweeps, and takes it back', async () => {
    const { sweep } = start();
    const statusOf = async (entity_ref: string) => {
      const row = await database
        .knex('recommendations')
        .where({ entity_ref })
        .first('status', 'owner_ref');
      return [row.status, row.owner_ref];
    };
    present.delete(refs[3]);
    await sweep.run();
    expect(await statusOf(refs[3])).toEqual([
      'active',
      'group:default/payments',
    ]);
    await sweep.run();
    expect(await statusOf(refs[3])).toEqual([
      'absent',
      'group:default/payments',
    ]);
    expect(await statusOf(refs[4])).toEqual([
      'active',
      'group:default/payments',
    ]);
    present.add(refs[3]);
    await sweep.run();
    expect(await statusOf(refs[3])).toEqual([
      'active',
      'group:default/payments',
    ]);
  });
});
