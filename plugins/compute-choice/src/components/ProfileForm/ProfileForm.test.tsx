import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import {
  aFleetRow,
  aRevision,
  FakeComputeChoiceApi,
  inEuro,
  renderOnEntity,
} from '../../__testUtils__';
import { ComputeChoiceContent } from '../ComputeChoiceContent';

const ENTITY = 'component:default/orders';
const DRAFT_KEY = `compute-choice:draft:${ENTITY}`;

// Every key that is typed renders the form again, which a busy machine takes
// its time for.
async function refusal(status: number, issues: object[] = []) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'InputError', message: 'Refused', issues },
        response: { statusCode: status },
      }),
      { status, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

/** Prices are the real ones, so that the answer beside the form is, too. */
class PricedApi extends FakeComputeChoiceApi {
  async getPriceBook(region: string) {
    return loadPriceBook(region);
  }
}

const kind = () => screen.findByLabelText(/What does the service do/);
const traffic = () => screen.getByLabelText(/How much traffic/);
const save = () => screen.getByRole('button', { name: 'Save' });

async function open(api: FakeComputeChoiceApi, query = '') {
  const page = await renderOnEntity(<ComputeChoiceContent />, {
    api,
    at: `/edit${query}`,
  });
  await kind();
  return page;
}

describe('ProfileForm', () => {
  beforeEach(() => localStorage.clear());

  it('saves a first profile from two answers and shows its answer', async () => {
    const api = new PricedApi();
    const saveProfile = jest.spyOn(api, 'saveProfile');
    await open(api);
    await userEvent.selectOptions(await kind(), 'http-api');
    await userEvent.type(traffic(), '2,000,000');
    await userEvent.click(save());
    expect(await screen.findByText('Run it on AWS Fargate')).toBeVisible();
    expect(saveProfile).toHaveBeenCalledWith(ENTITY, {
      profile: {
        application: { kind: 'http-api' },
        traffic: { requestsPerMonth: 2_000_000 },
      },
      revision: 0,
    });
    expect(localStorage.getItem(DRAFT_KEY)).toBeNull();
  });

  it('shows the engine’s answer beside the questions while they are answered', async () => {
    await open(new PricedApi(), '?kind=http-api');
    await userEvent.type(traffic(), '50000');
    expect(await screen.findByText(/confidence \(/)).toBeInTheDocument();
    expect(screen.getByText('AWS Lambda').nextSibling).toHaveTextContent(/^\$/);
  });

  it('names the cost so far in the second currency as well', async () => {
    const api = new PricedApi();
    api.getPolicy = async () => ({ ...inEuro(2), defaultRegion: 'eu-west-1' });
    await open(api, '?kind=http-api');
    await userEvent.type(traffic(), '50000');
    expect(
      await screen.findByText(/^≈ €.* \(rate of Nov 1, 2026\)$/),
    ).toBeInTheDocument();
  });

  it('asks for what is missing, at the field and in a summary that leads there', async () => {
    await open(new FakeComputeChoiceApi());
    await userEvent.selectOptions(await kind(), '');
    await userEvent.click(save());
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('2 answers need a look');
    expect(await kind()).toHaveAccessibleDescription(/Choose what/);
    await userEvent.click(
      within(summary).getByRole('button', { name: /State the traffic/ }),
    );
    expect(traffic()).toHaveFocus();
  });

  it('begins with what the catalog knows, and says so', async () => {
    await open(new FakeComputeChoiceApi());
    expect(await kind()).toHaveValue('http-api');
    expect(
      screen.getByText(/The catalog knows this already: Kind of work\./),
    ).toBeInTheDocument();
  });

  it('begins with the region in which the rest of the system runs', async () => {
    const api = new PricedApi();
    api.fleet = [aFleetRow({ region: 'eu-west-1' })];
    await open(api);
    await kind();
    expect(
      screen.getByText(
        /The catalog knows this already: AWS region and Kind of work\./,
      ),
    ).toBeInTheDocument();
    expect(screen.getByLabelText(/In which AWS region/)).toHaveValue(
      'eu-west-1',
    );
  });

  it('takes an order of magnitude from people who know no rate', async () => {
    const api = new FakeComputeChoiceApi();
    const saved = jest.spyOn(api, 'saveProfile');
    await open(api);
    await userEvent.selectOptions(
      await screen.findByLabelText('Counted as'),
      'volume',
    );
    await userEvent.selectOptions(traffic(), 'low');
    await userEvent.click(save());
    await waitFor(() =>
      expect(saved).toHaveBeenCalledWith(
        'component:default/orders',
        expect.objectContaining({
          profile: {
            application: { kind: 'http-api' },
            traffic: { volume: 'low' },
          },
        }),
      ),
    );
  });

  it('refuses text in a number field once it is left', async () => {
    await open(new FakeComputeChoiceApi(), '?kind=http-api');
    const memory = screen.getByLabelText(/How much memory/);
    await userEvent.type(memory, 'lots');
    await userEvent.tab();
    expect(memory).toHaveAccessibleDescription(/Enter a number, for example/);
    await userEvent.clear(memory);
    await userEvent.type(memory, '99999999999');
    expect(memory).toHaveAccessibleDescription(/Enter a number/);
  });

  it('shows the preset’s assumption where nothing is answered', async () => {
    await open(new FakeComputeChoiceApi(), '?kind=http-api');
    await waitFor(() =>
      expect(screen.getByLabelText(/How much memory/)).toHaveAttribute(
        'placeholder',
        'Assumed: 384 MB',
      ),
    );
  });

  it('puts what the backend refuses at its field and unfolds it', async () => {
    const api = FakeComputeChoiceApi.described();
    const error = await refusal(400, [
      {
        path: 'profile.traffic.burstInsideHour',
        message: 'Too much of a burst',
      },
    ]);
    api.saveProfile = jest.fn().mockRejectedValue(error);
    await open(api);
    await userEvent.click(save());
    await userEvent.click(
      await screen.findByRole('button', { name: /Too much of a burst/ }),
    );
    const burst = await screen.findByLabelText('Burst inside the hour');
    await waitFor(() => expect(burst).toHaveFocus());
    expect(burst).toHaveAccessibleDescription(/Too much of a burst/);
  });

  it('brings unsaved answers back, and forgets them when asked to', async () => {
    const api = FakeComputeChoiceApi.described();
    const first = await open(api);
    await userEvent.type(screen.getByLabelText(/How much memory/), '777');
    first.unmount();
    await open(api);
    expect(screen.getByLabelText(/How much memory/)).toHaveValue('777');
    expect(screen.getByText(/Your unsaved changes of/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Discard them' }));
    expect(screen.getByLabelText(/How much memory/)).toHaveValue('');
    expect(localStorage.getItem(DRAFT_KEY)).toBeNull();
  });

  it('keeps the answers of a session that has ended, and says what to do', async () => {
    const api = FakeComputeChoiceApi.described();
    const working = api.saveProfile.bind(api);
    api.saveProfile = async () => {
      throw await refusal(401);
    };
    await open(api);
    await userEvent.type(screen.getByLabelText(/How much memory/), '777');
    await userEvent.click(save());

    expect(
      await screen.findByText(/Your session has ended.*sign in again/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Sign in again' })).toBeEnabled();
    expect(screen.getByLabelText(/How much memory/)).toHaveValue('777');

    api.saveProfile = working;
    await userEvent.click(save());
    await waitFor(() => expect(localStorage.getItem(DRAFT_KEY)).toBeNull());
  });

  it('leads to the field that it was opened for', async () => {
    await open(FakeComputeChoiceApi.described(), '?field=team.peopleOnCall');
    expect(screen.getByLabelText('People on call')).toHaveFocus();
  });

  it('keeps both versions when somebody saved in between', async () => {
    const api = FakeComputeChoiceApi.described();
    const conflict = await refusal(412);
    const saveProfile = jest
      .spyOn(api, 'saveProfile')
      .mockRejectedValueOnce(conflict);
    await open(api);
    await userEvent.type(screen.getByLabelText(/How much memory/), '512');
    api.profile = aRevision({
      revision: 4,
      createdBy: 'user:default/grace',
      profile: {
        ...aRevision().profile,
        resources: { memoryMb: 2048 },
      },
    });
    await userEvent.click(save());
    expect(
      await screen.findByText('Somebody saved in between'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /grace/ })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'What differs' }));
    expect(
      screen.getByRole('row', { name: 'Memory 2048 512' }),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Keep mine and save' }),
    );
    await waitFor(() => expect(saveProfile).toHaveBeenCalledTimes(2));
    expect(saveProfile.mock.calls[1][1]).toMatchObject({
      revision: 4,
      profile: { resources: { memoryMb: 512 } },
    });
  });

  it('is not shown to people who may not change the profile', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api: FakeComputeChoiceApi.described(),
      at: '/edit',
      mayWrite: false,
    });
    expect(await screen.findByText(/Only people who may/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Save' }),
    ).not.toBeInTheDocument();
  });
});
