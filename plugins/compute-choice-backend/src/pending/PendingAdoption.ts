import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { profileCreatePermission } from '@compute-choice/plugin-compute-choice-common';
import { ProfileStore, StoredRevision } from '../database';
import { ProfileResource } from '../permissions';
import { audited } from '../service/audited';
import { EntityLookup } from '../service/EntityLookup';
import { CallerCredentials, principalOf } from '../service/principal';
import { ProfileAccess } from '../service/ProfileAccess';
import { PendingStore, StoredPendingProfile } from './PendingStore';

/** Entities that the catalog is asked for at once. */
const CHUNK = 200;

/**
 * Makes pending profiles the first revisions of their entities, once these
 * exist: when somebody asks for the profile, and in a scheduled sweep.
 */
export class PendingAdoption {
  readonly #access: ProfileAccess;
  readonly #auditor: AuditorService;
  readonly #entities: EntityLookup;
  readonly #isAllowed: (
    decision: PolicyDecision,
    resource: ProfileResource,
  ) => boolean;
  readonly #logger: LoggerService;
  readonly #pending: PendingStore;
  readonly #store: ProfileStore;

  constructor(options: {
    access: ProfileAccess;
    auditor: AuditorService;
    entities: EntityLookup;
    /** Applies the conditions of a decision to an entity. */
    isAllowed: (decision: PolicyDecision, resource: ProfileResource) => boolean;
    logger: LoggerService;
    pending: PendingStore;
    store: ProfileStore;
  }) {
    this.#access = options.access;
    this.#auditor = options.auditor;
    this.#entities = options.entities;
    this.#isAllowed = options.isAllowed;
    this.#logger = options.logger;
    this.#pending = options.pending;
    this.#store = options.store;
  }

  /**
   * Adopts what waits for an entity without a profile.
   *
   * @param credentials - Of a caller who may see the entity.
   */
  async adopt(
    entityRef: string,
    options: { credentials: CallerCredentials },
  ): Promise<StoredRevision | undefined> {
    const waiting = await this.#pending.listFor(entityRef);
    if (waiting.length === 0) {
      return undefined;
    }
    const [entity] = await this.#entities.getResources([entityRef]);
    return entity && this.#adoptFirst(entity, waiting, options.credentials);
  }

  /** Adopts whatever can be adopted, and gives up what has expired. */
  async sweep(signal?: AbortSignal): Promise<void> {
    let adopted = 0;
    let after = '';
    while (!signal?.aborted) {
      const refs = await this.#pending.listEntityRefs({ after, limit: CHUNK });
      if (refs.length === 0) {
        break;
      }
      after = refs[refs.length - 1];
      const entities = await this.#entities.getResources(refs);
      for (const entity of entities) {
        if (entity) {
          const waiting = await this.#pending.listFor(entity.entityRef);
          adopted += (await this.#adoptFirst(entity, waiting)) ? 1 : 0;
        }
      }
    }
    const expired = await this.#pending.deleteExpired();
    if (adopted + expired > 0) {
      this.#logger.info(
        `Adopted ${adopted} pending profiles, gave up ${expired}`,
      );
    }
  }

  async #adoptFirst(
    entity: ProfileResource,
    waiting: StoredPendingProfile[],
    credentials?: CallerCredentials,
  ): Promise<StoredRevision | undefined> {
    const { entityRef } = entity;
    const latest = await this.#store.latest(entityRef);
    if (latest?.profile) {
      // Somebody was faster; a pending profile never replaces another.
      await this.#pending.deleteFor(entityRef);
      return latest;
    }
    for (const pending of waiting) {
      if (await this.#mayAdopt(pending, entity, credentials)) {
        return this.#adopt(pending, latest?.revision ?? 0);
      }
    }
    return undefined;
  }

  /**
   * The creator's own permission counts: asked of the policy if the creator is
   * calling, else as the policy decided when the profile was saved, with its
   * conditions applied to the entity as it is now.
   */
  async #mayAdopt(
    pending: StoredPendingProfile,
    entity: ProfileResource,
    credentials?: CallerCredentials,
  ): Promise<boolean> {
    if (credentials && principalOf(credentials) === pending.createdBy) {
      return this.#access.allows(profileCreatePermission, entity.entityRef, {
        credentials,
      });
    }
    // Who could not see the entity when it existed may not see it now either.
    return !pending.entityHidden && this.#isAllowed(pending.decision, entity);
  }

  async #adopt(
    pending: StoredPendingProfile,
    after: number,
  ): Promise<StoredRevision | undefined> {
    const { entityRef, profile, comment, createdBy } = pending;
    return audited(
      this.#auditor,
      { eventId: 'profile-adopt', meta: { entityRef, createdBy } },
      async () => {
        const adopted = await this.#store.append({
          entityRef,
          after,
          profile,
          comment,
          createdBy,
          source: { type: 'pending' },
        });
        await this.#pending.deleteFor(entityRef);
        const result = adopted ?? (await this.#store.latest(entityRef));
        return {
          result,
          meta: result ? { revision: result.revision } : {},
        };
      },
    );
  }
}
