import {
  Platform,
  Policy,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { mulberry32 } from '../arithmetic/mulberry32';
import { EngineContext } from '../platforms/PlatformModule';
import { settle } from '../workload/resolveWorkload';
import { binOf, SampledInputs } from '../workload/SampledInputs';
import { Unknown } from '../workload/Unknown';
import { SizedCandidate } from './Candidate';
import { evaluate, isSized } from './candidates';
import { toSituationFacts } from './considerations/SituationFacts';
import { winnerOf } from './inertia';
import { compareRanked, RankedCandidate, scored, scoringOf } from './ranking';
import { rulesThatHold } from './rules';
import { SampledGroup } from './sampledCandidates';
import { scaledWeights } from './score';
import { priceField } from './unpriced';

/** What the samples of one decision are drawn from. */
export interface SamplingOptions {
  readonly profile: WorkloadProfile;
  readonly policy: Policy;
  readonly region: string;
  readonly context: EngineContext;
  readonly groups: readonly SampledGroup[];
  /** What is unknown, prices included, in code-unit order of the field. */
  readonly unknowns: readonly Unknown[];
  readonly currentPlatform: string | undefined;
  readonly samples: number;
  readonly seed: number;
}

/** One world that the unknowns allow. */
export interface Sample {
  /** Platform that wins there; undefined if no candidate is eligible. */
  readonly winner: Platform | undefined;
  readonly cheapestUsd: number;
  /** Cost of each sampled candidate; NaN where it is excluded or not taken. */
  readonly costs: readonly number[];
  /** Group of each unknown's draw. */
  readonly bins: readonly number[];
}

function bestByPlatform(
  ranked: readonly RankedCandidate[],
): readonly RankedCandidate[] {
  const best: RankedCandidate[] = [];
  for (const candidate of ranked) {
    const index = best.findIndex(
      ({ variant }) => variant.platform === candidate.variant.platform,
    );
    if (index < 0) {
      best.push(candidate);
    } else if (compareRanked(candidate, best[index]) < 0) {
      best[index] = candidate;
    }
  }
  return best.sort(compareRanked);
}

/**
 * Decides the same question in many worlds: every unknown is drawn from its
 * range, in code-unit order of its field, by a seeded generator.
 */
export function drawSamples({
  profile,
  policy,
  region,
  context,
  groups,
  unknowns,
  currentPlatform,
  samples,
  seed,
}: SamplingOptions): Sample[] {
  const random = mulberry32(seed);
  const inputs = new SampledInputs(unknowns);
  const weights = scaledWeights(policy);
  const noCosts = groups.flat().map(() => NaN);
  const guess = (priceKey: string) => {
    const drawn = inputs.drawn(priceField(priceKey));
    return typeof drawn === 'number' ? drawn : 0;
  };

  const drawOne = (): Sample => {
    const bins = new Array<number>(unknowns.length);
    inputs.take(index => {
      const draw = random();
      bins[index] = binOf(unknowns[index], draw);
      return draw;
    });
    const situation = settle(profile, policy, region, inputs);
    const { workload } = situation;
    const costs = noCosts.slice();
    const sized: SizedCandidate[] = [];
    let firstOfGroup = 0;
    for (const group of groups) {
      const taken = group.findIndex(({ variant }) =>
        workload.architectures.includes(variant.architecture),
      );
      const evaluation =
        taken >= 0 && evaluate(group[taken], workload, context, guess);
      if (evaluation && isSized(evaluation) && evaluation.priced) {
        costs[firstOfGroup + taken] = evaluation.rankingUsd;
        sized.push(evaluation);
      }
      firstOfGroup += group.length;
    }
    if (sized.length === 0) {
      return { winner: undefined, cheapestUsd: NaN, costs, bins };
    }
    const facts = toSituationFacts(situation);
    const scoring = scoringOf(
      sized,
      facts,
      rulesThatHold(facts),
      weights,
      policy,
    );
    const best = bestByPlatform(
      sized.map(candidate => scored(candidate, scoring)),
    );
    return {
      winner: winnerOf(best, currentPlatform).variant.platform,
      cheapestUsd: scoring.yardstick.cheapestUsd,
      costs,
      bins,
    };
  };

  return Array.from({ length: samples }, drawOne);
}
