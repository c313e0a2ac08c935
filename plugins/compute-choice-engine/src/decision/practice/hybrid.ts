import { Hybrid } from '@compute-choice/plugin-compute-choice-common';
import { splitDemand } from '../../demand/splitDemand';
import { message } from '../../message';
import { EngineContext } from '../../platforms/PlatformModule';
import { Workload } from '../../workload/Workload';
import { SizedCandidate } from '../Candidate';
import { evaluate, isSized } from '../candidates';
import { CentralDecision } from '../centralDecision';
import { SituationFacts } from '../considerations/SituationFacts';
import { RankedCandidate } from '../ranking';
import { percent, platformName, usd } from '../words';

/*
 * Message codes: `hybrid.cheaper`, `hybrid.dearer`.
 */

/** Peak over mean from which the parts of the traffic differ (rule P22). */
const DIFFERENT_PEAK = 3;
/** A base is worth a name from this share of the mean, and this rate. */
const BASE_SHARE = 0.25;
const BASE_PER_SECOND = 1;

/** What a hybrid is found in. */
export interface HybridOptions {
  readonly decision: CentralDecision;
  readonly option: RankedCandidate | undefined;
  readonly context: EngineContext;
}

function hasTwoShapes({ workload, peakToMean }: SituationFacts): boolean {
  const { job, demand, protocol } = workload;
  const lowest = demand.levels[0].ratePerSecond;
  return (
    !job &&
    protocol !== 'websocket' &&
    peakToMean >= DIFFERENT_PEAK &&
    lowest > BASE_PER_SECOND &&
    lowest > BASE_SHARE * demand.meanPerSecond
  );
}

/** The cheapest of the candidates with a part of the traffic. */
function cheapestWith(
  workload: Workload,
  candidates: readonly RankedCandidate[],
  { decision, context }: HybridOptions,
): SizedCandidate | undefined {
  return candidates
    .map(({ candidate }) =>
      evaluate(candidate, workload, context, decision.guess),
    )
    .filter(isSized)
    .filter(({ priced }) => priced)
    .reduce<SizedCandidate | undefined>(
      (cheapest, candidate) =>
        cheapest && cheapest.rankingUsd <= candidate.rankingUsd
          ? cheapest
          : candidate,
      undefined,
    );
}

/**
 * A steady base on containers and what is above it on Lambda, where the traffic
 * has both. The load balancer of the containers serves both parts.
 *
 * @returns Undefined if the traffic has one shape, or if containers or functions
 * cannot run it.
 */
export function hybridOf(options: HybridOptions): Hybrid | undefined {
  const { decision, option } = options;
  const { facts } = decision.scoring;
  const { workload } = facts;
  const split = hasTwoShapes(facts) ? splitDemand(workload.demand) : undefined;
  if (!split || !option) {
    return undefined;
  }
  const isOnFunctions = ({ variant }: RankedCandidate) =>
    variant.platform === 'lambda';
  const base = cheapestWith(
    { ...workload, demand: split.base },
    decision.best.filter(candidate => !isOnFunctions(candidate)),
    options,
  );
  const bursts = cheapestWith(
    {
      ...workload,
      demand: split.rest,
      existing: { ...workload.existing, alb: true },
    },
    decision.ranked.filter(isOnFunctions),
    options,
  );
  if (!base || !bursts) {
    return undefined;
  }
  const monthlyUsd = base.rankingUsd + bursts.rankingUsd;
  const savingUsd = option.rankingUsd - monthlyUsd;
  const containers = platformName(base.variant.platform);
  const parts = `A steady base of ${percent(
    split.baseShare,
  )} of the work on ${containers} and what is above it on Lambda`;
  const params = {
    base: base.variant.platform,
    baseShare: split.baseShare,
    monthlyUsd,
    savingUsd,
  };
  return {
    base: {
      platform: base.variant.platform,
      optionId: base.variant.id,
      shareOfRequests: split.baseShare,
      monthlyUsd: base.rankingUsd,
    },
    bursts: {
      platform: bursts.variant.platform,
      optionId: bursts.variant.id,
      shareOfRequests: 1 - split.baseShare,
      monthlyUsd: bursts.rankingUsd,
    },
    monthlyUsd,
    savingUsd,
    message:
      savingUsd > 0
        ? message(
            'hybrid.cheaper',
            `${parts} would cost ${usd(monthlyUsd)} a month, ${usd(
              savingUsd,
            )} less than the verdict, for two ways of running one service.`,
            params,
          )
        : message(
            'hybrid.dearer',
            `${parts} would cost ${usd(monthlyUsd)} a month, ${usd(
              -savingUsd,
            )} more than the verdict.`,
            params,
          ),
  };
}
