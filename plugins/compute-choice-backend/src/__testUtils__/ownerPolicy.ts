import { mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_PROFILE } from '@compute-choice/plugin-compute-choice-common';
import { createProfileConditionalDecision, profileConditions } from '..';

/** A user to whom the policy allows nothing. */
export const DENIED = 'user:default/denied';

function userOf(credentials: unknown): string | undefined {
  const { principal } = credentials as {
    principal: { type: string; userEntityRef?: string };
  };
  return principal.userEntityRef;
}

/**
 * What an administrator would write: services may do everything, users what is
 * about no entity, and the rest as owners.
 *
 * @param options - `groups` are those of each user; `denies` are names of
 * permissions that no user has.
 */
export function createOwnerPolicy(
  options: { groups?: Record<string, string[]>; denies?: string[] } = {},
) {
  const { groups = {}, denies = [] } = options;
  const isDenied = (name: string, user: string | undefined) =>
    user === DENIED || (user !== undefined && denies.includes(name));
  return mockServices.permissions.mock({
    authorize: async (requests, caller) =>
      requests.map(({ permission }) => ({
        result: isDenied(permission.name, userOf(caller?.credentials))
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
    authorizeConditional: async (requests, caller) =>
      requests.map(({ permission }) => {
        const user = userOf(caller?.credentials);
        if (isDenied(permission.name, user)) {
          return { result: AuthorizeResult.DENY };
        }
        return user && isResourcePermission(permission, RESOURCE_TYPE_PROFILE)
          ? createProfileConditionalDecision(
              permission,
              profileConditions.isEntityOwner({
                claims: [user, ...(groups[user] ?? [])],
              }),
            )
          : { result: AuthorizeResult.ALLOW };
      }),
  });
}
