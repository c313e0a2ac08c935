/**
 * Compute Choice for apps of the old frontend system.
 *
 * @packageDocumentation
 */
import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { ComputeChoiceClient } from '@compute-choice/plugin-compute-choice-common';
import { computeChoiceApiRef } from './api';
import {
  calculatorRouteRef,
  catalogExternalRouteRef,
  detailsExternalRouteRef,
  entityContentRouteRef,
  fleetLinkRouteRef,
  fleetRouteRef,
  systemContentRouteRef,
} from './routes';

export { computeChoiceApiRef } from './api';
export { isComputeChoiceAvailable } from './profiledKinds';
export { computeChoiceTranslationRef } from './translations';

/** @public */
export const computeChoicePlugin = createPlugin({
  id: 'compute-choice',
  apis: [
    createApiFactory({
      api: computeChoiceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ComputeChoiceClient({ discoveryApi, fetchApi }),
    }),
  ],
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
});

/**
 * The entity tab, for an `EntityLayout.Route`.
 *
 * @public
 */
export const EntityComputeChoiceContent = computeChoicePlugin.provide(
  createRoutableExtension({
    name: 'EntityComputeChoiceContent',
    component: () =>
      import('./components/ComputeChoiceContent').then(
        m => m.ComputeChoiceContent,
      ),
    mountPoint: entityContentRouteRef,
  }),
);

/**
 * The tab of a system, for an `EntityLayout.Route`.
 *
 * @public
 */
export const EntityComputeChoiceSystemContent = computeChoicePlugin.provide(
  createRoutableExtension({
    name: 'EntityComputeChoiceSystemContent',
    component: () =>
      import('./components/SystemContent').then(m => m.SystemContent),
    mountPoint: systemContentRouteRef,
  }),
);

/**
 * The card for an entity's overview page.
 *
 * @public
 */
export const EntityComputeChoiceCard = computeChoicePlugin.provide(
  createComponentExtension({
    name: 'EntityComputeChoiceCard',
    component: {
      lazy: () => import('./components/OverviewCard').then(m => m.OverviewCard),
    },
  }),
);

/**
 * The calculator, for a route such as `/compute-choice`.
 *
 * @public
 */
export const ComputeChoiceCalculatorPage = computeChoicePlugin.provide(
  createRoutableExtension({
    name: 'ComputeChoiceCalculatorPage',
    component: () =>
      import('./components/Calculator').then(m => m.CalculatorPage),
    mountPoint: calculatorRouteRef,
  }),
);

/**
 * The fleet page, for a route such as `/compute-fleet`.
 *
 * @public
 */
export const ComputeChoiceFleetPage = computeChoicePlugin.provide(
  createRoutableExtension({
    name: 'ComputeChoiceFleetPage',
    component: () => import('./components/FleetPage').then(m => m.FleetPage),
    mountPoint: fleetRouteRef,
  }),
);

/**
 * The widget for a home page.
 *
 * @public
 */
export const HomePageComputeChoiceMoves = computeChoicePlugin.provide(
  createCardExtension({
    name: 'HomePageComputeChoiceMoves',
    title: 'Services to move',
    components: () =>
      import('./components/MovesWidget').then(m => ({
        Content: m.MovesWidget,
      })),
  }),
);
