import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeComputeChoiceApi, renderOnEntity } from '../../__testUtils__';
import { Calculator } from './Calculator';

async function show(at = '/') {
  const api = new FakeComputeChoiceApi();
  const prices = await loadPriceBook('eu-west-1');
  api.getPriceBook = async () => prices;
  await renderOnEntity(<Calculator />, { api, at });
}

describe('Calculator', () => {
  it('answers what a link asks, with everything around the answer', async () => {
    await show(
      '/?application.kind=http-api&traffic.requestsPerMonth=20000&operations.region=eu-west-1',
    );

    expect(
      screen.getByRole('textbox', { name: /^How much traffic/ }),
    ).toHaveValue('20000');
    expect(
      await screen.findByRole('heading', { name: 'Platforms compared' }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Download cost lines' }),
    ).toBeEnabled();
  });

  it('says what it needs before it can answer', async () => {
    await show();

    expect(
      screen.getByText('Choose a kind and state the traffic to see an answer.'),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('heading', { name: 'Platforms compared' }),
    ).not.toBeInTheDocument();
  });

  it('starts over', async () => {
    await show('/?application.kind=http-api&traffic.requestsPerMonth=20000');

    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));

    expect(
      screen.getByRole('textbox', { name: /^How much traffic/ }),
    ).toHaveValue('');
  });
});
