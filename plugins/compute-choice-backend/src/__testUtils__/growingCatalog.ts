import { createServiceFactory } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog whose entities come and go while a backend runs. */
export function createGrowingCatalog() {
  const entities = new Map<string, Entity>();
  /** References of entities that only services see. */
  const hidden = new Set<string>();
  const current = () =>
    catalogServiceMock({ entities: [...entities.values()] });
  return {
    add(entity: Entity, options: { hidden?: boolean } = {}) {
      const entityRef = stringifyEntityRef(entity);
      entities.set(entityRef, entity);
      if (options.hidden) {
        hidden.add(entityRef);
      } else {
        hidden.delete(entityRef);
      }
    },
    remove(entityRef: string) {
      entities.delete(entityRef);
    },
    factory: createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => ({
        ...catalogServiceMock(),
        getEntityByRef: (ref, options) =>
          current().getEntityByRef(ref, options),
        getEntities: (request, options) =>
          current().getEntities(request, options),
        queryEntities: (request, options) =>
          current().queryEntities(request, options),
        getEntitiesByRefs: async (request, options) => {
          const { items } = await current().getEntitiesByRefs(request, options);
          const { principal } = options.credentials as {
            principal: { type: string };
          };
          return {
            items: items.map(item =>
              principal.type === 'user' &&
              item &&
              hidden.has(stringifyEntityRef(item))
                ? undefined
                : item,
            ),
          };
        },
      }),
    }),
  };
}
