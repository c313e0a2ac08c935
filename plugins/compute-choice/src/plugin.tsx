import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import {
  computeChoiceApi,
  entityComputeChoiceCard,
  entityComputeChoiceContent,
} from './extensions';
import { detailsExternalRouteRef, entityContentRouteRef } from './routes';

/**
 * Compute Choice for the new frontend system: entity tab, overview card and API.
 *
 * @public
 */
export const computeChoicePlugin = createFrontendPlugin({
  pluginId: 'compute-choice',
  title: 'Compute choice',
  info: { packageJson: () => import('../package.json') },
  routes: { entityContent: entityContentRouteRef },
  externalRoutes: { details: detailsExternalRouteRef },
  extensions: [
    computeChoiceApi,
    entityComputeChoiceContent,
    entityComputeChoiceCard,
  ],
});
