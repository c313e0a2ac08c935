import { RESOURCE_TYPE_PROFILE } from '@compute-choice/plugin-compute-choice-common';
import {
  createConditionExports,
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import { z } from 'zod';

/**
 * What rules about profiles look at.
 *
 * @public
 */
export interface ProfileResource {
  /** Entity reference in lower case. */
  entityRef: string;
  /** Entity references of the owners, in lower case. */
  ownerRefs: string[];
}

/**
 * What rules about profiles become in a query.
 *
 * @public
 */
export interface ProfileFilter {
  /** The column that is compared. */
  property: 'ownerRef';
  /** Entity references in lower case, of which one has to match. */
  values: string[];
}

/**
 * The profiles of entities, as the permission framework knows them.
 *
 * @public
 */
export const profileResourceRef = createPermissionResourceRef<
  ProfileResource,
  ProfileFilter
>().with({
  pluginId: 'compute-choice',
  resourceType: RESOURCE_TYPE_PROFILE,
});

const isEntityOwner = createPermissionRule({
  name: 'IS_ENTITY_OWNER',
  description: 'Allow profiles of entities that one of the claims owns',
  resourceRef: profileResourceRef,
  paramsSchema: z.object({
    claims: z
      .array(z.string())
      .describe('Entity references of the user and its groups'),
  }),
  apply: (resource, { claims }) => {
    const lowerCaseClaims = claims.map(claim =>
      claim.toLocaleLowerCase('en-US'),
    );
    return resource.ownerRefs.some(owner => lowerCaseClaims.includes(owner));
  },
  toQuery: ({ claims }) => ({
    property: 'ownerRef',
    values: claims.map(claim => claim.toLocaleLowerCase('en-US')),
  }),
});

/**
 * The rules that a permission policy can apply to profiles.
 *
 * @public
 */
export const profileRules = { isEntityOwner };

const { conditions, createConditionalDecision } = createConditionExports({
  resourceRef: profileResourceRef,
  rules: profileRules,
});

/**
 * Conditions for a permission policy, one for each rule.
 *
 * @public
 */
export const profileConditions = conditions;

/**
 * A decision of a permission policy that depends on the profile's entity.
 *
 * @public
 */
export const createProfileConditionalDecision = createConditionalDecision;
