import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { computeChoiceApiRef } from '../api';
import { catalogExternalRouteRef, fleetLinkRouteRef } from '../routes';
import { languageApis } from './germanApis';
import { FakeComputeChoiceApi } from './FakeComputeChoiceApi';

function Address() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Renders something as it stands on a page of its own. */
export async function renderPage(
  element: ReactElement,
  options: {
    api?: FakeComputeChoiceApi;
    entities?: Entity[];
    /** Whether everything is allowed, or nothing. */
    allowed?: boolean;
    /** The language of the portal; English if left out. */
    language?: 'de';
    /** Path and query. */
    at?: string;
  } = {},
) {
  return renderInTestApp(
    <>
      {element}
      <Address />
    </>,
    {
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/catalog': catalogExternalRouteRef,
        '/fleet': fleetLinkRouteRef,
      },
      initialRouteEntries: [options.at ?? '/'],
      apis: [
        [computeChoiceApiRef, options.api ?? new FakeComputeChoiceApi()],
        ...languageApis(options.language),
        [catalogApiRef, catalogApiMock({ entities: options.entities })],
        [
          permissionApiRef,
          mockApis.permission({
            authorize:
              options.allowed === false
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
          }),
        ],
        mockApis.identity({
          userEntityRef: 'user:default/ada',
          ownershipEntityRefs: ['user:default/ada', 'group:default/checkout'],
        }),
      ],
    },
  );
}
