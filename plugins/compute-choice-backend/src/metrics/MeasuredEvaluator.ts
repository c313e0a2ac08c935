import { InvalidInputError } from '@compute-choice/plugin-compute-choice-common';
import { Answer, Evaluator, Question } from '../evaluation/Evaluator';
import { EvaluationOutcome, Instruments } from './instruments';

/** Measures the answers of another evaluator. */
export class MeasuredEvaluator implements Evaluator {
  readonly #evaluator: Evaluator;
  readonly #duration: Instruments['evaluationDuration'];

  constructor(
    evaluator: Evaluator,
    { evaluationDuration }: Pick<Instruments, 'evaluationDuration'>,
  ) {
    this.#evaluator = evaluator;
    this.#duration = evaluationDuration;
  }

  async answer(question: Question): Promise<Answer> {
    const startedMs = performance.now();
    let outcome: EvaluationOutcome = 'failed';
    try {
      const answer = await this.#evaluator.answer(question);
      outcome = 'answered';
      return answer;
    } catch (error) {
      if (error instanceof InvalidInputError) {
        outcome = 'refused';
      }
      throw error;
    } finally {
      this.#duration.record((performance.now() - startedMs) / 1000, {
        outcome,
      });
    }
  }

  async stop(): Promise<void> {
    await this.#evaluator.stop();
  }
}
