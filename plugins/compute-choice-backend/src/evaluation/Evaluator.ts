import {
  Confidence,
  CurrentPlatform,
  Platform,
  Policy,
  PriceBook,
  Verdict,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';

/** A profile with everything that its recommendation depends on. */
export interface Question {
  profile: WorkloadProfile;
  prices: PriceBook;
  policy: Policy;
}

/** What the fleet shows of a recommendation. */
export interface VerdictFacts {
  status: Verdict['status'];
  platform?: Platform;
  optionId?: string;
  /** Cost of the recommended option. */
  monthlyUsd?: number;
  currentPlatform?: CurrentPlatform['platform'];
  /** Current bill. */
  currentMonthlyUsd?: number;
  savingUsd?: number;
  confidence: Pick<Confidence, 'level' | 'share'>;
}

/**
 * An answer: the recommendation as it is stored, and what the fleet shows of it.
 * It is compressed where it is made, so that a thread that evaluates thousands
 * does not leave the collection of its text to the thread that serves requests.
 */
export interface Answer {
  document: Buffer;
  facts: VerdictFacts;
}

/** The evaluator ended before it answered; another try may succeed. */
export class EvaluationInterruptedError extends Error {
  name = 'EvaluationInterruptedError' as const;
}

/** Answers questions without holding up anybody else. */
export interface Evaluator {
  /**
   * @throws InvalidInputError if the profile cannot be answered.
   * @throws EvaluationInterruptedError if it was not answered.
   */
  answer(question: Question): Promise<Answer>;
  /** Ends what it has started. */
  stop(): Promise<void>;
}
