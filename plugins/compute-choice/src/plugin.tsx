import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import {
  computeChoiceApi,
  entityComputeChoiceCard,
  entityComputeChoiceContent,
  fleetPage,
} from './extensions';
import {
  catalogExternalRouteRef,
  detailsExternalRouteRef,
  entityContentRouteRef,
  fleetRouteRef,
} from './routes';

/**
 * Compute Choice for the new frontend system: entity tab, overview card,
 * fleet page and API.
 *
 * @public
 */
export const computeChoicePlugin = createFrontendPlugin({
  pluginId: 'compute-choice',
  title: 'Compute choice',
  info: { packageJson: () => import('../package.json') },
  routes: { entityContent: entityContentRouteRef, fleet: fleetRouteRef },
  externalRoutes: {
    details: detailsExternalRouteRef,
    catalog: catalogExternalRouteRef,
  },
  extensions: [
    computeChoiceApi,
    entityComputeChoiceContent,
    entityComputeChoiceCard,
    fleetPage,
  ],
});
