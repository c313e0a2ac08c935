import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  decisionCreatePermission,
  profileCreatePermission,
} from '@compute-choice/plugin-compute-choice-common';
import { ProfileStore, StoredRevision } from '../database';
import { ProfileResource } from '../permissions';
import { audited } from '../service/audited';
import { DecisionService } from '../service/DecisionService';
import { EntityLookup } from '../service/EntityLookup';
import { CallerCredentials, principalOf } from '../service/principal';
import { ProfileAccess } from '../service/ProfileAccess';
import { withProfile } from '../service/ProfileService';
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
  readonly #decisions: Pick<DecisionService, 'recordChosen'>;
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
    decisions: Pick<DecisionService, 'recordChosen'>;
    entities: EntityLookup;
    /** Applies the conditions of a decision to an entity. */
    isAllowed: (decision: PolicyDecision, resource: ProfileResource) => boolean;
    logger: LoggerService;
    pending: PendingStore;
    store: ProfileStore;
  }) {
    this.#access = options.access;
    this.#auditor = options.auditor;
    this.#decisions = options.decisions;
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
      // Somebody was faster, and a pending profile never replaces another; or
      // what was chosen is still to be recorded.
      const adopted = waiting.find(
        ({ createdBy }) =>
          latest.source?.type === 'pending' && latest.createdBy === createdBy,
      );
      await this.#settle(entity, latest, adopted, credentials);
      return latest;
    }
    for (const pending of waiting) {
      if (await this.#may('create', pending, entity, credentials)) {
        const adopted = await this.#adopt(pending, latest?.revision ?? 0);
        await this.#settle(entity, adopted, pending, credentials);
        return adopted;
      }
    }
    return undefined;
  }

  /** Records what was chosen, and removes what waits. */
  async #settle(
    entity: ProfileResource,
    adopted: StoredRevision | undefined,
    pending: StoredPendingProfile | undefined,
    credentials?: CallerCredentials,
  ): Promise<void> {
    const { entityRef } = entity;
    if (
      adopted &&
      pending?.chosen &&
      (await this.#may('decide', pending, entity, credentials))
    ) {
      try {
        await this.#decisions.recordChosen(
          withProfile(entityRef, adopted),
          pending.chosen,
          pending.createdBy,
        );
      } catch (error) {
        // The profile is there; the next sweep tries the decision again.
        this.#logger.warn(
          `What was chosen for ${entityRef} could not be recorded yet`,
          toError(error),
        );
        return;
      }
    }
    await this.#pending.deleteFor(entityRef);
  }

  /**
   * The creator's own permission counts: asked of the policy if the creator is
   * calling, else as the policy decided when the profile was saved, with its
   * conditions applied to the entity as it is now.
   */
  async #may(
    what: 'create' | 'decide',
    pending: StoredPendingProfile,
    entity: ProfileResource,
    credentials?: CallerCredentials,
  ): Promise<boolean> {
    const { permission, decision } = {
      create: {
        permission: profileCreatePermission,
        decision: pending.decision,
      },
      decide: {
        permission: decisionCreatePermission,
        decision: pending.chosenDecision,
      },
    }[what];
    if (credentials && principalOf(credentials) === pending.createdBy) {
      return this.#access.allows(permission, entity.entityRef, { credentials });
    }
    // Who could not see the entity when it existed may not see it now either.
    return Boolean(
      !pending.entityHidden && decision && this.#isAllowed(decision, entity),
    );
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
        const result = adopted ?? (await this.#store.latest(entityRef));
        return {
          result,
          meta: result ? { revision: result.revision } : {},
        };
      },
    );
  }
}
