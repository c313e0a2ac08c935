import {
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ComputeChoiceApi } from '@compute-choice/plugin-compute-choice-common';
import { ReactElement } from 'react';
import { computeChoiceApiRef } from '../api';
import { detailsExternalRouteRef } from '../routes';
import { languageApis } from './germanApis';
import { FakeComputeChoiceApi } from './FakeComputeChoiceApi';

export const anEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders', namespace: 'default' },
  spec: { type: 'service', lifecycle: 'production', owner: 'checkout' },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/checkout' },
    { type: RELATION_PART_OF, targetRef: 'system:default/shop' },
  ],
};

/** Renders something as it stands on the page of a service. */
export async function renderOnEntity(
  element: ReactElement,
  options: {
    api?: ComputeChoiceApi;
    /** Whether the reader may change profiles. */
    mayWrite?: boolean;
    /** Annotations of the entity. */
    annotations?: Record<string, string>;
    /** The language of the portal; English if left out. */
    language?: 'de';
    /** Path and query below the tab. */
    at?: string;
  } = {},
) {
  // Decisions about permissions are cached by the reference of the entity.
  const entity: Entity = {
    ...anEntity,
    metadata: {
      ...anEntity.metadata,
      ...(options.mayWrite === false && { name: 'readonly' }),
      annotations: options.annotations,
    },
  };
  return renderInTestApp(
    <EntityProvider entity={entity}>{element}</EntityProvider>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/details': detailsExternalRouteRef,
      },
      initialRouteEntries: [options.at ?? '/'],
      apis: [
        [computeChoiceApiRef, options.api ?? new FakeComputeChoiceApi()],
        ...languageApis(options.language),
        [
          permissionApiRef,
          mockApis.permission({
            authorize:
              options.mayWrite === false
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
          }),
        ],
      ],
    },
  );
}
