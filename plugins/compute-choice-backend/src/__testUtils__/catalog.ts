import { createServiceFactory } from '@backstage/backend-plugin-api';
import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** Owns every component of the catalog below. */
export const OWNER = 'user:default/ada';
/** Exists, and owns nothing. */
export const OTHER = 'user:default/bob';
/** May see no entity at all. */
export const BLIND = 'user:default/nobody';

/** A component; the owner owns it unless another one is named. */
export function component(
  name: string,
  annotations: Record<string, string> = {},
  owner: string = OWNER,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', annotations },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [{ type: RELATION_OWNED_BY, targetRef: owner }],
  };
}

/** Names of the components that exist. */
export const componentNames = [
  'Orders-API',
  ...Array.from({ length: 30 }, (_, index) => `service-${index}`),
];

/** A catalog with those components, in which one user sees nothing. */
export const catalogFactory = createServiceFactory({
  service: catalogServiceRef,
  deps: {},
  factory() {
    const catalog = catalogServiceMock({
      entities: componentNames.map(name => component(name)),
    });
    const { getEntitiesByRefs } = catalog;
    catalog.getEntitiesByRefs = async (request, options) => {
      const caller =
        options && 'credentials' in options && options.credentials.principal;
      return JSON.stringify(caller).includes(BLIND)
        ? { items: request.entityRefs.map(() => undefined) }
        : getEntitiesByRefs.call(catalog, request, options);
    };
    return catalog;
  },
});
