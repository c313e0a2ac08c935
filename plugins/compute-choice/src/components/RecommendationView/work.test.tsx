import { Decision } from '@compute-choice/plugin-compute-choice-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aProfile,
  aRecommendation,
  aRevision,
  FakeComputeChoiceApi,
  renderOnEntity,
} from '../../__testUtils__';
import { RecommendationView } from './RecommendationView';

async function show(
  api: FakeComputeChoiceApi,
  { at = '/', decision }: { at?: string; decision?: Decision } = {},
) {
  const onSaved = jest.fn();
  await renderOnEntity(
    <RecommendationView
      answer={{
        profile: aRevision(),
        recommendation: api.recommendation ?? aRecommendation(),
        decision,
      }}
      editing="here"
      onSaved={onSaved}
    />,
    { api, at },
  );
  return onSaved;
}

const described = () => FakeComputeChoiceApi.described();

describe('answering on the spot', () => {
  it('saves the next question’s answer as a revision', async () => {
    const api = described();
    const save = jest.spyOn(api, 'saveProfile');
    const onSaved = await show(api);

    await userEvent.type(
      screen.getByRole('textbox', { name: /^Duration at p99/ }),
      '250',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }));

    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(save).toHaveBeenCalledWith('component:default/orders', {
      profile: {
        ...aProfile,
        performance: { durationMs: { mean: 80, p99: 250 } },
      },
      revision: 3,
      comment: 'Answered: Duration at p99',
    });
  });

  it('says at the field what is wrong, and saves nothing', async () => {
    const api = described();
    const save = jest.spyOn(api, 'saveProfile');
    await show(api);

    const p99 = screen.getByRole('textbox', { name: /^Duration at p99/ });
    await userEvent.type(p99, '7');
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }));

    expect(p99).toHaveAttribute('aria-invalid', 'true');
    expect(save).not.toHaveBeenCalled();
  });
});

describe('the decision', () => {
  it('is accepted', async () => {
    const api = described();
    const decide = jest.spyOn(api, 'decide');
    const onSaved = await show(api);

    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));

    await waitFor(() => expect(onSaved).toHaveBeenCalled());
    expect(decide).toHaveBeenCalledWith('component:default/orders', {
      status: 'accepted',
      revision: 3,
    });
  });

  it('is rejected with a reason, never without', async () => {
    const api = described();
    const decide = jest.spyOn(api, 'decide');
    await show(api);

    await userEvent.click(screen.getByRole('button', { name: 'Reject …' }));
    expect(screen.getByRole('button', { name: 'Reject' })).toBeDisabled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /^Reason/ }),
      'The contract with the vendor ends in spring.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Reject' }));

    await waitFor(() =>
      expect(decide).toHaveBeenCalledWith('component:default/orders', {
        status: 'rejected',
        reason: 'The contract with the vendor ends in spring.',
        revision: 3,
      }),
    );
  });

  it('is put aside until a day', async () => {
    const api = described();
    const decide = jest.spyOn(api, 'decide');
    await show(api);

    await userEvent.click(screen.getByRole('button', { name: 'Not now …' }));
    await userEvent.click(screen.getByRole('button', { name: 'Put aside' }));

    await waitFor(() =>
      expect(decide).toHaveBeenCalledWith('component:default/orders', {
        status: 'snoozed',
        until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        revision: 3,
      }),
    );
  });

  it('stands with its author and reason, and says when it is outdated', async () => {
    const api = described();
    const decision = await api.decide('', {
      revision: 2,
      status: 'rejected',
      platform: 'ecs-ec2',
      reason: 'There is room on our cluster.',
    });
    await show(api, { decision });

    expect(
      screen.getByText('Rejected; the team goes for Amazon ECS on EC2'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('There is room on our cluster.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText('The profile has changed since then.'),
    ).toBeInTheDocument();
  });
});

describe('the history', () => {
  const summary = (revision: number, comment?: string) => ({
    revision,
    createdAt: '2026-11-20T09:30:00.000Z',
    createdBy: 'user:default/ada',
    deleted: false,
    comment,
  });

  function withHistory() {
    const api = described();
    api.listRevisions = async () => ({
      entityRef: 'component:default/orders',
      revisions: [summary(2, 'After the campaign'), summary(1)],
    });
    const evaluation = (platform: 'lambda' | 'fargate') => {
      const { confidence, provenance, verdict } = aRecommendation();
      return {
        summary: {
          verdict: { ...verdict, platform },
          confidence,
          assumptionCount: 2,
          priceBook: provenance.priceBook,
        },
      };
    };
    api.diffRevisions = async () => ({
      entityRef: 'component:default/orders',
      from: { revision: summary(1), evaluation: evaluation('lambda') },
      to: { revision: summary(2), evaluation: evaluation('fargate') },
      fields: [
        {
          field: 'traffic.requestsPerMonth',
          from: 1_000_000,
          to: 30_000_000,
        },
        { field: 'traffic.shape', to: 'business-hours' },
      ],
      verdictChanged: true,
      monthlyUsdDifference: 31.5,
    });
    return api;
  }

  it('shows what a revision changed in the profile and in the verdict', async () => {
    await show(withHistory(), { at: '/?view=history' });

    expect(await screen.findByText('After the campaign')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'What changed: revision 2' }),
    );

    expect(
      await screen.findByText(
        /changed from AWS Lambda to AWS Fargate\. Difference per month: \+\$31\.50\./,
      ),
    ).toBeInTheDocument();
    const fields = within(
      screen.getByRole('table', { name: 'Changed fields' }),
    );
    const requests = fields.getByRole('row', { name: /^Requests per month/ });
    expect(requests).toHaveTextContent('1,000,000');
    expect(requests).toHaveTextContent('30,000,000');
    expect(
      fields.getByRole('row', { name: /^Shape over the week/ }),
    ).toHaveTextContent('I don’t know');
  });

  it('lists the decisions', async () => {
    const api = withHistory();
    await api.decide('', { revision: 1, status: 'accepted' });
    await show(api, { at: '/?view=history' });

    const decisions = await screen.findByRole('table', { name: 'Decisions' });
    expect(
      within(decisions).getByText('Accepted: AWS Fargate'),
    ).toBeInTheDocument();
  });
});

describe('the pages', () => {
  it('are chosen by tabs and stand in the address', async () => {
    await show(described());

    await userEvent.click(screen.getByRole('tab', { name: 'Cost' }));

    expect(
      screen.getByRole('heading', { name: 'What it costs, line by line' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('heading', { name: 'Platforms compared' }),
    ).not.toBeInTheDocument();
  });
});
