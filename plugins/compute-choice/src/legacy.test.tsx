import { catalogPlugin, EntityLayout } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import {
  computeChoiceApiRef,
  EntityComputeChoiceCard,
  EntityComputeChoiceContent,
  isComputeChoiceAvailable,
} from './legacy';
import { anEntity, FakeComputeChoiceApi } from './__testUtils__';

async function openPortal(path: string) {
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [catalogApiRef, catalogApiMock({ entities: [anEntity] })],
        [permissionApiRef, mockApis.permission()],
        [computeChoiceApiRef, FakeComputeChoiceApi.described()],
      ]}
    >
      <Routes>
        <Route
          path="/catalog/:namespace/:kind/:name/*"
          element={
            <EntityProvider entity={anEntity}>
              <EntityLayout>
                <EntityLayout.Route path="/" title="Overview">
                  <EntityComputeChoiceCard />
                </EntityLayout.Route>
                <EntityLayout.Route
                  path="/compute-choice"
                  title="Compute choice"
                >
                  <EntityComputeChoiceContent />
                </EntityLayout.Route>
              </EntityLayout>
            </EntityProvider>
          }
        />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: {
        '/catalog': catalogPlugin.routes.catalogIndex,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
}

const soon = { timeout: 15_000 };

describe('the plugin in an app of the old frontend system', () => {
  it('shows the tab, opens the form and saves with a notice', async () => {
    await openPortal('/catalog/default/component/orders/compute-choice');
    await screen.findByText('Run it on AWS Fargate', {}, soon);
    await userEvent.click(
      screen.getByRole('button', { name: 'Edit workload' }),
    );
    await screen.findByLabelText(/What does the service do/, {}, soon);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(
      await screen.findByText('Run it on AWS Fargate', {}, soon),
    ).toBeInTheDocument();
  }, 30_000);

  it('shows the card', async () => {
    await openPortal('/catalog/default/component/orders');
    expect(
      await screen.findByText('Run it on AWS Fargate', {}, soon),
    ).toBeInTheDocument();
  }, 30_000);

  it('is for entities that run somewhere', () => {
    expect(isComputeChoiceAvailable(anEntity)).toBe(true);
    expect(isComputeChoiceAvailable({ ...anEntity, kind: 'API' })).toBe(false);
  });
});
