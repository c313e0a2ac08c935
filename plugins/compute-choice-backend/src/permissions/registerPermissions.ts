import { PermissionsRegistryService } from '@backstage/backend-plugin-api';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  dataExportPermission,
  dataImportPermission,
  decisionCreatePermission,
  evaluatePermission,
  fleetReadPermission,
  fleetUpdatePermission,
  profileCreatePermission,
  profileDeletePermission,
  profileReadPermission,
  profileUpdatePermission,
} from '@compute-choice/plugin-compute-choice-common';
import { EntityLookup } from '../service/EntityLookup';
import { ProfileResource, profileResourceRef, profileRules } from './rules';

/**
 * Tells the permission framework what there is to allow.
 *
 * @returns What applies the conditions of a decision to an entity.
 */
export function registerPermissions(options: {
  entities: EntityLookup;
  permissionsRegistry: PermissionsRegistryService;
}): (decision: PolicyDecision, resource: ProfileResource) => boolean {
  const { entities, permissionsRegistry } = options;
  permissionsRegistry.addResourceType({
    resourceRef: profileResourceRef,
    permissions: [
      profileReadPermission,
      profileCreatePermission,
      profileUpdatePermission,
      profileDeletePermission,
      decisionCreatePermission,
    ],
    rules: Object.values(profileRules),
    getResources: refs => entities.getResources(refs),
  });
  permissionsRegistry.addPermissions([
    evaluatePermission,
    dataExportPermission,
    dataImportPermission,
    fleetReadPermission,
    fleetUpdatePermission,
  ]);
  return createConditionAuthorizer(
    permissionsRegistry.getPermissionRuleset(profileResourceRef),
  );
}
