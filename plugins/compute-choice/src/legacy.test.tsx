import { RELATION_HAS_PART } from '@backstage/catalog-model';
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
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'react-router-dom';
import { aFleetRow, anEntity, FakeComputeChoiceApi } from './__testUtils__';
import {
  ComputeChoiceCalculatorPage,
  computeChoiceApiRef,
  ComputeChoiceFleetPage,
  EntityComputeChoiceCard,
  EntityComputeChoiceContent,
  EntityComputeChoiceSystemContent,
  HomePageComputeChoiceMoves,
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
    <EntityLayout.Route
      path="/system-compute"
      title="Compute choice"
      if={({ kind }) => kind === 'System'}
    >
      <EntityComputeChoiceSystemContent />
    </EntityLayout.Route>
  </EntityLayout>
);

const shop = {
  ...anEntity,
  kind: 'System',
  metadata: { name: 'shop', namespace: 'default' },
  relations: [
    { type: RELATION_HAS_PART, targetRef: 'component:default/orders' },
  ],
};

function describedApi() {
  const api = FakeComputeChoiceApi.described();
  // Who has not signed in is this user.
  api.fleet = [aFleetRow({ owner: 'user:default/guest' })];
  api.getPriceBook = loadPriceBook;
  return api;
}

function openPortal(path: string) {
  window.history.pushState({}, '', path);
  const apis: AnyApiFactory[] = [
    createApiFactory(
      catalogApiRef,
      catalogApiMock({ entities: [anEntity, shop] }),
    ),
    createApiFactory(permissionApiRef, mockApis.permission()),
    createApiFactory(computeChoiceApiRef, describedApi()),
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
          <Route
            path="/compute-choice"
            element={<ComputeChoiceCalculatorPage />}
          />
          <Route path="/compute-fleet" element={<ComputeChoiceFleetPage />} />
          <Route path="/home" element={<HomePageComputeChoiceMoves />} />
        </FlatRoutes>
      </AppRouter>
    </>,
  );
  render(<Portal />);
}

describe('the plugin in an app of the old frontend system', () => {
  it('leads from the card to the tab and to the form, and says that it saved', async () => {
    openPortal('/catalog/default/component/orders');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Why, and compared with what' }),
    );
    await screen.findByRole('tab', { name: 'Assumptions' });
    await userEvent.click(
      screen.getByRole('button', { name: 'Edit workload' }),
    );
    await screen.findByLabelText(/What does the service do/);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved as revision 4')).toBeInTheDocument();
    expect(
      await screen.findByRole('tab', { name: 'Assumptions' }),
    ).toBeInTheDocument();
  });

  it('shows a platform per component on the page of a system', async () => {
    openPortal('/catalog/default/system/shop/system-compute');
    const table = await screen.findByRole('table', {
      name: 'A platform per component',
    });
    expect(within(table).getByRole('row', { name: /orders/ })).toBeVisible();
  });

  it('answers for what is not in the catalog', async () => {
    openPortal('/compute-choice');
    await userEvent.selectOptions(
      await screen.findByLabelText(/What does the service do/),
      'http-api',
    );
    await userEvent.type(
      await screen.findByLabelText(/How much traffic/),
      '20000',
    );
    expect(await screen.findByText('Run it on AWS Lambda')).toBeInTheDocument();
  });

  it('leads from the widget of the home page to the fleet', async () => {
    openPortal('/home');
    const widget = await screen.findByTestId('compute-choice-widget');
    expect(within(widget).getByText('Orders')).toBeInTheDocument();
    await userEvent.click(
      within(widget).getByRole('link', { name: 'See the whole fleet' }),
    );
    const orders = await screen.findByRole('row', { name: /Orders/ });
    expect(orders).toHaveTextContent(/Amazon EC2.*AWS Fargate/);
  });

  it('is for entities that run somewhere', () => {
    expect(isComputeChoiceAvailable(anEntity)).toBe(true);
    expect(isComputeChoiceAvailable({ ...anEntity, kind: 'API' })).toBe(false);
  });
});
