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
