import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { computeChoiceApiRef } from './api';
import computeChoicePlugin from './index';
import { anEntity, FakeComputeChoiceApi } from './__testUtils__';

const SLOW_START_MS = 30_000;

function openPortal(path: string, entity = anEntity) {
  renderTestApp({
    features: [catalogPlugin, computeChoicePlugin],
    initialRouteEntries: [path],
    apis: [
      [catalogApiRef, catalogApiMock({ entities: [entity] })],
      [permissionApiRef, mockApis.permission()],
      [computeChoiceApiRef, FakeComputeChoiceApi.described()],
    ],
  });
}

const soon = { timeout: 15_000 };

describe('the plugin in a portal', () => {
  it(
    'is a tab of the entity page with the form below it',
    async () => {
      openPortal('/catalog/default/component/orders/compute-choice');
      await screen.findByText('Run it on AWS Fargate', {}, soon);
      await userEvent.click(
        screen.getByRole('button', { name: 'Edit workload' }),
      );
      expect(
        await screen.findByLabelText(/What does the service do/, {}, soon),
      ).toHaveValue('http-api');
      await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
      expect(
        await screen.findByText('Run it on AWS Fargate', {}, soon),
      ).toBeInTheDocument();
    },
    SLOW_START_MS,
  );

  it(
    'is a card of the overview',
    async () => {
      openPortal('/catalog/default/component/orders');
      const card = await screen.findByTestId('compute-choice-card', {}, soon);
      expect(
        await within(card).findByText('Run it on AWS Fargate', {}, soon),
      ).toBeInTheDocument();
    },
    SLOW_START_MS,
  );

  it(
    'is a calculator for what is not in the catalog',
    async () => {
      openPortal('/compute-choice');
      expect(
        await screen.findByText('Five questions to a useful answer', {}, soon),
      ).toBeInTheDocument();
    },
    SLOW_START_MS,
  );

  it(
    'is absent for kinds that run nowhere',
    async () => {
      openPortal('/catalog/default/api/orders', { ...anEntity, kind: 'API' });
      await screen.findAllByText('orders', {}, soon);
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
