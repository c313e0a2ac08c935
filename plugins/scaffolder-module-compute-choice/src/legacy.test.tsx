import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { computeChoiceApiRef } from '@compute-choice/plugin-compute-choice';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PricedApi } from './__testUtils__/PricedApi';
import { TemplateForm } from './__testUtils__/TemplateForm';
import {
  ComputePlatformFieldExtension,
  WorkloadProfileFieldExtension,
} from './legacy';

describe('the fields in an app of the old frontend system', () => {
  it('work as in the new one', async () => {
    await renderInTestApp(
      <TestApiProvider apis={[[computeChoiceApiRef, new PricedApi()]]}>
        <TemplateForm
          options={{ fixed: { 'application.kind': 'http-api' } }}
          onCreate={jest.fn()}
        />
      </TestApiProvider>,
    );
    await userEvent.type(
      await screen.findByLabelText(/How much traffic/),
      '20000',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));

    const lambda = await screen.findByLabelText(/AWS Lambda/);
    await waitFor(() => expect(lambda).toBeChecked());
  });

  it('are extensions of the scaffolder', async () => {
    await expect(
      renderInTestApp(
        <>
          <WorkloadProfileFieldExtension />
          <ComputePlatformFieldExtension />
        </>,
      ),
    ).resolves.toBeDefined();
  });
});
