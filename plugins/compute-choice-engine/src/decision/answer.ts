import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { engineContext } from '../engineContext';
import { limits } from '../limits';
import { PlatformModule } from '../platforms/PlatformModule';
import { ENGINE_VERSION } from '../version';
import { resolveProfile } from '../workload/resolveWorkload';
import { Workload } from '../workload/Workload';
import { breakEvenOf } from './breakEven';
import { decideCentrally } from './centralDecision';
import { runnerUpDifference } from './comparison';
import { confidenceOf, nextQuestionOf } from './confidence';
import { Consequences, consequencesOf } from './consequences';
import { currentBill } from './current';
import { Findings, Question } from './Findings';
import { notesOf } from './notes';
import { optionsOf } from './options';
import { policyFingerprint } from './policyFingerprint';
import { RankedCandidate } from './ranking';
import { reasonsOf } from './reasons';
import { sampledCandidates } from './sampledCandidates';
import { drawSamples } from './sampling';
import { assumedPrices, missingPriceKeys, unknownPrices } from './unpriced';
import { rule } from './ruling';
import { summaryOf } from './summary';

const byField = (a: { field: string }, b: { field: string }) =>
  a.field < b.field ? -1 : 1;

function find(
  question: Question,
  modules: readonly PlatformModule[],
): Findings {
  const { profile, policy, seed } = question;
  const context = engineContext(question.prices, policy);
  const { prices } = context;
  const resolved = resolveProfile(profile, policy, prices.reference.region);
  const currentPlatform = profile.operations?.currentPlatform;
  const current =
    currentPlatform && currentBill(currentPlatform, modules, context);
  const decision = decideCentrally(modules, resolved, context);
  const missing = missingPriceKeys(decision.ranked);
  const unknowns = [
    ...resolved.unknowns,
    ...unknownPrices(missing, prices),
  ].sort(byField);
  const groups = sampledCandidates(
    decision.ranked,
    decision.excluded,
    unknowns,
  );
  const samples =
    decision.ranked.length > 0
      ? drawSamples({
          profile,
          policy,
          region: prices.reference.region,
          context,
          groups,
          unknowns,
          currentPlatform: currentPlatform?.platform,
          samples: question.samples,
          seed,
        })
      : [];
  const ruling = rule({
    decision,
    samples,
    currentPlatform: currentPlatform?.platform,
    policy,
    prices,
  });
  const runnerUp = decision.best.find(
    ({ variant }) => variant.platform !== ruling.option?.variant.platform,
  );
  return {
    question,
    context,
    resolved,
    decision,
    missing,
    unknowns,
    groups,
    samples,
    ruling,
    runnerUp,
    current,
  };
}

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

function cheapestOf(
  ranked: readonly RankedCandidate[],
): RankedCandidate | undefined {
  return ranked.reduce<RankedCandidate | undefined>(
    (cheapest, candidate) =>
      cheapest && cheapest.rankingUsd <= candidate.rankingUsd
        ? cheapest
        : candidate,
    undefined,
  );
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

function breakEvenFor(findings: Findings): Recommendation['breakEven'] {
  const { decision, resolved, context } = findings;
  return breakEvenOf({
    workload: resolved.workload,
    ranked: decision.ranked,
    context,
    guess: decision.guess,
  });
}

function reasonsFor(
  findings: Findings,
  consequences: Consequences,
): Recommendation['reasons'] {
  const { decision, ruling, runnerUp, context } = findings;
  const { excluded, unranked, scoring } = decision;
  return [
    ...(ruling.option
      ? reasonsOf({
          option: ruling.option,
          runnerUp,
          excluded,
          unranked,
          scoring,
        })
      : []),
    ...notesOf({
      ruling,
      facts: scoring.facts,
      best: decision.best,
      consequences,
      context,
    }),
  ];
}

/**
 * Answers a question over any list of platforms.
 *
 * @throws InvalidInputError if the profile's region, shared cluster or current
 * platform is not valid.
 */
export function answer(
  question: Question,
  modules: readonly PlatformModule[],
): Recommendation {
  const findings = find(question, modules);
  const { context, resolved, decision, samples, groups, ruling, runnerUp } =
    findings;
  const sampled = groups.flat();
  const { workload } = resolved;
  const { option } = ruling;
  const breakEven = breakEvenFor(findings);
  const current = currentOf(findings);
  const consequences = consequencesOf(findings);
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
    options: optionsOf({ decision, workload, context, samples, sampled }),
    cheapestOptionId: cheapestOf(decision.ranked)?.variant.id ?? null,
    runnerUpOptionId: runnerUp?.variant.id ?? null,
    ...(option &&
      runnerUp && {
        runnerUpDifference: runnerUpDifference(
          option,
          runnerUp,
          decision.scoring,
        ),
      }),
    reasons: reasonsFor(findings, consequences),
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
    breakEven,
    ...consequences,
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
