import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { PendingProfileService } from '../pending/PendingProfileService';
import { ProfileService } from '../service/ProfileService';
import { RecommendationService } from '../service/RecommendationService';
import { registerGetComputeRecommendation } from './getComputeRecommendation';
import { registerRecommendCompute } from './recommendCompute';
import { registerSaveWorkloadProfile } from './saveWorkloadProfile';

/** What the actions are made of. */
export interface ActionDeps {
  actionsRegistry: ActionsRegistryService;
  /** Whether a caller may ask without storing anything. */
  mayEvaluate: (credentials: BackstageCredentials) => Promise<boolean>;
  pendingProfiles: PendingProfileService;
  profiles: ProfileService;
  recommendations: RecommendationService;
  /** Whether callers that are not users may write. */
  servicesMayWrite: boolean;
}

/** Offers the plugin to MCP clients, to the CLI and to templates. */
export function registerActions(deps: ActionDeps): void {
  registerRecommendCompute(deps);
  registerGetComputeRecommendation(deps);
  registerSaveWorkloadProfile(deps);
}
