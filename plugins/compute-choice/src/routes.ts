import {
  createExternalRouteRef,
  createRouteRef,
} from '@backstage/core-plugin-api';

/**
 * The entity tab. It is a route reference of core-plugin-api, which resolves in
 * both frontend systems.
 *
 * @public
 */
export const entityContentRouteRef = createRouteRef({
  id: 'compute-choice:entity-content',
});

/**
 * The tab of a system.
 *
 * @public
 */
export const systemContentRouteRef = createRouteRef({
  id: 'compute-choice:system-content',
});

/**
 * Where the overview card leads. Optional, so that a portal that switches the
 * tab off keeps a working card.
 *
 * @public
 */
export const detailsExternalRouteRef = createExternalRouteRef({
  id: 'compute-choice:details',
  optional: true,
  defaultTarget: 'compute-choice.entityContent',
});

/**
 * The calculator for a workload without an entity.
 *
 * @public
 */
export const calculatorRouteRef = createRouteRef({
  id: 'compute-choice:calculator',
});

/**
 * The fleet page.
 *
 * @public
 */
export const fleetRouteRef = createRouteRef({ id: 'compute-choice:fleet' });

/**
 * Where the widget of the home page leads. Optional, so that a portal that
 * switches the fleet page off keeps a working widget.
 *
 * @public
 */
export const fleetLinkRouteRef = createExternalRouteRef({
  id: 'compute-choice:fleet-link',
  optional: true,
  defaultTarget: 'compute-choice.fleet',
});

/**
 * The catalog, to which the empty fleet leads. Optional, so that it works in a
 * portal whose catalog page is somewhere else.
 *
 * @public
 */
export const catalogExternalRouteRef = createExternalRouteRef({
  id: 'compute-choice:catalog',
  optional: true,
  defaultTarget: 'catalog.catalogIndex',
});

/**
 * The path of the entity tab below the page of its entity, for links from
 * other pages: a route reference cannot be resolved from outside of an entity.
 * Where a portal mounts the tab elsewhere, such links lead to the overview.
 */
export const ENTITY_TAB_PATH = '/compute-choice';
