import { EngineContext, PlatformModule } from '../platforms/PlatformModule';
import { Situation } from '../workload/resolveWorkload';
import { Candidate, ExcludedCandidate, SizedCandidate } from './Candidate';
import { candidatesOf, evaluate, isSized, PriceGuess } from './candidates';
import { toSituationFacts } from './considerations/SituationFacts';
import {
  bestOfPlatforms,
  comparableOf,
  rank,
  RankedCandidate,
  scoringOf,
} from './ranking';
import { rulesThatHold } from './rules';
import { scaledWeights, Scoring } from './score';
import { middleOfRegions } from './unpriced';

/** All candidates at the central values: excluded, sized, and ranked. */
export interface CentralDecision {
  readonly candidates: readonly Candidate[];
  readonly excluded: readonly ExcludedCandidate[];
  /** Sized but not ranked: without a price, or not comparable. */
  readonly unranked: readonly SizedCandidate[];
  /** Best first. */
  readonly ranked: readonly RankedCandidate[];
  /** The best of each platform, best first. */
  readonly best: readonly RankedCandidate[];
  readonly scoring: Scoring;
  readonly guess: PriceGuess;
}

/** Decides without words: which candidates there are, and their order. */
export function decideCentrally(
  modules: readonly PlatformModule[],
  situation: Situation,
  context: EngineContext,
): CentralDecision {
  const { workload } = situation;
  const candidates = candidatesOf(modules, workload, context);
  const guess = middleOfRegions(context.prices);
  const excluded: ExcludedCandidate[] = [];
  const sized: SizedCandidate[] = [];
  for (const candidate of candidates) {
    const evaluation = evaluate(candidate, workload, context, guess);
    if (isSized(evaluation)) {
      sized.push(evaluation);
    } else {
      excluded.push({ candidate, constraints: evaluation });
    }
  }
  const comparable = comparableOf(sized);
  const facts = toSituationFacts(situation);
  const scoring = scoringOf(
    comparable,
    facts,
    rulesThatHold(facts),
    scaledWeights(context.policy),
    context.policy,
  );
  const ranked = rank(comparable, scoring);
  return {
    candidates,
    excluded,
    unranked: sized.filter(candidate => !comparable.includes(candidate)),
    ranked,
    best: bestOfPlatforms(ranked),
    scoring,
    guess,
  };
}
