import { recommend } from '@compute-choice/plugin-compute-choice-engine';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aProfile,
  aRevision,
  FakeComputeChoiceApi,
  inEuro,
  renderOnEntity,
} from '../../__testUtils__';
import { WhatIf } from './WhatIf';

async function show({
  at = '/',
  editable = true,
  api = new FakeComputeChoiceApi(),
} = {}) {
  const prices = await loadPriceBook('eu-west-1');
  const priceBook = jest.spyOn(api, 'getPriceBook').mockResolvedValue(prices);
  const save = jest.spyOn(api, 'saveProfile');
  const onSaved = jest.fn();
  await renderOnEntity(
    <WhatIf
      answer={{
        profile: aRevision(),
        recommendation: recommend(aProfile, { prices, samples: 50 }),
      }}
      editable={editable}
      onSaved={onSaved}
    />,
    { api, at },
  );
  return { save, onSaved, priceBook };
}

const slider = (name: string) => screen.getByRole('slider', { name });

/** A step to the right with the keyboard. */
const right = (element: HTMLElement, steps: number) => {
  for (let step = 0; step < steps; step++) {
    fireEvent.keyDown(element, { key: 'ArrowRight' });
  }
};

describe('WhatIf', () => {
  it('answers for more traffic while the slider moves', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: 'Try it out' }));

    right(slider('Traffic'), 20);

    expect(
      screen.getByText('300,000,000 requests per month'),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('img', { name: /^AWS Lambda: .*\(\+\$/ }),
    ).toBeInTheDocument();
  });

  it('names the cost of what is tried out in the second currency as well', async () => {
    const api = new FakeComputeChoiceApi();
    api.getPolicy = async () => inEuro(2);
    await show({ api });
    await userEvent.click(screen.getByRole('button', { name: 'Try it out' }));
    const before = (await screen.findByText(/^≈ €.* \(rate of Nov 1, 2026\)$/))
      .textContent;

    right(slider('Traffic'), 20);

    await waitFor(() =>
      expect(screen.getByText(/^≈ €/)).not.toHaveTextContent(before ?? ''),
    );
  });

  it('opens with what a link asks', async () => {
    await show({ at: '/?traffic=2&commitment=1y' });

    expect(
      screen.getByText('60,000,000 requests per month'),
    ).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'Commitment' })).toHaveValue(
      '1y',
    );
  });

  it('goes back to the profile', async () => {
    await show({ at: '/?traffic=2' });

    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));

    expect(
      screen.getByText('30,000,000 requests per month'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Reset' })).toBeDisabled();
  });

  it('saves what is tried out as a revision that says so', async () => {
    const { save, onSaved } = await show({ at: '/?traffic=2' });

    await userEvent.click(
      screen.getByRole('button', { name: 'Save as revision' }),
    );

    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(save).toHaveBeenCalledWith('component:default/orders', {
      profile: {
        ...aProfile,
        traffic: { ...aProfile.traffic, requestsPerMonth: 60_000_000 },
      },
      revision: 3,
      comment: 'What if: 60,000,000 requests per month',
    });
  });

  it('offers no saving to a reader, but the link', async () => {
    await show({ at: '/?traffic=2', editable: false });

    expect(
      screen.queryByRole('button', { name: 'Save as revision' }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeEnabled();
  });

  it('prices another region with its own book', async () => {
    const { priceBook } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Try it out' }));

    const region = await screen.findByRole('combobox', { name: 'Region' });
    await within(region).findByRole('option', { name: /us-east-1/ });
    await userEvent.selectOptions(region, 'us-east-1');

    await waitFor(() => expect(priceBook).toHaveBeenCalledWith('us-east-1'));
  });
});
