import {
  Entity,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
} from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aProfile,
  aRevision,
  FakeComputeChoiceApi,
  inEuro,
  renderPage,
} from '../../__testUtils__';
import { SystemContent } from './SystemContent';

const shop = (...names: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'shop', namespace: 'default' },
  relations: [
    { type: RELATION_OWNED_BY, targetRef: 'group:default/checkout' },
    ...names.map(name => ({
      type: RELATION_HAS_PART,
      targetRef: `component:default/${name}`,
    })),
    { type: RELATION_HAS_PART, targetRef: 'api:default/orders' },
  ],
});

/** Profiles by the name of the component; an error is thrown. */
function apiOf(profiles: Record<string, WorkloadProfile | Error | undefined>) {
  const api = new FakeComputeChoiceApi();
  api.getProfile = async entityRef => {
    const profile = profiles[String(entityRef).split('/')[1]];
    if (profile instanceof Error) {
      throw profile;
    }
    return profile && aRevision({ profile });
  };
  api.getPriceBook = loadPriceBook;
  return api;
}

const show = (api: FakeComputeChoiceApi, system: Entity) =>
  renderPage(
    <EntityProvider entity={system}>
      <SystemContent />
    </EntityProvider>,
    { api },
  );

const unpriced = () =>
  ResponseError.fromResponse(new Response('{}', { status: 404 }));

const job: WorkloadProfile = {
  application: { kind: 'scheduled-job' },
  traffic: { runsPerDay: 1, runMinutes: 2 },
  operations: { region: 'eu-west-1' },
};

describe('SystemContent', () => {
  it('names a platform per component and puts them on one bill', async () => {
    await show(
      apiOf({ orders: aProfile, report: job }),
      shop('orders', 'report', 'stock'),
    );
    const table = await screen.findByRole('table', {
      name: 'A platform per component',
    });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(header => header.textContent),
    ).toEqual(['orders', 'report']);
    expect(
      within(table).getByRole('row', { name: /report/ }),
    ).toHaveTextContent(/AWS Lambda|AWS Fargate|Amazon ECS on EC2/);
    expect(screen.getByText('2 of 3')).toBeInTheDocument();

    await userEvent.click(
      screen.getByRole('button', { name: /^Cost lines: The combined bill/ }),
    );
    const lines = screen.getByRole('table', {
      name: 'Cost lines of The combined bill',
    });
    expect(within(lines).getAllByText('for report')).not.toHaveLength(0);
    expect(
      screen.getByRole('heading', { name: 'Not described yet' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'stock' })).toHaveAttribute(
      'href',
      '/catalog/default/component/stock/compute-choice',
    );
  });

  it('names the combined cost in the second currency as well', async () => {
    const api = apiOf({ orders: aProfile });
    api.getPolicy = async () => inEuro(2);
    await show(api, shop('orders'));
    await screen.findByRole('heading', { name: /^The combined bill/ });
    await userEvent.click(
      screen.getByRole('button', { name: /^Cost lines: The combined bill/ }),
    );
    // Above and below the lines of the bill.
    expect(
      await screen.findAllByText(/^≈ €.* \(rate of Nov 1, 2026\)$/),
    ).toHaveLength(2);
  });

  it('bills each region by itself, and says which has no prices', async () => {
    const api = apiOf({
      orders: aProfile,
      report: { ...job, operations: { region: 'us-east-1' } },
      vision: { ...job, operations: { region: 'mars-north-1' } },
    });
    api.getPriceBook = async region => {
      if (region === 'mars-north-1') {
        throw await unpriced();
      }
      return loadPriceBook(region);
    };
    await show(api, shop('orders', 'report', 'vision'));
    expect(
      await screen.findByRole('heading', {
        name: 'The combined bill: us-east-1',
      }),
    ).toBeInTheDocument();
    for (const [region, name] of [
      ['eu-west-1', 'orders'],
      ['us-east-1', 'report'],
    ]) {
      const table = screen.getByRole('table', {
        name: `A platform per component: ${region}`,
      });
      expect(within(table).getByRole('rowheader')).toHaveTextContent(name);
      expect(
        screen.getByRole('button', {
          name: `Cost lines: The combined bill: ${region}`,
        }),
      ).toBeInTheDocument();
    }
    expect(
      screen.getByText(
        'There are no prices for mars-north-1, so vision cannot be billed.',
      ),
    ).toBeInTheDocument();
  });

  it('leaves out what cannot be read, and says so', async () => {
    await show(
      apiOf({ orders: aProfile, secret: new Error('not yours') }),
      shop('orders', 'secret'),
    );
    expect(
      await screen.findByText(
        /not part of the answer.*component:default\/secret/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'orders' })).toBeInTheDocument();
  });

  it('explains itself as long as nothing is described', async () => {
    await show(apiOf({}), shop('orders'));
    expect(
      await screen.findByText(/As soon as at least one of its components/),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'orders' })).toBeInTheDocument();
  });

  it('says that a system has no components', async () => {
    await show(apiOf({}), shop());
    expect(
      await screen.findByText(/has no components or resources/),
    ).toBeInTheDocument();
  });

  it('shows an error and tries again', async () => {
    const api = apiOf({ orders: aProfile });
    const working = api.getPolicy.bind(api);
    api.getPolicy = jest
      .fn()
      .mockRejectedValueOnce(new Error('boom'))
      .mockImplementation(working);
    await show(api, shop('orders'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('link', { name: 'orders' }),
    ).toBeInTheDocument();
  });
});
