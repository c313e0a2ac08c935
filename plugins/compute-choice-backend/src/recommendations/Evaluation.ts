import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { Answer } from '../evaluation/Evaluator';
import { NO_SHARE, UNKNOWN_USD, VerdictColumns } from './RecommendationRow';

/** An evaluated profile, as it is stored. */
export interface Evaluation {
  entityRef: string;
  columns: VerdictColumns;
  /** The recommendation as compressed JSON, if there is one. */
  document: Buffer | null;
}

/** What an evaluation rests on. */
interface Subject {
  entityRef: string;
  revision: number;
  profile: WorkloadProfile;
  /** Undefined if the policy has no region for the profile. */
  region: string | undefined;
  basis: string;
}

/** An evaluation that found an answer. */
export function answered(
  subject: Subject,
  { document, facts }: Answer,
): Evaluation {
  return {
    entityRef: subject.entityRef,
    columns: {
      ...unanswered(subject),
      current_platform: facts.currentPlatform ?? '',
      current_usd: facts.currentMonthlyUsd ?? null,
      verdict: facts.status,
      platform: facts.platform ?? '',
      option_id: facts.optionId ?? null,
      monthly_usd: facts.monthlyUsd ?? UNKNOWN_USD,
      saving_usd: facts.savingUsd ?? UNKNOWN_USD,
      confidence_share: facts.confidence.share,
      confidence_level: facts.confidence.level,
    },
    document,
  };
}

/** An evaluation that found why there is no answer. */
export function refused(subject: Subject, problem: string): Evaluation {
  return {
    entityRef: subject.entityRef,
    columns: { ...unanswered(subject), problem },
    document: null,
  };
}

function unanswered(subject: Subject): VerdictColumns {
  const current = subject.profile.operations?.currentPlatform;
  return {
    revision: subject.revision,
    region: subject.region ?? '',
    basis: subject.basis,
    current_platform: current?.platform ?? '',
    current_usd: current?.monthlyUsd ?? null,
    verdict: 'none',
    platform: '',
    option_id: null,
    monthly_usd: UNKNOWN_USD,
    saving_usd: UNKNOWN_USD,
    confidence_share: NO_SHARE,
    confidence_level: null,
    evaluated_at: new Date(),
    problem: null,
  };
}
