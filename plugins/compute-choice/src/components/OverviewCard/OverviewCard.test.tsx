import { screen } from '@testing-library/react';
import { FakeComputeChoiceApi, renderOnEntity } from '../../__testUtils__';
import { OverviewCard } from './OverviewCard';

describe('OverviewCard', () => {
  it('shows verdict, cost and confidence', async () => {
    await renderOnEntity(<OverviewCard />, {
      api: FakeComputeChoiceApi.described(),
    });
    expect(await screen.findByText('Run it on AWS Fargate')).toBeVisible();
    expect(screen.getByText('$36.50 per month')).toBeInTheDocument();
    expect(screen.getByText('High confidence (93%)')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Why, and compared with what' }),
    ).toHaveAttribute('href', '/details');
  });

  it('says that nobody has described the service', async () => {
    await renderOnEntity(<OverviewCard />);
    expect(
      await screen.findByText(/Nobody has described the workload/),
    ).toBeInTheDocument();
  });

  it('stays small when the answer cannot be read', async () => {
    const api = new FakeComputeChoiceApi();
    api.getProfile = jest.fn().mockRejectedValue(new Error('boom'));
    await renderOnEntity(<OverviewCard />, { api });
    expect(
      await screen.findByText('The recommendation could not be read.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  });
});
