import { isDeepStrictEqual } from 'node:util';
import { AuditorService } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  Decision,
  NO_PROFILE_MESSAGE,
  profileCreatePermission,
  profileDeletePermission,
  profileReadPermission,
  ProfileRevision,
  profileUpdatePermission,
  RevisionList,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { ProfileStore, StoredRevision } from '../database';
import { PendingAdoption } from '../pending/PendingAdoption';
import { audited, AuditedRequest } from './audited';
import { assertPrecondition, Precondition } from './Precondition';
import { CallerCredentials, principalOf } from './principal';
import { ProfileAccess } from './ProfileAccess';
import { toPage } from './toPage';

/** How often a change is tried again when others write at the same time. */
const MAX_ATTEMPTS = 5;

/** Who asks, and the HTTP request behind it for the audit log. */
export interface CallOptions {
  credentials: CallerCredentials;
  request?: AuditedRequest;
}

/** What `save` did. */
export interface SavedProfile {
  saved: ProfileRevision;
  /** False if there was a profile before. */
  created: boolean;
}

/** A profile with the latest decision of its team. */
export interface DecidedProfile {
  revision: ProfileRevision;
  decision?: Decision;
}

/**
 * Reads and writes the profiles of entities. Every method fails with a
 * NotAllowedError without permission and with a NotFoundError for an entity
 * that the caller cannot see. Entity references are in lower case.
 */
export class ProfileService {
  readonly #access: ProfileAccess;
  readonly #assertManagedHere: (entityRef: string) => Promise<void>;
  readonly #adoption: Pick<PendingAdoption, 'adopt'>;
  readonly #auditor: AuditorService;
  readonly #store: ProfileStore;

  constructor(options: {
    access: ProfileAccess;
    /** What to do when an entity is asked for that has no profile. */
    adoption: Pick<PendingAdoption, 'adopt'>;
    /** Fails for an entity whose profile is not to be changed here. */
    assertManagedHere: (entityRef: string) => Promise<void>;
    auditor: AuditorService;
    store: ProfileStore;
  }) {
    this.#access = options.access;
    this.#adoption = options.adoption;
    this.#assertManagedHere = options.assertManagedHere;
    this.#auditor = options.auditor;
    this.#store = options.store;
  }

  /** @throws NotFoundError if the entity has no profile. */
  async get(entityRef: string, options: CallOptions): Promise<ProfileRevision> {
    return (await this.getDecided(entityRef, options)).revision;
  }

