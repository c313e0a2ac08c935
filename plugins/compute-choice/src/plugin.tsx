import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import {
  computeChoiceApi,
  entityComputeChoiceCard,
  entityComputeChoiceContent,
  fleetPage,
  servicesToMoveWidget,
} from './extensions';
import {
  catalogExternalRouteRef,
  detailsExternalRouteRef,
  entityContentRouteRef,
  fleetLinkRouteRef,
  fleetRouteRef,
} from './routes';

/**
 * Compute Choice for the new frontend system: entity tab, overview card,
 * fleet page, home page
 * widget and API.
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
    fleet: fleetLinkRouteRef,
  },
  extensions: [
    computeChoiceApi,
    entityComputeChoiceContent,
    entityComputeChoiceCard,
    fleetPage,
    servicesToMoveWidget,
  ],
});
