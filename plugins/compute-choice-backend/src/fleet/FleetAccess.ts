import { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { ConditionTransformer } from '@backstage/plugin-permission-node';
import {
  fleetReadPermission,
  fleetUpdatePermission,
  profileReadPermission,
} from '@compute-choice/plugin-compute-choice-common';
import { ProfileFilter } from '../permissions';
import { CallerCredentials } from '../service/principal';

/** What a caller may see of the fleet. */
export interface FleetView {
  /** What the policy demands of a profile; nothing if left out. */
  permitted?: PermissionCriteria<ProfileFilter>;
  /** Whether it looks after profiles of entities that are gone. */
  includeAbsent: boolean;
}

/** Decides what a caller may see of the fleet, and do with it. */
export class FleetAccess {
  readonly #permissions: PermissionsService;
  readonly #toFilter: ConditionTransformer<ProfileFilter>;

  constructor(options: {
    permissions: PermissionsService;
    /** Turns the conditions of a decision into what is stored. */
    toFilter: ConditionTransformer<ProfileFilter>;
  }) {
    this.#permissions = options.permissions;
    this.#toFilter = options.toFilter;
  }

  /** @throws NotAllowedError without the permission to read the fleet. */
  async view(options: { credentials: CallerCredentials }): Promise<FleetView> {
    const [[mayRead, mayUpdate], [profiles]] = await Promise.all([
      this.#permissions.authorize(
        [
          { permission: fleetReadPermission },
          { permission: fleetUpdatePermission },
        ],
        options,
      ),
      this.#permissions.authorizeConditional(
        [{ permission: profileReadPermission }],
        options,
      ),
    ]);
    if (mayRead.result !== AuthorizeResult.ALLOW) {
      throw notAllowed(fleetReadPermission.name);
    }
    if (profiles.result === AuthorizeResult.DENY) {
      throw notAllowed(profileReadPermission.name);
    }
    return {
      includeAbsent: mayUpdate.result === AuthorizeResult.ALLOW,
      ...(profiles.result === AuthorizeResult.CONDITIONAL && {
        permitted: this.#toFilter(profiles.conditions),
      }),
    };
  }

  /** @throws NotAllowedError without the permission to look after the fleet. */
  async requireUpdate(options: {
    credentials: CallerCredentials;
  }): Promise<void> {
    const [decision] = await this.#permissions.authorize(
      [{ permission: fleetUpdatePermission }],
      options,
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw notAllowed(fleetUpdatePermission.name);
    }
  }
}

function notAllowed(permission: string): NotAllowedError {
  return new NotAllowedError(`You need the permission ${permission}`);
}
