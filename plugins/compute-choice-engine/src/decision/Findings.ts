import {
  Policy,
  PriceBook,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../platforms/PlatformModule';
import { ResolvedProfile } from '../workload/resolveWorkload';
import { Unknown } from '../workload/Unknown';
import { CentralDecision } from './centralDecision';
import { CurrentBill } from './current';
import { RankedCandidate } from './ranking';
import { Ruling } from './ruling';
import { SampledGroup } from './sampledCandidates';
import { Sample } from './sampling';

/** A question with everything that its answer depends on. */
export interface Question {
  readonly profile: WorkloadProfile;
  readonly prices: PriceBook;
  readonly policy: Policy;
  readonly samples: number;
  readonly seed: number;
}

/** The numbers of an answer, before they are put into words. */
export interface Findings {
  readonly question: Question;
  readonly context: EngineContext;
  readonly resolved: ResolvedProfile;
  readonly decision: CentralDecision;
  readonly missing: readonly string[];
  readonly unknowns: readonly Unknown[];
  readonly groups: readonly SampledGroup[];
  readonly samples: readonly Sample[];
  readonly ruling: Ruling;
  /** The best option of another platform than the verdict's. */
  readonly runnerUp: RankedCandidate | undefined;
  readonly current: CurrentBill | undefined;
}
