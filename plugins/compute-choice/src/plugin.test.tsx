import { RELATION_HAS_PART } from '@backstage/catalog-model';
import {
  createExtensionInput,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { computeChoiceApiRef } from './api';
import computeChoicePlugin from './index';
import { aFleetRow, anEntity, FakeComputeChoiceApi } from './__testUtils__';

const SLOW_START_MS = 30_000;

/** A page that shows the widgets that are attached to it. */
const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  extensions: [
    PageBlueprint.makeWithOverrides({
      inputs: { widgets: createExtensionInput([homePageWidgetDataRef]) },
      factory: (originalFactory, { inputs }) =>
        originalFactory({
          path: '/home',
          title: 'Home page',
          loader: async () => (
            <>
              {inputs.widgets.map(
                widget => widget.get(homePageWidgetDataRef).component,
              )}
            </>
          ),
        }),
    }),
  ],
});

const shop = {
  ...anEntity,
  kind: 'System',
  metadata: { name: 'shop', namespace: 'default' },
  spec: { owner: 'checkout' },
  relations: [
    { type: RELATION_HAS_PART, targetRef: 'component:default/orders' },
  ],
};

function describedApi() {
  const api = FakeComputeChoiceApi.described();
  api.fleet = [aFleetRow()];
  api.getPriceBook = loadPriceBook;
  return api;
}

function openPortal(path: string, entity = anEntity) {
  renderTestApp({
    features: [catalogPlugin, homePlugin, computeChoicePlugin],
    initialRouteEntries: [path],
    apis: [
      [catalogApiRef, catalogApiMock({ entities: [entity] })],
      [permissionApiRef, mockApis.permission()],
      [computeChoiceApiRef, describedApi()],
      mockApis.identity({
        userEntityRef: 'user:default/ada',
        ownershipEntityRefs: ['group:default/checkout'],
      }),
    ],
  });
}

describe('the plugin in a portal', () => {
  it(
    'is a tab of the entity page with the form below it',
    async () => {
      openPortal('/catalog/default/component/orders/compute-choice');
      await screen.findByText('Run it on AWS Fargate');
      await userEvent.click(
        screen.getByRole('button', { name: 'Edit workload' }),
      );
      expect(
        await screen.findByLabelText(/What does the service do/),
      ).toHaveValue('http-api');
      await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
      expect(
        await screen.findByText('Run it on AWS Fargate'),
      ).toBeInTheDocument();
    },
    SLOW_START_MS,
  );

  it(
    'is a card of the overview',
    async () => {
      openPortal('/catalog/default/component/orders');
      const card = await screen.findByTestId('compute-choice-card');
      expect(
        await within(card).findByText('Run it on AWS Fargate'),
      ).toBeInTheDocument();
    },
    SLOW_START_MS,
  );

  it(
    'is a calculator for what is not in the catalog',
    async () => {
      openPortal('/compute-choice');
      expect(
        await screen.findByText('Five questions to a useful answer'),
      ).toBeInTheDocument();
    },
    SLOW_START_MS,
  );

  it(
    'is a page for the whole fleet',
    async () => {
      openPortal('/compute-fleet');
      const orders = await screen.findByRole('row', { name: /Orders/ });
      expect(orders).toHaveTextContent(/Amazon EC2.*AWS Fargate/);
    },
    SLOW_START_MS,
  );

  it(
    'is a tab of a system, with a platform per component',
    async () => {
      openPortal('/catalog/default/system/shop/compute-choice', shop);
      const table = await screen.findByRole('table', {
        name: 'A platform per component',
      });
      expect(within(table).getByRole('row', { name: /orders/ })).toBeVisible();
      expect(
        screen.getByRole('heading', { name: 'The combined bill' }),
      ).toBeVisible();
    },
    SLOW_START_MS,
  );

  it(
    'is a widget of the home page that leads to the fleet',
    async () => {
      openPortal('/home');
      const widget = await screen.findByTestId('compute-choice-widget');
      expect(screen.getByText('Services to move')).toBeInTheDocument();
      expect(within(widget).getByText('Orders')).toBeInTheDocument();
      await userEvent.click(
        within(widget).getByRole('link', { name: 'See the whole fleet' }),
      );
      expect(
        await screen.findByRole('row', { name: /Orders/ }),
      ).toBeInTheDocument();
    },
    SLOW_START_MS,
  );

  it(
    'is absent for kinds that run nowhere',
    async () => {
      openPortal('/catalog/default/api/orders', { ...anEntity, kind: 'API' });
      await screen.findAllByText('orders');
      const targets = screen
        .getAllByRole('link')
        .map(link => link.getAttribute('href'));
      expect(targets).toContain('/catalog/default/api/orders');
      expect(targets).not.toContain(
        '/catalog/default/api/orders/compute-choice',
      );
    },
    SLOW_START_MS,
  );
});
