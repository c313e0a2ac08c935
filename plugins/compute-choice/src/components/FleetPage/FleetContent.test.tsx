import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { Reevaluation } from '@compute-choice/plugin-compute-choice-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aFleet,
  aFleetRow,
  anUnpricedRow,
  FakeComputeChoiceApi,
  inEuro,
  renderPage,
} from '../../__testUtils__';
import { FleetContent } from './FleetContent';

const owned: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'orders', namespace: 'default' },
  relations: [{ type: RELATION_OWNED_BY, targetRef: 'group:default/checkout' }],
};

function fleetOf(...rows: FakeComputeChoiceApi['fleet']) {
  const api = new FakeComputeChoiceApi();
  api.fleet = rows;
  return api;
}

const show = (api: FakeComputeChoiceApi, at = '/') =>
  renderPage(<FleetContent />, { api, at, entities: [owned] });

const table = () =>
  screen.findByRole('table', {
    name: 'Services and what is recommended for them',
  });

/** The names in the list. While it loads, the table is there without rows. */
async function services() {
  const headers = await within(await table()).findAllByRole('rowheader');
  return headers.map(header => header.textContent);
}

const prices = aFleetRow({
  entityRef: 'component:default/prices',
  title: 'Prices',
  owner: 'group:default/search',
  platform: 'lambda',
  savingUsd: 12,
  confidence: { level: 'low', share: 0.5 },
});

