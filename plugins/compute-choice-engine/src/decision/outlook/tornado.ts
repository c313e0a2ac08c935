import {
  Architecture,
  Assumption,
  Tornado,
  TornadoBar,
  TornadoEnd,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../../platforms/PlatformModule';
import { settle } from '../../workload/resolveWorkload';
import { SampledInputs } from '../../workload/SampledInputs';
import { Unknown, UnknownChoice } from '../../workload/Unknown';
import { evaluate, isSized, PriceGuess } from '../candidates';
import { Candidate, SizedCandidate } from '../Candidate';
import { CentralDecision } from '../centralDecision';
import { toSituationFacts } from '../considerations/SituationFacts';
import { rank, RankedCandidate, scoringOf } from '../ranking';
import { rulesThatHold } from '../rules';
import { SampledGroup } from '../sampledCandidates';
import { priceField } from '../unpriced';
import { isNoteworthyUsd } from '../words';

/** More bars than these do not help. */
const MOST_BARS = 12;
/** A draw is below 1; this one stands for the upper end of a range. */
const UPPER_END = 1 - 2 ** -53;

/** What a tornado is made from. */
export interface TornadoOptions {
  readonly profile: WorkloadProfile;
  readonly region: string;
  readonly context: EngineContext;
  readonly decision: CentralDecision;
  readonly option: RankedCandidate | undefined;
  readonly runnerUp: RankedCandidate | undefined;
  /** Candidates that differ in their CPU architecture only. */
  readonly groups: readonly SampledGroup[];
  readonly unknowns: readonly Unknown[];
  readonly assumptions: readonly Assumption[];
}

/** A value of one unknown, and the draw that gives it. */
interface End {
  readonly value: TornadoEnd['value'];
  readonly draw: number;
}

function statedAt(profile: unknown, field: string): number {
  const found = field
    .split('.')
    .reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null
          ? (part as Record<string, unknown>)[name]
          : undefined,
      profile,
    );
  return typeof found === 'number' ? found : NaN;
}

/** A draw in the middle of each alternative. */
function choices({ alternatives }: UnknownChoice): End[] {
  let below = 0;
  return alternatives.map(({ value, probability }) => {
    const draw = below + probability / 2;
    below += probability;
    return { value, draw };
  });
}

/** The ends of a range in the unit of the field, or all of the choices. */
function endsOf(
  unknown: Unknown,
  { profile, assumptions }: TornadoOptions,
): End[] {
  if (unknown.draw === 'choice') {
    return choices(unknown);
  }
  const { field, assumed, range } = unknown;
  const shown = assumed
    ? assumptions.find(assumption => assumption.field === field)?.range ?? range
    : range.map(factor => factor * statedAt(profile, field));
  return [
    { value: shown[0], draw: 0 },
    { value: shown[1], draw: UPPER_END },
  ];
}

/** The candidate, or its like on an architecture that the code runs on. */
function runnableOf(
  { candidate }: RankedCandidate,
  architectures: readonly Architecture[],
  groups: readonly SampledGroup[],
): Candidate | undefined {
  const group = groups.find(members => members.includes(candidate)) ?? [
    candidate,
  ];
  return architectures.includes(candidate.variant.architecture)
    ? candidate
    : group.find(({ variant }) => architectures.includes(variant.architecture));
}

/** Decides between the two with one unknown at one end. */
function lookAt(
  unknown: Unknown,
  { value, draw }: End,
  pair: readonly [RankedCandidate, RankedCandidate],
  { profile, region, context, decision, groups }: TornadoOptions,
): TornadoEnd {
  const inputs = new SampledInputs([unknown]);
  inputs.take(() => draw);
  const guess: PriceGuess = key => {
    const drawn = inputs.drawn(priceField(key));
    return typeof drawn === 'number' ? drawn : decision.guess(key);
  };
  const situation = settle(profile, context.policy, region, inputs);
  const { workload } = situation;
  const [verdict, other] = pair.map(ranked => {
    const candidate = runnableOf(ranked, workload.architectures, groups);
    const evaluation =
      candidate && evaluate(candidate, workload, context, guess);
    return evaluation && isSized(evaluation) && evaluation.priced
      ? evaluation
      : undefined;
  });
  const both = [verdict, other].filter(
    (candidate): candidate is SizedCandidate => candidate !== undefined,
  );
  const facts = toSituationFacts(situation);
  const [better] = rank(
    both,
    scoringOf(
      both,
      facts,
      rulesThatHold(facts),
      decision.scoring.weights,
      context.policy,
    ),
  );
  return {
    value,
    gapUsd: verdict && other ? other.rankingUsd - verdict.rankingUsd : null,
    ...(better && { platform: better.variant.platform }),
  };
}

function barOf(
  unknown: Unknown,
  pair: readonly [RankedCandidate, RankedCandidate],
  options: TornadoOptions,
): TornadoBar {
  const ends = endsOf(unknown, options).map(end =>
    lookAt(unknown, end, pair, options),
  );
  const byGap = [...ends].sort(
    (a, b) => (a.gapUsd ?? -Infinity) - (b.gapUsd ?? -Infinity),
  );
  const isChoice = unknown.draw === 'choice';
  const gaps = ends.flatMap(({ gapUsd }) => (gapUsd === null ? [] : [gapUsd]));
  const [option, runnerUp] = pair;
  const better = option.score >= runnerUp.score ? option : runnerUp;
  const unit = options.assumptions.find(
    ({ field }) => field === unknown.field,
  )?.unit;
  return {
    field: unknown.field,
    assumed: unknown.assumed,
    ...(unit && { unit }),
    low: isChoice ? byGap[0] : ends[0],
    high: isChoice ? byGap[byGap.length - 1] : ends[1],
    swingUsd: gaps.length > 1 ? Math.max(...gaps) - Math.min(...gaps) : 0,
    flips: ends.some(
      ({ platform }) =>
        platform !== undefined && platform !== better.variant.platform,
    ),
  };
}

/** Inputs that can exclude one of the two come first, then by swing. */
function compareBars(a: TornadoBar, b: TornadoBar): number {
  const excludes = ({ low, high }: TornadoBar) =>
    Number(low.gapUsd === null || high.gapUsd === null);
  if (excludes(a) !== excludes(b)) {
    return excludes(b) - excludes(a);
  }
  if (a.swingUsd !== b.swingUsd) {
    return b.swingUsd - a.swingUsd;
  }
  return a.field < b.field ? -1 : 1;
}

/**
 * The inputs that move the gap between verdict and runner-up most: each one is
 * put to the ends of its range while all others keep their central value.
 *
 * @returns Undefined without a verdict or a runner-up.
 */
export function tornadoOf(options: TornadoOptions): Tornado | undefined {
  const { option, runnerUp, unknowns } = options;
  if (!option || !runnerUp) {
    return undefined;
  }
  const bars = unknowns
    .map(unknown => barOf(unknown, [option, runnerUp], options))
    .filter(
      ({ swingUsd, low, high, flips }) =>
        isNoteworthyUsd(swingUsd, option.rankingUsd) ||
        flips ||
        low.gapUsd === null ||
        high.gapUsd === null,
    )
    .sort(compareBars);
  return {
    gapUsd: runnerUp.rankingUsd - option.rankingUsd,
    bars: bars.slice(0, MOST_BARS),
  };
}
