import { EntityFacts } from '../catalog/EntityFacts';
import { Evaluation } from './Evaluation';
import { VerdictColumns } from './RecommendationRow';

/** A stored recommendation, and what it rests on. */
export interface StoredRecommendation {
  revision: number;
  basis: string;
  /** Compressed JSON; undefined if there is no recommendation. */
  document?: Buffer;
}

/** What an evaluation depended on. */
export interface Freshness {
  revision: number;
  basis: string;
  region: string;
  ownerRefs: string[];
  systemRef?: string;
}

/** An evaluation to be stored. */
export interface EvaluationToSave {
  evaluation: Evaluation;
  /** What the catalog says; used for a new row only. */
  facts?: EntityFacts;
}

/** An evaluation that was stored, and the one that it took the place of. */
export interface SavedEvaluation {
  entityRef: string;
  before?: VerdictColumns;
  after: VerdictColumns;
  /** The verdict is another one, or the saving has passed the threshold. */
  changed: boolean;
}

/**
 * Keeps the latest recommendation of each profiled entity. Every method fails
 * with a ServiceUnavailableError while the database cannot be reached.
 */
export interface RecommendationStore {
  get(entityRef: string): Promise<StoredRecommendation | undefined>;

  /** What the evaluations of these entities depended on, by entity. */
  freshness(entityRefs: string[]): Promise<Map<string, Freshness>>;

  /**
   * Stores evaluations, unless there is one of a later revision, and records
   * in the same transaction which verdicts have changed.
   */
  save(evaluations: EvaluationToSave[]): Promise<SavedEvaluation[]>;

  /** Removes what was computed for profiles that are deleted. */
  remove(entityRefs: string[]): Promise<void>;
}
