import { setImmediate } from 'node:timers/promises';
import { Engine } from '../service/Engine';
import { answerOf } from './answerOf';
import { Answer, Evaluator, Question } from './Evaluator';

/** Answers in this thread, one question per turn of the event loop. */
export class InlineEvaluator implements Evaluator {
  readonly #engine: Engine;

  constructor(options: { engine: Engine }) {
    this.#engine = options.engine;
  }

  async answer({ profile, prices, policy }: Question): Promise<Answer> {
    await setImmediate();
    return answerOf(
      this.#engine.recommend(profile, { prices, policy }),
      profile,
    );
  }

  async stop(): Promise<void> {}
}
