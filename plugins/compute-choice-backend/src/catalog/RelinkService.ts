import { AuditorService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { ConflictError } from '@backstage/errors';
import {
  InvalidInputError,
  profileCreatePermission,
  ProfileRevision,
} from '@compute-choice/plugin-compute-choice-common';
import { ProfileStore } from '../database';
import { FleetAccess } from '../fleet/FleetAccess';
import { audited } from '../service/audited';
import { EntityLookup } from '../service/EntityLookup';
import { principalOf } from '../service/principal';
import { ProfileAccess } from '../service/ProfileAccess';
import { CallOptions, withProfile } from '../service/ProfileService';
import { RelinkStore } from './RelinkStore';

/** Lets the profile of a renamed entity go on under the new name. */
export class RelinkService {
  readonly #access: ProfileAccess;
  readonly #auditor: AuditorService;
  readonly #entities: EntityLookup;
  readonly #fleetAccess: FleetAccess;
  readonly #onRelinked: (entityRef: string) => void;
  readonly #profiles: ProfileStore;
  readonly #store: RelinkStore;

  constructor(options: {
    access: ProfileAccess;
    auditor: AuditorService;
    entities: EntityLookup;
    fleetAccess: FleetAccess;
    /** Is told of which entities the profile has changed. */
    onRelinked: (entityRef: string) => void;
    profiles: ProfileStore;
    store: RelinkStore;
  }) {
    this.#access = options.access;
    this.#auditor = options.auditor;
    this.#entities = options.entities;
    this.#fleetAccess = options.fleetAccess;
    this.#onRelinked = options.onRelinked;
    this.#profiles = options.profiles;
    this.#store = options.store;
  }

  /**
   * @param to - The entity with its new name, in lower case.
   * @param from - The old name, as somebody has typed it.
   * @throws NotAllowedError without the permissions to look after the fleet and
   * to create the profile.
   * @throws NotFoundError if the caller cannot see the new entity, or the old
   * one has no profile.
   * @throws ConflictError if the catalog has the old entity still, or the new
   * one has a history of its own.
   */
  async relink(
    to: string,
    from: string,
    options: CallOptions,
  ): Promise<ProfileRevision> {
    const old = toEntityRef(from);
    return audited(
      this.#auditor,
      {
        eventId: 'profile-relink',
        request: options.request,
        meta: { entityRef: to, from: old },
      },
      async () => {
        await this.#fleetAccess.requireUpdate(options);
        await this.#access.require(profileCreatePermission, to, options);
        const result = await this.#relink(to, old, options);
        return { result, meta: { revision: result.revision } };
      },
    );
  }

  async #relink(
    to: string,
    from: string,
    options: CallOptions,
  ): Promise<ProfileRevision> {
    const [present] = await this.#entities.getResources([from]);
    if (present) {
      throw new ConflictError(`The catalog still has ${from}`);
    }
    const { revision } = withProfile(from, await this.#profiles.latest(from));
    await this.#store.relink({
      from,
      to,
      latest: revision,
      changedBy: principalOf(options.credentials),
    });
    this.#onRelinked(from);
    this.#onRelinked(to);
    return withProfile(to, await this.#profiles.latest(to));
  }
}

function toEntityRef(text: string): string {
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    throw new InvalidInputError('body', [
      {
        path: 'from',
        message: 'Not an entity reference',
        expected: 'kind:namespace/name, for example component:default/orders',
      },
    ]);
  }
}
