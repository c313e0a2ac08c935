import { Platform } from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../../platforms/PlatformModule';
import { Situation } from '../../workload/resolveWorkload';
import { SizedCandidate } from '../Candidate';
import { evaluate, isSized } from '../candidates';
import { CentralDecision } from '../centralDecision';
import { toSituationFacts } from '../considerations/SituationFacts';
import { bestOfPlatforms, rank, scoringOf } from '../ranking';
import { rulesThatHold } from '../rules';
import { choose } from '../ruling';
import { scaleWorkload } from '../scaling';

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
  /** The platform that a verdict names there; undefined if none can run it. */
  winner(): Platform | undefined;
}

/**
 * Looks at the decision with more or less traffic, all hours growing and
 * shrinking together. The best option of each platform is followed.
 */
export class TrafficOutlook {
  readonly #options: TrafficOutlookOptions;
  /** Traffic of today; in runs for jobs. */
  readonly requestsPerMonth: number;

  constructor(options: TrafficOutlookOptions) {
    this.#options = options;
    const { demand, batchSize } = options.situation.workload;
    this.requestsPerMonth = demand.unitsPerMonth * batchSize;
  }

  /** Whether there is traffic to change, and an option to follow. */
  get isOpen(): boolean {
    return this.requestsPerMonth > 0 && this.#options.decision.best.length > 0;
  }

  /** The followed options, best first. */
  get followed(): CentralDecision['best'] {
    return this.#options.decision.best;
  }

  at(factor: number): TrafficView {
    const { situation, decision, context } = this.#options;
    const workload =
      factor === 1
        ? situation.workload
        : scaleWorkload(situation.workload, factor);
    const options = this.followed.map(option => {
      if (factor === 1) {
        return option;
      }
      const evaluation = evaluate(
        option.candidate,
        workload,
        context,
        decision.guess,
      );
      return isSized(evaluation) && evaluation.priced ? evaluation : undefined;
    });
    return {
      factor,
      requestsPerMonth: this.requestsPerMonth * factor,
      monthlyUsd: options.map(option => option?.rankingUsd ?? null),
      winner: () =>
        this.#winnerOf(
          options.filter(option => option !== undefined),
          { ...situation, workload },
        ),
    };
  }

  #winnerOf(
    sized: readonly SizedCandidate[],
    situation: Situation,
  ): Platform | undefined {
    if (sized.length === 0) {
      return undefined;
    }
    const { decision, context } = this.#options;
    const facts = toSituationFacts(situation);
    const scoring = scoringOf(
      sized,
      facts,
      rulesThatHold(facts),
      decision.scoring.weights,
      context.policy,
    );
    const { operations } = situation.workload.profile;
    return choose(
      bestOfPlatforms(rank(sized, scoring)),
      operations?.currentPlatform?.platform,
      context.policy,
    ).option.variant.platform;
  }
}
