import { setImmediate } from 'node:timers/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { startBackend } from './__testUtils__/backend';
import { catalogFactory } from './__testUtils__/catalog';
import { createDatabaseCloser } from './__testUtils__/databaseCloser';
import { databases, TestDatabase } from './__testUtils__/databases';
import { eventually } from './__testUtils__/eventually';
import { profilePath, profileWith } from './__testUtils__/profiles';
import { createComputeChoicePlugin } from './createComputeChoicePlugin';
import { embedded } from './embedded';
import { Answer, Evaluator, Question } from './evaluation/Evaluator';
import { InlineEvaluator } from './evaluation/InlineEvaluator';

/** Turns of the event loop that are enough for anything that is not waited for. */
const TURNS = 200;

/** Answers when it is told to; who still waits when it is stopped is failed. */
class HeldEvaluator implements Evaluator {
  readonly #evaluator = new InlineEvaluator(embedded);
  readonly #waiting = new Map<() => void, (error: Error) => void>();

  get waiting(): number {
    return this.#waiting.size;
  }

  async answer(question: Question): Promise<Answer> {
    await new Promise<void>((resolve, reject) => {
      this.#waiting.set(resolve, reject);
    });
    return this.#evaluator.answer(question);
  }

  release(): void {
    this.#waiting.forEach((_reject, resolve) => resolve());
    this.#waiting.clear();
  }

  async stop(): Promise<void> {
    this.#waiting.forEach(reject => reject(new Error('The thread has ended')));
    this.#waiting.clear();
  }
}

describe('a backend that is stopped while it re-evaluates', () => {
  const [[, createDatabase]] = databases;
  const names = ['service-0', 'service-1', 'service-2'];
  const changed = { defaultRegion: 'eu-west-1', samples: 0, tieBand: 0.05 };
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createDatabase();
  });

  afterAll(async () => {
    await database?.remove();
  });

  it('ends what it has begun, and leaves the rest to the next one', async () => {
    const first = await startBackend({ database: database.config('stop') });
    for (const name of names) {
      await first
        .call('put', profilePath(name))
        .send({ profile: profileWith(1000) });
    }
    await eventually(
      () => first.call('get', '/v1/fleet'),
      ({ body }) => body.rows.length === names.length,
    );
    await first.stop();

    const evaluator = new HeldEvaluator();
    const closer = createDatabaseCloser();
    const second = await startTestBackend({
      features: [
        createComputeChoicePlugin({
          ...embedded,
          createEvaluator: () => evaluator,
        }),
        closer.feature,
        catalogFactory,
        mockServices.rootConfig.factory({
          data: {
            backend: { database: database.config('stop') },
            computeChoice: { policy: changed },
          },
        }),
      ],
    });
    await eventually(
      async () => evaluator.waiting,
      waiting => waiting > 0,
    );
    const stopped = second.stop();
    for (let turn = 0; turn < TURNS; turn++) {
      await setImmediate();
    }
    // Nobody who was asked has been let down by then.
    expect(evaluator.waiting).toBe(1);
    for (const _name of names) {
      evaluator.release();
      await eventually(
        async () => evaluator.waiting,
        waiting => waiting > 0,
      );
    }
    evaluator.release();
    await stopped;
    await closer.close();

    const third = await startBackend({
      database: database.config('stop'),
      policy: changed,
    });
    const { body } = await eventually(
      () => third.call('get', '/v1/fleet'),
      answer => answer.body.rows.every((row: { stale: boolean }) => !row.stale),
    );
    expect(body.rows).toHaveLength(names.length);
    for (const row of body.rows) {
      expect(row).toMatchObject({ stale: false, platform: expect.any(String) });
      expect(row).not.toHaveProperty('problem');
    }
    await third.stop();
  });
});
