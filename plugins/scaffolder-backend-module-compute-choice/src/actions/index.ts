import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDeps } from '../typedAction';
import { createCheckDriftAction } from './checkDrift';
import { createEstimateAction } from './estimate';
import { createRecommendAction } from './recommend';
import { createRecordDecisionAction } from './recordDecision';
import { createSaveProfileAction } from './saveProfile';

/** Every action of the module. */
export function createActions(deps: ActionDeps): TemplateAction[] {
  return [
    createRecommendAction(deps),
    createEstimateAction(deps),
    createSaveProfileAction(deps),
    createRecordDecisionAction(deps),
    createCheckDriftAction(deps),
  ];
}