describe('FleetContent', () => {
  it('adds the totals up in the second currency as well', async () => {
    const api = fleetOf(aFleetRow(), prices);
    api.getPolicy = async () => inEuro(2);
    await show(api);
    const { currentMonthlyUsd, monthlyUsd, savingUsd } =
      await api.getFleetSummary();

    for (const usd of [currentMonthlyUsd, monthlyUsd, savingUsd]) {
      const amount = `€${Math.round(2 * usd)}`;
      const shown = await screen.findAllByText(
        `≈ ${amount} (rate of Nov 1, 2026)`,
      );
      expect(shown.length).toBeGreaterThan(0);
    }
  });

  it('lists what runs where, what is recommended and what it saves', async () => {
    await show(fleetOf(aFleetRow(), prices, anUnpricedRow()));
    expect(await services()).toEqual(['Orders', 'Prices', 'Vision']);

    const orders = screen.getByRole('row', { name: /Orders/ });
    expect(orders).toHaveTextContent(/checkout.*shop.*Amazon EC2.*\$210\.00/);
    expect(orders).toHaveTextContent(/AWS Fargate.*\$36\.50.*\$173\.50/);
    expect(orders).toHaveTextContent('93%high');
    expect(
      within(orders).getByRole('link', { name: 'Orders' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/orders/compute-choice',
    );
    expect(screen.getByRole('row', { name: /Vision/ })).toHaveTextContent(
      'No prices for af-south-1',
    );
  });

  it('sums the fleet up, and says for how many the saving is unknown', async () => {
    await show(fleetOf(aFleetRow(), prices, anUnpricedRow()));
    const saving = await screen.findByText('$185.50');
    expect(saving.closest('div')).toHaveTextContent('unknown for one service');
    expect(screen.getByText('$420.00')).toBeInTheDocument();
  });

  it('has the numbers of the chart as a table', async () => {
    await show(fleetOf(aFleetRow(), prices));
    await userEvent.click(
      await screen.findByRole('button', { name: 'As a table' }),
    );
    const byOwner = screen.getByRole('table', {
      name: 'Saving by owner and platform',
    });
    expect(
      within(byOwner).getByRole('row', { name: /checkout/ }),
    ).toHaveTextContent(/\$0\.00\$173\.50\$0\.00\$173\.50/);
    expect(screen.getByText('Amazon EC2 to AWS Lambda')).toBeInTheDocument();
  });

  it('filters on the server and keeps the filter in the address', async () => {
    await show(fleetOf(aFleetRow(), prices));
    await services();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Recommended platform' }),
      'AWS Lambda',
    );
    await waitFor(async () => expect(await services()).toEqual(['Prices']));
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/?platform=lambda',
    );
    expect(screen.getByText('One service')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(async () =>
      expect(await services()).toEqual(['Orders', 'Prices']),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(/^\/$/);
  });

  it('offers the owners of the catalog', async () => {
    await show(fleetOf(aFleetRow(), prices));
    const owner = await screen.findByRole('option', { name: 'checkout' });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Owner' }),
      owner,
    );
    await waitFor(async () => expect(await services()).toEqual(['Orders']));
  });

  it('looks for words', async () => {
    await show(fleetOf(aFleetRow(), prices));
    await userEvent.type(await screen.findByRole('searchbox'), 'pri');
    await waitFor(async () => expect(await services()).toEqual(['Prices']));
    expect(screen.getByTestId('address')).toHaveTextContent('/?text=pri');
  });

  it('takes everything that a shared address says', async () => {
    await show(
      fleetOf(aFleetRow(), prices),
      '/?sort=confidence&order=asc&minSavingUsd=10',
    );
    expect(await services()).toEqual(['Prices', 'Orders']);
    expect(
      screen.getByRole('columnheader', { name: 'Confidence' }),
    ).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('combobox', { name: 'Saving' })).toHaveValue('10');
  });

  it('sorts by a column, and the other way round', async () => {
    await show(fleetOf(prices, aFleetRow()));
    expect(await services()).toEqual(['Orders', 'Prices']);
    await userEvent.click(screen.getByRole('button', { name: 'Owner' }));
    expect(screen.getByTestId('address')).toHaveTextContent('/?sort=owner');
    await userEvent.click(screen.getByRole('button', { name: 'Owner' }));
    await waitFor(async () =>
      expect(await services()).toEqual(['Prices', 'Orders']),
    );
    expect(screen.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('goes to the next page and back', async () => {
    await show(fleetOf(...aFleet(5)), '/?sort=entityRef&limit=3');
    const first = await services();
    expect(first).toHaveLength(3);
    expect(
      screen.getByRole('button', { name: 'Previous page' }),
    ).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(async () => expect(await services()).toHaveLength(2));
    expect(screen.getByRole('button', { name: 'Next page' })).toBeDisabled();
    await userEvent.click(
      screen.getByRole('button', { name: 'Previous page' }),
    );
    await waitFor(async () => expect(await services()).toEqual(first));
    expect(screen.getByTestId('address')).toHaveTextContent(
      /^\/\?sort=entityRef&limit=3$/,
    );
  });

  it('skips a page of which nothing may be seen', async () => {
    const api = fleetOf(aFleetRow());
    const listFleet = api.listFleet.bind(api);
    api.listFleet = async query =>
      query?.cursor ? listFleet() : { rows: [], nextCursor: 'more' };
    await show(api);
    expect(await services()).toEqual(['Orders']);
  });

  it('says so where nothing matches', async () => {
    await show(fleetOf(aFleetRow()), '/?platform=ecs-ec2');
    expect(await screen.findByText('No service matches')).toBeInTheDocument();
  });

  it('explains itself as long as nobody has described a service', async () => {
    await show(new FakeComputeChoiceApi());
    expect(
      await screen.findByText('No service has been described yet'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Open the catalog' }),
    ).toHaveAttribute('href', '/catalog');
  });

  it('shows the list without totals, and the totals on another try', async () => {
    const api = fleetOf(aFleetRow());
    const working = api.getFleetSummary.bind(api);
    api.getFleetSummary = jest
      .fn()
      .mockRejectedValueOnce(new Error('boom'))
      .mockImplementation(working);
    await show(api);
    expect(await services()).toEqual(['Orders']);
    expect(
      await screen.findByText('The totals could not be read.'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findAllByText('$173.50')).not.toHaveLength(0);
  });

  it('keeps the filters where the list fails, and tries again', async () => {
    const api = fleetOf(aFleetRow());
    const working = api.listFleet.bind(api);
    api.listFleet = jest
      .fn()
      .mockRejectedValueOnce(new Error('boom'))
      .mockImplementation(working);
    await show(api);
    expect(
      await screen.findByText('Error: The fleet could not be read'),
    ).toBeInTheDocument();
    expect(screen.getByRole('searchbox')).toBeEnabled();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await services()).toEqual(['Orders']);
  });

  it('saves as CSV what is filtered for, beyond the page', async () => {
    const saved: { name: string; content: Blob }[] = [];
    const createObjectURL = jest.fn((content: Blob) => {
      saved.push({ name: '', content });
      return 'blob:fleet';
    });
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function named(this: HTMLAnchorElement) {
        saved[saved.length - 1].name = this.download;
      });
    const api = fleetOf(aFleetRow(), prices);
    const exportFleet = jest.spyOn(api, 'exportFleet');
    await show(api, '/?platform=fargate&limit=50');
    await services();
    await userEvent.click(screen.getByRole('button', { name: 'Download CSV' }));
    await waitFor(() => expect(click).toHaveBeenCalled());
    expect(exportFleet).toHaveBeenCalledWith({
      platform: 'fargate',
      sort: 'savingUsd',
    });
    expect(saved[0].name).toMatch(
      /^compute-choice-fleet-\d{4}-\d{2}-\d{2}\.csv$/,
    );
    click.mockRestore();
  });

  it('says how far a re-evaluation is, and reads the fleet again after it', async () => {
    const api = fleetOf(aFleetRow());
    const running: Reevaluation = {
      state: 'running',
      total: 40,
      done: 10,
      failed: 1,
      changed: 2,
    };
    api.reevaluation = running;
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
    try {
      await act(async () => {
        await show(api);
      });
      await act(() => jest.advanceTimersByTimeAsync(0));
      expect(
        screen.getByText(/10 of 40 verdicts computed, 2 changed, 1 without/),
      ).toBeInTheDocument();
      expect(
        screen.getByRole('progressbar', { name: 'Re-evaluation' }),
      ).toHaveAttribute('aria-valuenow', '25');

      api.fleet = [aFleetRow({ title: 'Orders, decided anew' })];
      api.reevaluation = {
        ...running,
        state: 'idle',
        done: 40,
        finishedAt: '2026-11-25T08:00:00.000Z',
      };
      await act(() => jest.advanceTimersByTimeAsync(5000));
      expect(screen.getByText(/^Last re-evaluated/)).toBeInTheDocument();
      expect(
        screen.getByRole('link', { name: 'Orders, decided anew' }),
      ).toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
  });

  it('starts a re-evaluation', async () => {
    const api = fleetOf(aFleetRow());
    api.startReevaluation = async () => {
      api.reevaluation = { ...api.reevaluation, state: 'running', total: 3 };
      return api.reevaluation;
    };
    await show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Re-evaluate now' }),
    );
    expect(
      await screen.findByText(/0 of 3 verdicts computed/),
    ).toBeInTheDocument();
  });
});
