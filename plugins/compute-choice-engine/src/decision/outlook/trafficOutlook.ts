import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../../platforms/PlatformModule';
import { Situation } from '../../workload/resolveWorkload';
import { Workload } from '../../workload/Workload';
import { evaluate, isSized } from '../candidates';
import { CentralDecision } from '../centralDecision';
import { ConsideredOption } from '../considerations/Consideration';
import { toSituationFacts } from '../considerations/SituationFacts';
import {
  CostOverTraffic,
  costOverTraffic,
  trafficAt,
} from '../costOverTraffic';
import { compareRanked, scoringOf } from '../ranking';
import { rulesThatHold } from '../rules';
import { choose } from '../ruling';
import { scoreOf } from '../score';

/** What other amounts of traffic are seen from. */
export interface TrafficOutlookOptions {
  readonly situation: Situation;
  readonly decision: CentralDecision;
  readonly context: EngineContext;
}

/** The decision with another amount of traffic. */
export interface TrafficView {
  /** On the traffic of today. */
  readonly factor: number;
  readonly requestsPerMonth: number;
  /**
   * Cost of the followed options in USD per month: what they are ranked by, so
   * that a missing side price counts the same everywhere. Null where a rule
   * excludes one.
   */
  readonly monthlyUsd: ReadonlyArray<number | null>;
  /**
   * The platform that a verdict names there instead of this one; undefined if it
   * names the same. Sizes are worked out only where costs and rules alone speak
   * for another platform.
   */
  challenger(platform: Platform): Platform | undefined;
}

/**
 * Looks at the decision with more or less traffic, all hours growing and
 * shrinking together. The best option of each platform is followed.
 */
export class TrafficOutlook {
  readonly #options: TrafficOutlookOptions;
  readonly #costs: readonly CostOverTraffic[];
  /** Traffic of today; in runs for jobs. */
  readonly requestsPerMonth: number;

  constructor(options: TrafficOutlookOptions) {
    const { situation, decision, context } = options;
    const { workload } = situation;
    this.#options = options;
    this.#costs = decision.best.map(({ candidate }) =>
      costOverTraffic(candidate, workload, context, decision.guess),
    );
    this.requestsPerMonth = workload.demand.unitsPerMonth * workload.batchSize;
  }

  /** Whether there is traffic to change, and an option to follow. */
  get isOpen(): boolean {
    return this.requestsPerMonth > 0 && this.followed.length > 0;
  }

  /** The followed options, best first. */
  get followed(): CentralDecision['best'] {
    return this.#options.decision.best;
  }

  at(factor: number): TrafficView {
    const point = trafficAt(this.#options.situation.workload, factor);
    const monthlyUsd = this.followed.map(({ rankingUsd }, index) => {
      if (factor === 1) {
        return rankingUsd;
      }
      const { usd } = this.#costs[index].at(point);
      return Number.isFinite(usd) ? usd : null;
    });
    return {
      factor,
      requestsPerMonth: this.requestsPerMonth * factor,
      monthlyUsd,
      challenger: platform =>
        this.#winnerOf(this.#sizedAsToday(monthlyUsd), point.scaled) ===
        platform
          ? undefined
          : this.#otherThan(
              platform,
              this.#winnerOf(this.#sizedAnew(point.scaled), point.scaled),
            ),
    };
  }

  #otherThan(platform: Platform, winner: Platform | undefined) {
    return winner === platform ? undefined : winner;
  }

  /** The followed options with their size of today and the cost there. */
  #sizedAsToday(monthlyUsd: TrafficView['monthlyUsd']): ConsideredOption[] {
    const options: ConsideredOption[] = [];
    this.followed.forEach(({ variant, sized }, index) => {
      const rankingUsd = monthlyUsd[index];
      if (rankingUsd !== null) {
        options.push({ variant, sized, rankingUsd });
      }
    });
    return options;
  }

  #sizedAnew(workload: Workload): ConsideredOption[] {
    const { decision, context } = this.#options;
    return this.followed
      .map(({ candidate }) =>
        evaluate(candidate, workload, context, decision.guess),
      )
      .filter(isSized)
      .filter(({ priced }) => priced);
  }

  /** One option of each platform at most is held against the others. */
  #winnerOf(
    options: readonly ConsideredOption[],
    workload: Workload,
  ): Platform | undefined {
    if (options.length === 0) {
      return undefined;
    }
    const { situation, decision, context } = this.#options;
    const facts = toSituationFacts({ ...situation, workload });
    const scoring = scoringOf(
      options,
      facts,
      rulesThatHold(facts),
      decision.scoring.weights,
      context.policy,
    );
    const { operations } = workload.profile;
    const contenders = options.map(option => ({
      variant: option.variant,
      rankingUsd: option.rankingUsd,
      score: scoreOf(option, scoring),
    }));
    return choose(
      contenders.sort(compareRanked),
      operations?.currentPlatform?.platform,
      context.policy,
    ).option.variant.platform;
  }
}
