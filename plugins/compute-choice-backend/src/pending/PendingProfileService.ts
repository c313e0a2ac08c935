import { AuditorService } from '@backstage/backend-plugin-api';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  ChosenPlatform,
  decisionCreatePermission,
  NO_PROFILE_MESSAGE,
  PendingProfile,
  profileCreatePermission,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { audited } from '../service/audited';
import { DecisionService } from '../service/DecisionService';
import { EntityLookup } from '../service/EntityLookup';
import { principalOf } from '../service/principal';
import { ProfileAccess } from '../service/ProfileAccess';
import {
  CallOptions,
  ProfileService,
  SavedProfile,
} from '../service/ProfileService';
import { PendingStore, StoredPendingProfile } from './PendingStore';

/** How long a profile waits for its entity. */
const TTL_MS = 7 * 86_400_000;
/** How many entities one creator may have saved profiles for. */
const MAX_PER_CREATOR = 1000;

/** What is saved for an entity that may not exist yet. */
interface FirstProfile {
  profile: WorkloadProfile;
  comment?: string;
  chosen?: ChosenPlatform;
}

/**
 * Keeps profiles for entities that do not exist yet. Nobody but its creator
 * can read one.
 */
export class PendingProfileService {
  readonly #access: ProfileAccess;
  readonly #auditor: AuditorService;
  readonly #decisions: Pick<DecisionService, 'recordChosen'>;
  readonly #entities: EntityLookup;
  readonly #pending: PendingStore;
  readonly #profiles: ProfileService;

  constructor(options: {
    access: ProfileAccess;
    auditor: AuditorService;
    decisions: Pick<DecisionService, 'recordChosen'>;
    entities: EntityLookup;
    pending: PendingStore;
    profiles: ProfileService;
  }) {
    this.#access = options.access;
    this.#auditor = options.auditor;
    this.#decisions = options.decisions;
    this.#entities = options.entities;
    this.#pending = options.pending;
    this.#profiles = options.profiles;
  }

  /**
   * Saves the first profile of an entity: at once if the caller can see the
   * entity, else to wait for it. An entity that exists without being visible to
   * the caller looks like one that does not exist.
   *
   * @throws NotAllowedError if the caller may create no profile, or may not
   * decide for the chosen platform.
   * @throws ConflictError or PreconditionFailedError if there is a profile.
   */
  async save(
    entityRef: string,
    change: FirstProfile,
    options: CallOptions,
  ): Promise<SavedProfile | { pending: PendingProfile }> {
    const visible = await this.#entities.findVisible(entityRef, options);
    if (visible) {
      return this.#saveFor(entityRef, change, options);
    }
    return audited(
      this.#auditor,
      {
        eventId: 'pending-profile-save',
        request: options.request,
        meta: { entityRef },
      },
      async () => {
        const pending = await this.#keep(entityRef, change, options);
        return { result: { pending }, meta: { expiresAt: pending.expiresAt } };
      },
    );
  }

  async #saveFor(
    entityRef: string,
    { chosen, ...change }: FirstProfile,
    options: CallOptions,
  ): Promise<SavedProfile> {
    if (chosen) {
      await this.#access.require(decisionCreatePermission, entityRef, options);
    }
    const outcome = await this.#profiles.save(
      entityRef,
      { ...change, precondition: { type: 'absent' } },
      options,
    );
    if (chosen) {
      await this.#decisions.recordChosen(
        outcome.saved,
        chosen,
        principalOf(options.credentials),
      );
    }
    return outcome;
  }

  /** @throws NotFoundError if nothing of the caller waits for the entity. */
  async get(entityRef: string, options: CallOptions): Promise<PendingProfile> {
    const pending = await this.#pending.get(
      entityRef,
      principalOf(options.credentials),
    );
    if (!pending) {
      throw nothingWaits(entityRef);
    }
    return withoutDecision(pending);
  }

  /** @throws NotFoundError if nothing of the caller waits for the entity. */
  async delete(entityRef: string, options: CallOptions): Promise<void> {
    await audited(
      this.#auditor,
      {
        eventId: 'pending-profile-delete',
        request: options.request,
        meta: { entityRef },
      },
      async () => {
        const creator = principalOf(options.credentials);
        if (!(await this.#pending.delete(entityRef, creator))) {
          throw nothingWaits(entityRef);
        }
        return { result: undefined, meta: {} };
      },
    );
  }

  async #keep(
    entityRef: string,
    change: FirstProfile,
    options: CallOptions,
  ): Promise<PendingProfile> {
    const decision = await this.#access.decide(
      profileCreatePermission,
      options,
    );
    const chosenDecision =
      change.chosen &&
      (await this.#access.decide(decisionCreatePermission, options));
    const createdBy = principalOf(options.credentials);
    if ((await this.#pending.countBy(createdBy)) >= MAX_PER_CREATOR) {
      throw new ConflictError(
        `${MAX_PER_CREATOR} of your profiles wait for their entities; delete some`,
      );
    }
    const [hidden] = await this.#entities.getResources([entityRef]);
    const now = Date.now();
    const pending: StoredPendingProfile = {
      ...change,
      entityRef,
      createdBy,
      createdAt: new Date(now).toISOString(),
      expiresAt: new Date(now + TTL_MS).toISOString(),
      decision,
      entityHidden: Boolean(hidden),
      ...(chosenDecision && { chosenDecision }),
    };
    await this.#pending.save(pending);
    return withoutDecision(pending);
  }
}

function nothingWaits(entityRef: string): NotFoundError {
  return new NotFoundError(
    `${NO_PROFILE_MESSAGE} of yours waits for ${entityRef}`,
  );
}

function withoutDecision({
  decision,
  entityHidden,
  chosenDecision,
  ...pending
}: StoredPendingProfile): PendingProfile {
  return pending;
}
