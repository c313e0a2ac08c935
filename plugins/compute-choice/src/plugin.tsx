import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import {
  calculatorPage,
  computeChoiceApi,
  entityComputeChoiceCard,
  entityComputeChoiceContent,
  fleetPage,
  servicesToMoveWidget,
  systemComputeChoiceContent,
} from './extensions';
import {
  calculatorRouteRef,
  catalogExternalRouteRef,
  detailsExternalRouteRef,
  entityContentRouteRef,
  fleetLinkRouteRef,
  fleetRouteRef,
  systemContentRouteRef,
} from './routes';

/**
 * Compute Choice for the new frontend system: tabs of entities and systems, overview card,
 * fleet page, home page
 * widget and API.
 *
 * @public
 */
export const computeChoicePlugin = createFrontendPlugin({
  pluginId: 'compute-choice',
  title: 'Compute choice',
  info: { packageJson: () => import('../package.json') },
  routes: {
    entityContent: entityContentRouteRef,
    fleet: fleetRouteRef,
    systemContent: systemContentRouteRef,
    calculator: calculatorRouteRef,
  },
  externalRoutes: {
    details: detailsExternalRouteRef,
    catalog: catalogExternalRouteRef,
    fleet: fleetLinkRouteRef,
  },
  extensions: [
    computeChoiceApi,
    entityComputeChoiceContent,
    systemComputeChoiceContent,
    entityComputeChoiceCard,
    calculatorPage,
    fleetPage,
    servicesToMoveWidget,
  ],
});
