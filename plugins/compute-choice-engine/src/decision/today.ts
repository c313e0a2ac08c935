import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { limits } from '../limits';
import { ENGINE_VERSION } from '../version';
import { byField } from '../workload/byField';
import { Workload } from '../workload/Workload';
import { runnerUpDifference } from './comparison';
import { confidenceOf, nextQuestionOf } from './confidence';
import { Findings } from './Findings';
import { optionsOf } from './options';
import { policyFingerprint } from './policyFingerprint';
import { RankedCandidate } from './ranking';
import { summaryOf } from './summary';
import { assumedPrices } from './unpriced';

/**
 * What a recommendation says about today's traffic alone: the verdict, and the
 * options that are the best of their platform or excluded. What has to look at
 * other volumes, other months or other values is left out, with the reasons that
 * are drawn from it.
 *
 * @public
 */
export type Preview = Pick<
  Recommendation,
  | 'verdict'
  | 'options'
  | 'runnerUpOptionId'
  | 'runnerUpDifference'
  | 'confidence'
  | 'nextQuestion'
  | 'assumptions'
  | 'demand'
  | 'current'
  | 'provenance'
>;

function demandSummary({
  demand,
  batchSize,
}: Workload): Recommendation['demand'] {
  return {
    hourlyRequestsPerSecond: demand.hourlyRatePerSecond.map(
      rate => rate * batchSize,
    ),
    requestsPerMonth: demand.unitsPerMonth * batchSize,
    meanRequestsPerSecond: demand.meanPerSecond * batchSize,
    peakRequestsPerSecond: demand.peakPerSecond * batchSize,
    burstInsideHour: demand.burstInsideHour,
  };
}

function currentOf({
  current,
  ruling: { option },
}: Findings): Recommendation['current'] {
  if (!current) {
    return undefined;
  }
  const { platform, monthlyUsd, costLines } = current;
  return {
    platform,
    ...(monthlyUsd !== undefined && { monthlyUsd }),
    ...(monthlyUsd !== undefined &&
      option && { savingUsd: monthlyUsd - option.monthlyUsd }),
    costLines,
  };
}

/**
 * Puts into words what was found about today's traffic.
 *
 * @param ranked - The ranked candidates that become options, best first.
 */
export function todayOf(
  findings: Findings,
  ranked: readonly RankedCandidate[],
): Preview {
  const {
    question,
    context,
    resolved,
    decision,
    samples,
    groups,
    ruling,
    runnerUp,
  } = findings;
  const sampled = groups.flat();
  const { workload } = resolved;
  const { option } = ruling;
  const current = currentOf(findings);
  return {
    verdict: {
      status: ruling.status,
      ...(option && {
        platform: option.variant.platform,
        optionId: option.variant.id,
      }),
      ...(ruling.status === 'tie' && {
        tiedPlatforms: [...ruling.platforms],
      }),
      summary: summaryOf(ruling, runnerUp, decision, workload.region),
    },
    options: optionsOf(
      { decision, workload, context, samples, sampled },
      ranked,
    ),
    runnerUpOptionId: runnerUp?.variant.id ?? null,
    ...(option &&
      runnerUp && {
        runnerUpDifference: runnerUpDifference(
          option,
          runnerUp,
          decision.scoring,
        ),
      }),
    confidence: confidenceOf(
      samples,
      {
        platforms: ruling.platforms,
        candidateIndex: sampled.findIndex(
          ({ variant }) => variant.id === option?.variant.id,
        ),
      },
      question.seed,
    ),
    nextQuestion: nextQuestionOf(samples, findings.unknowns, ruling.platforms),
    assumptions: [
      ...resolved.assumptions,
      ...assumedPrices(findings.missing, context.prices),
    ].sort(byField),
    demand: demandSummary(workload),
    ...(current && { current }),
    provenance: {
      engine: ENGINE_VERSION,
      priceBook: context.prices.reference,
      limitsDate: limits.date,
      policy: policyFingerprint(question.policy),
    },
  };
}
