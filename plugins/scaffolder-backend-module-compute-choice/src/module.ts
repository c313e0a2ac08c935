import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { ComputeChoiceClient } from '@compute-choice/plugin-compute-choice-common';
import { createActions } from './actions';

/**
 * Registers the actions `compute-choice:*` for software templates.
 *
 * @public
 */
export const scaffolderModuleComputeChoice = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'compute-choice',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        discovery: coreServices.discovery,
        actions: scaffolderActionsExtensionPoint,
      },
      async init({ auth, discovery, actions }) {
        const api = new ComputeChoiceClient({ discoveryApi: discovery });
        actions.addActions(...createActions({ auth, api }));
      },
    });
  },
});
