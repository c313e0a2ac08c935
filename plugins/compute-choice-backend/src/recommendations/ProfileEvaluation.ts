import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  InvalidInputError,
  PolicySubject,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import {
  Answer,
  EvaluationInterruptedError,
  Evaluator,
  Question,
} from '../evaluation/Evaluator';
import { answered, Evaluation, refused } from './Evaluation';
import { Inputs } from './Inputs';

/** A profile that is stored. */
export interface ProfileToEvaluate {
  entityRef: string;
  revision: number;
  profile: WorkloadProfile;
}

/** What came out: an answer, or why there is none. */
export type Outcome = { evaluation: Evaluation } & (
  | { answer: Answer }
  | { error: Error }
);

/** Evaluates stored profiles. */
export class ProfileEvaluation {
  readonly #evaluator: Evaluator;
  readonly #inputs: Inputs;
  readonly #logger: LoggerService;
  readonly #running = new Map<string, Promise<Outcome>>();

  constructor(options: {
    evaluator: Evaluator;
    inputs: Inputs;
    logger: LoggerService;
  }) {
    this.#evaluator = options.evaluator;
    this.#inputs = options.inputs;
    this.#logger = options.logger;
  }

  /** Evaluates a profile; who asks for the same meanwhile gets the same. */
  async evaluate(
    profile: ProfileToEvaluate,
    entity: PolicySubject,
  ): Promise<Outcome> {
    const region = this.#inputs.regionOf(profile.profile);
    const basis = await this.#inputs.basisOf(region, entity);
    const key = `${profile.entityRef} ${profile.revision} ${basis}`;
    let outcome = this.#running.get(key);
    if (!outcome) {
      outcome = this.#evaluate({ ...profile, region, basis }, entity).finally(
        () => this.#running.delete(key),
      );
      this.#running.set(key, outcome);
    }
    return outcome;
  }

  async #evaluate(
    subject: ProfileToEvaluate & { region: string | undefined; basis: string },
    entity: PolicySubject,
  ): Promise<Outcome> {
    try {
      const answer = await this.#answer(
        await this.#inputs.questionOf(subject.profile, '', entity),
      );
      return { answer, evaluation: answered(subject, answer) };
    } catch (thrown) {
      const error = toError(thrown) as Error;
      if (error instanceof InvalidInputError) {
        return { error, evaluation: refused(subject, error.message) };
      }
      this.#logger.error(
        `The profile of ${subject.entityRef} cannot be evaluated`,
        error,
      );
      return {
        error,
        evaluation: refused(subject, 'An error inside the engine; see the log'),
      };
    }
  }

  /** Asks once more if it was interrupted: another profile may be the cause. */
  async #answer(question: Question): Promise<Answer> {
    try {
      return await this.#evaluator.answer(question);
    } catch (error) {
      if (error instanceof EvaluationInterruptedError) {
        return this.#evaluator.answer(question);
      }
      throw error;
    }
  }
}
