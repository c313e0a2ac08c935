import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { AlertDisplay } from '@backstage/core-components';
import { AnyApiFactory, createApiFactory } from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { mockApis } from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'react-router-dom';
import { anEntity, FakeComputeChoiceApi } from './__testUtils__';
import {
  computeChoiceApiRef,
  EntityComputeChoiceCard,
  EntityComputeChoiceContent,
  isComputeChoiceAvailable,
} from './legacy';

const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityComputeChoiceCard />
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/compute-choice"
      title="Compute choice"
      if={isComputeChoiceAvailable}
    >
      <EntityComputeChoiceContent />
    </EntityLayout.Route>
  </EntityLayout>
);

function openPortal(path: string) {
  window.history.pushState({}, '', path);
  const apis: AnyApiFactory[] = [
    createApiFactory(catalogApiRef, catalogApiMock({ entities: [anEntity] })),
    createApiFactory(permissionApiRef, mockApis.permission()),
    createApiFactory(computeChoiceApiRef, FakeComputeChoiceApi.described()),
  ];
  const app = createApp({
    apis,
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://localhost:7007' },
        },
      },
    ],
  });
  const Portal = app.createRoot(
    <>
      <AlertDisplay />
      <AppRouter>
        <FlatRoutes>
          <Route path="/catalog" element={<CatalogIndexPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          >
            {entityPage}
          </Route>
        </FlatRoutes>
      </AppRouter>
    </>,
  );
  render(<Portal />);
}

const soon = { timeout: 20_000 };

jest.setTimeout(60_000);

describe('the plugin in an app of the old frontend system', () => {
  it('leads from the card to the tab and to the form, and says that it saved', async () => {
    openPortal('/catalog/default/component/orders');
    await userEvent.click(
      await screen.findByRole(
        'link',
        { name: 'Why, and compared with what' },
        soon,
      ),
    );
    await screen.findByRole('tab', { name: 'Assumptions' }, soon);
    await userEvent.click(
      screen.getByRole('button', { name: 'Edit workload' }),
    );
    await screen.findByLabelText(/What does the service do/, {}, soon);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('Saved as revision 4', {}, soon),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('tab', { name: 'Assumptions' }, soon),
    ).toBeInTheDocument();
  });

  it('is for entities that run somewhere', () => {
    expect(isComputeChoiceAvailable(anEntity)).toBe(true);
    expect(isComputeChoiceAvailable({ ...anEntity, kind: 'API' })).toBe(false);
  });
});
