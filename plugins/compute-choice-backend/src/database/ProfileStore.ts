import {
  Decision,
  RevisionSource,
  RevisionSummary,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';

/** A saved version of a profile; without `profile` it records a deletion. */
export interface StoredRevision {
  entityRef: string;
  /** Counted from 1 per entity, without gaps. */
  revision: number;
  profile?: WorkloadProfile;
  /** ISO 8601. */
  createdAt: string;
  /** Entity reference of the user, or the service principal. */
  createdBy: string;
  comment?: string;
  /** Where it comes from, unless somebody saved it in the portal. */
  source?: RevisionSource;
}

/** The newest revision of an entity with what its team decided last. */
export interface DecidedRevision {
  /** May record a deletion. */
  latest?: StoredRevision;
  /** Of this or an older revision; only where there is a revision. */
  decision?: Decision;
}

/**
 * Keeps every version of every profile. Entity references are in lower case.
 * Every method fails with a ServiceUnavailableError while the database cannot
 * be reached.
 */
export interface ProfileStore {
  /** The newest revision, which may record a deletion. */
  latest(entityRef: string): Promise<StoredRevision | undefined>;

  /** The same with the latest decision, which both are read for an answer. */
  latestDecided(entityRef: string): Promise<DecidedRevision>;

  /**
   * Adds the revision that follows `after`, which is 0 for the first.
   *
   * @returns undefined if `after` is not the newest revision any more.
   */
  append(
    change: Omit<StoredRevision, 'revision' | 'createdAt'> & { after: number },
  ): Promise<StoredRevision | undefined>;

  /** The revision with that number, which may record a deletion. */
  get(entityRef: string, revision: number): Promise<StoredRevision | undefined>;

  /**
   * Revisions without their profiles, newest first.
   *
   * @param page - How many at most, and only those older than `before`.
   */
  list(
    entityRef: string,
    page: { limit: number; before?: number },
  ): Promise<RevisionSummary[]>;

  /**
   * Whole revisions of all entities or of one, in the order of entity and
   * number.
   *
   * @param options - `after` names the last one of the page before.
   */
  scan(options: {
    entityRef?: string;
    after?: Pick<StoredRevision, 'entityRef' | 'revision'>;
    limit: number;
  }): Promise<StoredRevision[]>;

  /**
   * Adds revisions as they are, all or none.
   *
   * @returns False if there is one of them already.
   */
  restore(revisions: StoredRevision[]): Promise<boolean>;
}
