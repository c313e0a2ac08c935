import {
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { Answer, VerdictFacts } from './Evaluator';
import { toDocument } from './document';

/** What the fleet shows of a recommendation. */
export function verdictFactsOf(
  recommendation: Recommendation,
  profile: WorkloadProfile,
): VerdictFacts {
  const { verdict, options, confidence, current } = recommendation;
  const option = options.find(({ id }) => id === verdict.optionId);
  const currentPlatform = profile.operations?.currentPlatform?.platform;
  return {
    status: verdict.status,
    ...(verdict.platform && { platform: verdict.platform }),
    ...(option && { optionId: option.id, monthlyUsd: option.monthlyUsd }),
    ...(currentPlatform && { currentPlatform }),
    ...(current && {
      currentMonthlyUsd: current.monthlyUsd,
      savingUsd: current.savingUsd,
    }),
    confidence: { level: confidence.level, share: confidence.share },
  };
}

/** A recommendation as an answer. */
export function answerOf(
  recommendation: Recommendation,
  profile: WorkloadProfile,
): Answer {
  return {
    document: toDocument(recommendation),
    facts: verdictFactsOf(recommendation, profile),
  };
}
