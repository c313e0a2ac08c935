import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { PlatformModule } from '../platforms/PlatformModule';
import { breakEvenOf } from './breakEven';
import { Consequences, consequencesOf } from './consequences';
import { find } from './find';
import { Findings, Question } from './Findings';
import { notesOf } from './notes';
import { RankedCandidate } from './ranking';
import { reasonsOf } from './reasons';
import { todayOf } from './today';

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
  const { ranked } = findings.decision;
  const consequences = consequencesOf(findings);
  return {
    ...todayOf(findings, ranked),
    cheapestOptionId: cheapestOf(ranked)?.variant.id ?? null,
    reasons: reasonsFor(findings, consequences),
    breakEven: breakEvenFor(findings),
    ...consequences,
  };
}
