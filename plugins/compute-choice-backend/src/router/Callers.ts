import {
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import { Request } from 'express';
import { CallerCredentials } from '../service/principal';

/** Who is calling, and what every caller of the API must have. */
export class Callers {
  readonly #httpAuth: HttpAuthService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    httpAuth: HttpAuthService;
    permissions: PermissionsService;
  }) {
    this.#httpAuth = options.httpAuth;
    this.#permissions = options.permissions;
  }

  /** @throws AuthenticationError without a valid token. */
  async authenticate(req: Request): Promise<CallerCredentials> {
    return this.#httpAuth.credentials(req, { allow: ['user', 'service'] });
  }

  /** @throws NotAllowedError without the permission. */
  async authorize(req: Request, permission: BasicPermission): Promise<void> {
    if (!(await this.may(req, permission))) {
      throw new NotAllowedError(`You need the permission ${permission.name}`);
    }
  }

  /** Whether the caller has the permission. */
  async may(req: Request, permission: BasicPermission): Promise<boolean> {
    return this.has(permission, await this.authenticate(req));
  }

  /** Whether these credentials have the permission. */
  async has(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const [decision] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    return decision.result === AuthorizeResult.ALLOW;
  }
}

/** The path of an entity's resource. */
export const ENTITY_PATH = ':kind/:namespace/:name';

/** The entity reference of a path, in lower case. */
export function entityRefOf(req: Request): string {
  const { kind, namespace, name } = req.params;
  return stringifyEntityRef({ kind, namespace, name });
}
