import {
  ComputeOption,
  PricedOption,
  Recommendation,
  RecommendationSummary,
} from '@compute-choice/plugin-compute-choice-common';

function inOneLine({
  id,
  platform,
  monthlyUsd,
  rangeUsd,
  atLeast,
}: ComputeOption): PricedOption {
  return {
    optionId: id,
    platform,
    ...(monthlyUsd !== undefined && { monthlyUsd }),
    ...(rangeUsd && { rangeUsd }),
    atLeast,
  };
}

/** A recommendation in one line. */
export function summarise(
  recommendation: Recommendation,
): RecommendationSummary {
  const { current, nextQuestion, verdict } = recommendation;
  const optionOf = (wanted: string | null | undefined) => {
    const found = recommendation.options.find(({ id }) => id === wanted);
    return found && inOneLine(found);
  };
  const option = optionOf(verdict.optionId);
  const cheapest = optionOf(recommendation.cheapestOptionId);
  const runnerUp = optionOf(recommendation.runnerUpOptionId);
  return {
    verdict,
    ...(option && { option }),
    ...(cheapest && { cheapest }),
    ...(runnerUp && { runnerUp }),
    confidence: recommendation.confidence,
    ...(current && {
      current: {
        platform: current.platform,
        ...(current.monthlyUsd !== undefined && {
          monthlyUsd: current.monthlyUsd,
        }),
        ...(current.savingUsd !== undefined && {
          savingUsd: current.savingUsd,
        }),
      },
    }),
    assumptionCount: recommendation.assumptions.length,
    ...(nextQuestion && { nextQuestionField: nextQuestion.field }),
    priceBook: recommendation.provenance.priceBook,
  };
}
