import { ResponseError } from '@backstage/errors';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeComputeChoiceApi, renderOnEntity } from '../../__testUtils__';
import { ComputeChoiceContent } from './ComputeChoiceContent';

async function refusal(status: number, message: string) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

describe('ComputeChoiceContent', () => {
  it('shows the answer inside the plugin’s own root', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api: FakeComputeChoiceApi.described(),
    });
    expect(await screen.findByText('Run it on AWS Fargate')).toBeVisible();
    expect(screen.getByTestId('compute-choice-root')).toContainElement(
      screen.getByText('Run it on AWS Fargate'),
    );
  });

  it('says that it is loading', async () => {
    const api = new FakeComputeChoiceApi();
    api.getProfile = () => new Promise(() => {});
    await renderOnEntity(<ComputeChoiceContent />, { api });
    expect(
      await screen.findByRole('status', { name: 'Loading the recommendation' }),
    ).toBeInTheDocument();
  });

  it('explains itself and offers presets where nobody has described the workload', async () => {
    await renderOnEntity(<ComputeChoiceContent />);
    expect(
      await screen.findByText('Which AWS compute fits this service?'),
    ).toBeInTheDocument();
    expect(
      await screen.findByText('Answers requests over HTTP.'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: /^Queue worker/ }),
    );
    expect(
      await screen.findByLabelText(/What does the service do/),
    ).toHaveValue('queue-worker');
  });

  it('names the owner to people who may not describe it', async () => {
    await renderOnEntity(<ComputeChoiceContent />, { mayWrite: false });
    await waitFor(() =>
      expect(screen.getByTestId('compute-choice-root')).toHaveTextContent(
        /Only people who may change this entity.*Ask .*checkout/,
      ),
    );
    expect(
      screen.queryByRole('button', { name: /Queue worker/ }),
    ).not.toBeInTheDocument();
  });

  it('says whom to ask where the profile is not open to the reader', async () => {
    const api = new FakeComputeChoiceApi();
    const error = await refusal(403, 'Not allowed');
    api.getProfile = jest.fn().mockRejectedValue(error);
    await renderOnEntity(<ComputeChoiceContent />, { api });
    expect(
      await screen.findByText('You may not see this recommendation'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /checkout/ })).toBeInTheDocument();
  });

  it('shows an error and tries again', async () => {
    const api = FakeComputeChoiceApi.described();
    const error = await refusal(503, 'The database does not answer');
    const working = api.getProfile.bind(api);
    api.getProfile = jest
      .fn()
      .mockRejectedValueOnce(error)
      .mockImplementation(working);
    await renderOnEntity(<ComputeChoiceContent />, { api });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    await waitFor(() =>
      expect(screen.getByText('Run it on AWS Fargate')).toBeInTheDocument(),
    );
  });
});
