import { screen } from '@testing-library/react';
import {
  FakeComputeChoiceApi,
  inEuro,
  renderOnEntity,
} from '../../__testUtils__';
import { ComputeChoiceContent } from '../ComputeChoiceContent';

describe('a second currency', () => {
  it('stands beside the cost of the verdict and of each platform, with the date of its rate', async () => {
    const api = FakeComputeChoiceApi.described();
    api.getPolicy = async () => inEuro(4);
    const costUsd = api.recommendation?.options.find(
      ({ id }) => id === api.recommendation?.verdict.optionId,
    )?.monthlyUsd;
    await renderOnEntity(<ComputeChoiceContent />, { api });

    const amount = `€${Math.round(4 * (costUsd ?? 0))}`;
    const shown = await screen.findAllByText(
      `≈ ${amount} (rate of Nov 1, 2026)`,
    );
    expect(shown).toHaveLength(2);
    expect(screen.getAllByText(/rate of Nov 1, 2026/).length).toBeGreaterThan(
      2,
    );
  });

  it('is left out where the policy names none', async () => {
    await renderOnEntity(<ComputeChoiceContent />, {
      api: FakeComputeChoiceApi.described(),
    });

    expect(await screen.findByText('Run it on AWS Fargate')).toBeVisible();
    expect(screen.queryByText(/rate of/)).not.toBeInTheDocument();
  });
});