  /**
   * The profile and what its team decided last, about this or an older revision.
   *
   * @throws NotFoundError if the entity has no profile.
   */
  async getDecided(
    entityRef: string,
    options: CallOptions,
  ): Promise<DecidedProfile> {
    await this.#access.require(profileReadPermission, entityRef, options);
    let found = await this.#store.latestDecided(entityRef);
    if (
      !found.latest?.profile &&
      (await this.#adoption.adopt(entityRef, options))
    ) {
      found = await this.#store.latestDecided(entityRef);
    }
    const { latest, decision } = found;
    return {
      revision: withProfile(entityRef, latest),
      ...(decision && { decision }),
    };
  }

  /** The history, newest first; it outlives the profile. */
  async listRevisions(
    entityRef: string,
    page: { limit: number; before?: number },
    options: CallOptions,
  ): Promise<RevisionList> {
    await this.#access.require(profileReadPermission, entityRef, options);
    const { items, nextBefore } = await toPage(
      page.limit,
      limit => this.#store.list(entityRef, { ...page, limit }),
      ({ revision }) => revision,
    );
    if (items.length === 0 && page.before === undefined) {
      throw noProfile(entityRef);
    }
    return {
      entityRef,
      revisions: items,
      ...(nextBefore !== undefined && { nextBefore }),
    };
  }

  /** @throws NotFoundError if there is no such revision with a profile. */
  async getRevision(
    entityRef: string,
    revision: number,
    options: CallOptions,
  ): Promise<ProfileRevision> {
    await this.#access.require(profileReadPermission, entityRef, options);
    const stored = await this.#store.get(entityRef, revision);
    if (!stored?.profile) {
      throw new NotFoundError(
        stored
          ? `Revision ${revision} of ${entityRef} records a deletion`
          : `No revision ${revision} of the profile of ${entityRef}`,
      );
    }
    return withProfile(entityRef, stored);
  }

  /**
   * Saves a new revision. A profile that equals the latest one is not saved
   * again, so that a call can be repeated when its answer was lost.
   *
   * @throws ConflictError or PreconditionFailedError if there is a profile that
   * the change is not based on.
   */
  async save(
    entityRef: string,
    change: {
      profile: WorkloadProfile;
      comment?: string;
      precondition: Precondition;
    },
    options: CallOptions,
  ): Promise<SavedProfile> {
    return audited(
      this.#auditor,
      {
        eventId: 'profile-save',
        request: options.request,
        meta: { entityRef },
      },
      async () => {
        const result = await this.#save(entityRef, change, options);
        return { result, meta: { revision: result.saved.revision } };
      },
    );
  }

  /**
   * Deletes the profile; its history stays.
   *
   * @throws ConflictError or PreconditionFailedError as `save` does.
   */
  async delete(
    entityRef: string,
    change: { precondition: Precondition },
    options: CallOptions,
  ): Promise<void> {
    await audited(
      this.#auditor,
      {
        eventId: 'profile-delete',
        request: options.request,
        meta: { entityRef },
      },
      async () => {
        const { revision } = await this.#delete(entityRef, change, options);
        return { result: undefined, meta: { revision } };
      },
    );
  }

  async #save(
    entityRef: string,
    change: {
      profile: WorkloadProfile;
      comment?: string;
      precondition: Precondition;
    },
    options: CallOptions,
  ): Promise<SavedProfile> {
    const { profile, comment, precondition } = change;
    return this.#untilAppended(entityRef, async latest => {
      const created = !latest?.profile;
      await this.#access.require(
        created ? profileCreatePermission : profileUpdatePermission,
        entityRef,
        options,
      );
      if (latest && isDeepStrictEqual(profile, latest.profile)) {
        return { saved: withProfile(entityRef, latest), created: false };
      }
      await this.#assertManagedHere(entityRef);
      assertPrecondition(
        precondition,
        entityRef,
        created ? undefined : latest?.revision,
      );
      const saved = await this.#store.append({
        entityRef,
        after: latest?.revision ?? 0,
        profile,
        comment,
        createdBy: principalOf(options.credentials),
      });
      return saved && { saved: withProfile(entityRef, saved), created };
    });
  }

  async #delete(
    entityRef: string,
    change: { precondition: Precondition },
    options: CallOptions,
  ): Promise<StoredRevision> {
    await this.#access.require(profileDeletePermission, entityRef, options);
    await this.#assertManagedHere(entityRef);
    return this.#untilAppended(entityRef, async latest => {
      const { revision } = withProfile(entityRef, latest);
      assertPrecondition(change.precondition, entityRef, revision);
      return this.#store.append({
        entityRef,
        after: revision,
        createdBy: principalOf(options.credentials),
      });
    });
  }

  /**
   * Decides again on the new latest revision whenever somebody else was
   * faster, so that the caller learns what it lost against.
   */
  async #untilAppended<T>(
    entityRef: string,
    attempt: (latest: StoredRevision | undefined) => Promise<T | undefined>,
  ): Promise<T> {
    for (let count = 0; count < MAX_ATTEMPTS; count++) {
      const done = await attempt(await this.#store.latest(entityRef));
      if (done) {
        return done;
      }
    }
    throw new ConflictError(
      `Others keep changing the profile of ${entityRef}; try again`,
    );
  }
}

function noProfile(entityRef: string): NotFoundError {
  return new NotFoundError(`${NO_PROFILE_MESSAGE} for ${entityRef}`);
}

/** @throws NotFoundError if there is no profile. */
export function withProfile(
  entityRef: string,
  stored: StoredRevision | undefined,
): ProfileRevision {
  if (!stored?.profile) {
    throw noProfile(entityRef);
  }
  return { ...stored, profile: stored.profile };
}
