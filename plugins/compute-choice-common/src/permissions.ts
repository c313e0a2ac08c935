import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of a workload profile; its resource reference is the entity reference.
 *
 * @public
 */
export const RESOURCE_TYPE_PROFILE = 'compute-choice-profile';

/** @public */
export const profileReadPermission = createPermission({
  name: 'compute-choice.profile.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_PROFILE,
});

/** @public */
export const profileCreatePermission = createPermission({
  name: 'compute-choice.profile.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_PROFILE,
});

/** @public */
export const profileUpdatePermission = createPermission({
  name: 'compute-choice.profile.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_PROFILE,
});

/** @public */
export const profileDeletePermission = createPermission({
  name: 'compute-choice.profile.delete',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_PROFILE,
});

/** Accepting, rejecting or snoozing the recommendation for an entity.
 *
 * @public
 */
export const decisionCreatePermission = createPermission({
  name: 'compute-choice.decision.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_PROFILE,
});

/** Reading everything that is stored, of all entities, for a backup.
 *
 * @public
 */
export const dataExportPermission = createPermission({
  name: 'compute-choice.data.export',
  attributes: { action: 'read' },
});

/** Taking over an export, under the names of those who wrote it.
 *
 * @public
 */
export const dataImportPermission = createPermission({
  name: 'compute-choice.data.import',
  attributes: { action: 'create' },
});

/** Asking for a recommendation or an estimate without storing anything.
 *
 * @public
 */
export const evaluatePermission = createPermission({
  name: 'compute-choice.evaluate',
  attributes: { action: 'read' },
});

/**
 * Looking at the fleet. It shows only profiles that the caller may read.
 *
 * @public
 */
export const fleetReadPermission = createPermission({
  name: 'compute-choice.fleet.read',
  attributes: { action: 'read' },
});

/**
 * Looking after the fleet: seeing the profiles of entities that are gone,
 * linking them to their new names, and starting a re-evaluation.
 *
 * @public
 */
export const fleetUpdatePermission = createPermission({
  name: 'compute-choice.fleet.update',
  attributes: { action: 'update' },
});

/** @public */
export const computeChoicePermissions = [
  profileReadPermission,
  profileCreatePermission,
  profileUpdatePermission,
  profileDeletePermission,
  decisionCreatePermission,
  dataExportPermission,
  dataImportPermission,
  evaluatePermission,
  fleetReadPermission,
  fleetUpdatePermission,
];
