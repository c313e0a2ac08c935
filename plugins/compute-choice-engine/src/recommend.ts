import {
  Policy,
  policyFor,
  PriceBook,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { answer } from './decision/answer';
import { find } from './decision/find';
import { Question } from './decision/Findings';
import { Preview, todayOf } from './decision/today';
import { defaultPolicy } from './engineContext';
import { platforms } from './platforms';

/**
 * What a recommendation depends on besides the profile.
 *
 * @public
 */
export interface RecommendContext {
  /** Prices of the profile's region. */
  prices: PriceBook;
  /** What the organisation has set; defaults otherwise. */
  policy?: Policy;
  /** Seed of the samples, an unsigned 32-bit integer; the policy's otherwise. */
  seed?: number;
  /** Number of samples, 0 for none; the policy's otherwise. */
  samples?: number;
}

function questionOf(
  profile: WorkloadProfile,
  { prices, policy = defaultPolicy, seed, samples }: RecommendContext,
): Question {
  return {
    profile,
    prices,
    policy: policyFor(policy, profile),
    seed: seed ?? policy.seed,
    samples: samples ?? policy.samples,
  };
}

/**
 * Answers which compute a workload should run on: sizes and prices every option
 * of every platform, ranks them, and says how sure it is. Pure and
 * deterministic: the same input gives the same answer, byte for byte.
 *
 * @param profile - A valid profile; parse what comes from outside first.
 * @throws InvalidInputError if its region is not stated, allowed or priced by
 * the book, or if it names a shared cluster or a current configuration that is
 * not valid.
 * @public
 */
export function recommend(
  profile: WorkloadProfile,
  context: RecommendContext,
): Recommendation {
  return answer(questionOf(profile, context), platforms);
}

/**
 * Answers for today's traffic alone, without samples, and with the best option
 * of each platform: a part of what {@link recommend} answers, in a fraction of
 * its time, for every step of a slider.
 *
 * @param profile - A valid profile; parse what comes from outside first.
 * @throws InvalidInputError as `recommend` does.
 * @public
 */
export function preview(
  profile: WorkloadProfile,
  context: Omit<RecommendContext, 'seed' | 'samples'>,
): Preview {
  const findings = find(
    questionOf(profile, { ...context, samples: 0 }),
    platforms,
  );
  return todayOf(findings, findings.decision.best);
}
