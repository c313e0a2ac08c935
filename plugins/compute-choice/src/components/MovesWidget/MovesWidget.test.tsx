import { ResponseError } from '@backstage/errors';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aFleetRow,
  FakeComputeChoiceApi,
  inEuro,
  renderPage,
} from '../../__testUtils__';
import { MovesWidget } from './MovesWidget';

/** Rows of the group of the reader, each with a reference of its own. */
function fleetOf(...rows: FakeComputeChoiceApi['fleet']) {
  const api = new FakeComputeChoiceApi();
  api.fleet = rows.map((row, index) => ({
    ...row,
    entityRef: `component:default/service-${index}`,
  }));
  return api;
}

const show = (api: FakeComputeChoiceApi) =>
  renderPage(<MovesWidget />, { api });

describe('MovesWidget', () => {
  it('lists what the reader’s groups should move, biggest saving first', async () => {
    await show(
      fleetOf(
        aFleetRow({ title: 'Small', savingUsd: 5 }),
        aFleetRow({ title: 'Big', savingUsd: 500, platform: 'lambda' }),
        aFleetRow({ title: 'Costlier', savingUsd: -20 }),
        aFleetRow({ title: 'Stays', currentPlatform: 'fargate' }),
        aFleetRow({ title: 'Theirs', owner: 'group:default/others' }),
      ),
    );
    const items = await screen.findAllByRole('listitem');
    expect(items.map(item => item.textContent)).toEqual([
      'BigAmazon EC2 to AWS Lambda$500.00less per month',
      'SmallAmazon EC2 to AWS Fargate$5.00less per month',
      'CostlierAmazon EC2 to AWS Fargate$20.00more per month',
    ]);
    expect(
      screen.getByRole('link', { name: 'See the whole fleet' }),
    ).toHaveAttribute('href', '/fleet');
  });

  it('names a saving in the second currency as well', async () => {
    const api = fleetOf(aFleetRow({ savingUsd: 500 }));
    api.getPolicy = async () => inEuro(2);
    await show(api);
    expect(
      await screen.findByText('≈ €1,000 (rate of Nov 1, 2026)'),
    ).toBeInTheDocument();
  });

  it('says how many more there are', async () => {
    await show(fleetOf(...Array.from({ length: 8 }, () => aFleetRow())));
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText('3 more should move.')).toBeInTheDocument();
  });

  it('says that all run where they should', async () => {
    await show(fleetOf(aFleetRow({ currentPlatform: 'fargate' })));
    expect(
      await screen.findByText(/Your service runs where it should/),
    ).toBeInTheDocument();
  });

  it('says that nothing is described', async () => {
    await show(fleetOf());
    expect(
      await screen.findByText(/None of your services has been described/),
    ).toBeInTheDocument();
  });

  it('says that the fleet is not open to the reader', async () => {
    const api = fleetOf();
    const refusal = await ResponseError.fromResponse(
      new Response('{}', { status: 403 }),
    );
    api.listFleet = jest.fn().mockRejectedValue(refusal);
    await show(api);
    expect(
      await screen.findByText('You may not see the fleet.'),
    ).toBeInTheDocument();
  });

  it('tries again after a failure', async () => {
    const api = fleetOf(aFleetRow({ title: 'Orders' }));
    const working = api.listFleet.bind(api);
    api.listFleet = jest
      .fn()
      .mockRejectedValueOnce(new Error('boom'))
      .mockRejectedValueOnce(new Error('boom'))
      .mockImplementation(working);
    await show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Orders' }),
    ).toBeInTheDocument();
  });
});
