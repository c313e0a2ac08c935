import {
  ComputeOption,
  Message,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { EngineContext } from '../platforms/PlatformModule';
import { toCostLines } from '../prices/bill';
import { weakPriceWarnings } from '../prices/weakPrices';
import { perWorkload } from '../workload/perWorkload';
import { Workload } from '../workload/Workload';
import { Candidate, ExcludedCandidate, SizedCandidate } from './Candidate';
import { evaluate, isSized } from './candidates';
import { CentralDecision } from './centralDecision';
import { rangeOf } from './confidence';
import { RankedCandidate } from './ranking';
import { availabilityOf } from './resilience/availability';
import { burstOf } from './resilience/burst';
import { copiesOf } from './resilience/copies';
import { databaseConnectionsOf } from './resilience/databaseConnections';
import { Sample } from './sampling';
import { scaleWorkload } from './scaling';
import { contributionsOf } from './score';

/** What the options of an answer are written from. */
export interface OptionsOptions {
  readonly decision: CentralDecision;
  readonly workload: Workload;
  readonly context: EngineContext;
  readonly samples: readonly Sample[];
  readonly sampled: readonly Candidate[];
}

/** The same workload without any traffic. */
const idleWorkload = perWorkload(workload => scaleWorkload(workload, 0));

function excludedOption({
  candidate: { module, variant },
  constraints,
}: ExcludedCandidate): ComputeOption {
  return {
    id: variant.id,
    platform: variant.platform,
    architecture: variant.architecture,
    os: variant.os,
    purchase: variant.purchase,
    title: module.title(variant),
    eligible: false,
    priced: false,
    comparable: false,
    constraints: [...constraints],
    atLeast: false,
    warnings: [],
    costLines: [],
    unpriced: [],
  };
}

/** Warning `warning.notComparable`: a commitment that not every platform prices. */
function comparabilityWarnings(comparable: boolean): Message[] {
  return comparable
    ? []
    : [
        message(
          'warning.notComparable',
          'Not ranked: other platforms have no committed price in this region, and only like is compared with like.',
        ),
      ];
}

function sizedOption(
  candidate: SizedCandidate,
  comparable: boolean,
  { workload, context, samples, sampled, decision }: OptionsOptions,
): ComputeOption {
  const { variant, sized, monthlyUsd, unpriced, priced } = candidate;
  const { module } = candidate.candidate;
  const index = sampled.findIndex(({ variant: { id } }) => id === variant.id);
  const rangeUsd = index < 0 ? undefined : rangeOf(samples, index);
  const floor = evaluate(
    candidate.candidate,
    idleWorkload(workload),
    context,
    decision.guess,
  );
  const floorUsd = priced && isSized(floor) ? floor.monthlyUsd : undefined;
  return {
    id: variant.id,
    platform: variant.platform,
    architecture: variant.architecture,
    os: variant.os,
    purchase: variant.purchase,
    title: module.title(variant, sized.sizing),
    eligible: true,
    priced,
    comparable,
    constraints: [],
    monthlyUsd: priced ? monthlyUsd : undefined,
    atLeast: unpriced.length > 0,
    rangeUsd: priced ? rangeUsd : undefined,
    floorUsd,
    copies: floorUsd === undefined ? undefined : copiesOf(workload, floorUsd),
    sizing: sized.sizing,
    burst: burstOf(workload, sized),
    availability: availabilityOf(workload, sized.sizing),
    databaseConnections: databaseConnectionsOf(workload, sized.sizing),
    warnings: [
      ...module.warnings(workload, variant, sized, context),
      ...weakPriceWarnings(sized.charges, context.prices),
      ...comparabilityWarnings(comparable || !priced),
    ],
    costLines: toCostLines(sized.charges, context.prices),
    unpriced: [...new Set(unpriced.map(({ item }) => item))],
  };
}

function rankedOption(
  candidate: RankedCandidate,
  options: OptionsOptions,
): ComputeOption {
  return {
    ...sizedOption(candidate, true, options),
    score: {
      total: candidate.score,
      contributions: contributionsOf(candidate, options.decision.scoring),
    },
  };
}

/**
 * The options of an answer: ranked best first, then unranked, then excluded
 * ones.
 *
 * @param ranked - Those of the ranked candidates that are shown, best first.
 */
export function optionsOf(
  options: OptionsOptions,
  ranked: readonly RankedCandidate[],
): ComputeOption[] {
  const { unranked, excluded } = options.decision;
  return [
    ...ranked.map(candidate => rankedOption(candidate, options)),
    ...unranked.map(candidate => sizedOption(candidate, false, options)),
    ...excluded.map(excludedOption),
  ];
}
