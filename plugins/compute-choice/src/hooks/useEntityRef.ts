import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';

/** The reference of the entity whose page is shown. */
export function useEntityRef(): string {
  return stringifyEntityRef(useEntity().entity);
}
