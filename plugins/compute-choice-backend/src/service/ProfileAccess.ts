import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  AuthorizeResult,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { ProfileResource } from '../permissions';
import { EntityLookup } from './EntityLookup';
import { CallerCredentials } from './principal';

/** Decides whether a caller may do something with the profile of an entity. */
export class ProfileAccess {
  readonly #entities: EntityLookup;
  readonly #permissions: PermissionsService;
  readonly #isAllowed: (
    decision: PolicyDecision,
    resource: ProfileResource,
  ) => boolean;

  constructor(options: {
    entities: EntityLookup;
    permissions: PermissionsService;
    /** Applies the conditions of a decision to an entity. */
    isAllowed: (decision: PolicyDecision, resource: ProfileResource) => boolean;
  }) {
    this.#entities = options.entities;
    this.#permissions = options.permissions;
    this.#isAllowed = options.isAllowed;
  }

  /**
   * Asks the permission framework first, so that a caller without permission
   * does not learn which entities exist.
   *
   * @throws NotAllowedError if the policy says no.
   * @throws NotFoundError if the entity is unknown, or invisible to the caller.
   */
  async require(
    permission: ResourcePermission,
    entityRef: string,
    options: { credentials: CallerCredentials },
  ): Promise<void> {
    const decision = await this.decide(permission, options);
    const entity = await this.#entities.findVisible(entityRef, options);
    if (!entity) {
      throw new NotFoundError(`No entity ${entityRef} in the catalog`);
    }
    if (!this.#isAllowed(decision, entity)) {
      throw notAllowed(permission);
    }
  }

  /** Whether `require` would let it pass. */
  async allows(
    permission: ResourcePermission,
    entityRef: string,
    options: { credentials: CallerCredentials },
  ): Promise<boolean> {
    try {
      await this.require(permission, entityRef, options);
      return true;
    } catch (error) {
      if (error instanceof NotAllowedError || error instanceof NotFoundError) {
        return false;
      }
      throw error;
    }
  }

  /**
   * What the policy says as long as the entity is not known.
   *
   * @throws NotAllowedError if it says no whatever the entity.
   */
  async decide(
    permission: ResourcePermission,
    options: { credentials: CallerCredentials },
  ): Promise<PolicyDecision> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission }],
      options,
    );
    if (decision.result === AuthorizeResult.DENY) {
      throw notAllowed(permission);
    }
    return decision;
  }
}

function notAllowed(permission: ResourcePermission): NotAllowedError {
  return new NotAllowedError(`You need the permission ${permission.name}`);
}
