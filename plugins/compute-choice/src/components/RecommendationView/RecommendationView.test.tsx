import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aRecommendation,
  aRevision,
  excludedRecommendation,
  renderOnEntity,
  tiedRecommendation,
  undecidedRecommendation,
} from '../../__testUtils__';
import { RecommendationView } from './RecommendationView';

const show = (
  recommendation = aRecommendation(),
  { editable = true, mayWrite = true } = {},
) =>
  renderOnEntity(
    <RecommendationView
      answer={{ profile: aRevision(), recommendation }}
      editing={editable ? 'here' : 'denied'}
      onSaved={() => {}}
    />,
    { mayWrite, at: '/?view=all' },
  );

const column = (name: string) => within(screen.getByRole('region', { name }));

describe('RecommendationView', () => {
  it('says what to run it on, at what cost, how certain and why', async () => {
    await show();
    expect(screen.getByText('Run it on AWS Fargate')).toBeInTheDocument();
    expect(
      screen.getAllByText('2 × 0.5 vCPU / 1 GB, ARM (Graviton), On-Demand'),
    ).not.toHaveLength(0);
    expect(screen.getAllByText(/\$36\.50/)).not.toHaveLength(0);
    expect(
      screen.getByText(/per month, \$29\.20 to \$47\.45 in 8 of 10 cases/),
    ).toBeInTheDocument();
    expect(screen.getByText('High confidence (93%)')).toBeInTheDocument();
    expect(screen.getByText('No cold starts.')).toBeInTheDocument();
    expect(
      screen.queryByText('A fourth reason that the card leaves out.'),
    ).not.toBeInTheDocument();
    expect(
      screen.getByText('AWS Lambda, +$9.40 per month'),
    ).toBeInTheDocument();
  });

  it('names all platforms of a tie', async () => {
    await show(tiedRecommendation);
    expect(
      screen.getByText('AWS Lambda and AWS Fargate: a tie'),
    ).toBeInTheDocument();
    expect(screen.getAllByText('Tied')).toHaveLength(2);
    expect(screen.queryByText('Recommended')).not.toBeInTheDocument();
  });

  it('says what is missing and what to answer next when undecided', async () => {
    await show(undecidedRecommendation);
    expect(screen.getByText('No clear answer yet')).toBeInTheDocument();
    expect(
      screen.getByText('No price in eu-west-1 for: gpu.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('What speaks for it')).not.toBeInTheDocument();
    expect(
      screen.getByText(/How long do the slowest requests take\?/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('textbox', { name: /^Duration at p99/ }),
    ).toBeInTheDocument();
    expect(
      column('Amazon ECS on EC2').getByText('No price for gpu in eu-west-1.'),
    ).toBeInTheDocument();
  });

  it('shows the rule, the limit and what would lift it for an excluded platform', async () => {
    await show(excludedRecommendation);
    const lambda = column('AWS Lambda');
    expect(lambda.getByText('Excluded')).toBeInTheDocument();
    expect(
      lambda.getByText('Longest run of a function: 900 s'),
    ).toBeInTheDocument();
    expect(
      lambda.getByRole('link', { name: /Documented limit/ }),
    ).toHaveAttribute('href', expect.stringContaining('docs.aws.amazon.com'));
    expect(lambda.getByText(/checked Nov 18, 2026/)).toBeInTheDocument();
    expect(lambda.getByText('Split the run into shorter steps.')).toBeVisible();
  });

  it('marks a total that is a lower bound and names what is missing', async () => {
    const [fargate, ...others] = aRecommendation().options;
    await show(
      aRecommendation({
        options: [
          { ...fargate, atLeast: true, unpriced: ['http-api.requests'] },
          ...others,
        ],
      }),
    );
    expect(
      column('AWS Fargate').getByText('at least $36.50', { exact: false }),
    ).toBeInTheDocument();
    expect(
      column('AWS Fargate').getByText(/lower bound: http-api.requests/),
    ).toBeInTheDocument();
  });

  it('shows each line of a bill and its calculation on demand', async () => {
    await show();
    await userEvent.click(
      screen.getByRole('button', { name: /^Cost lines: AWS Lambda/ }),
    );
    const table = within(
      screen.getByRole('table', { name: /^Cost lines of AWS Lambda/ }),
    );
    expect(
      table.getByText('$0.20 per 1,000,000 × request'),
    ).toBeInTheDocument();
    await userEvent.click(
      table.getByRole('button', { name: 'Show calculation of Requests' }),
    );
    expect(
      table.getByText(
        '30,000,000 request × $0.20 per 1,000,000 × request = $6.00',
      ),
    ).toBeInTheDocument();
    expect(
      table.getByText('Price: AWS price list, eu-west-1, Nov 20, 2026'),
    ).toBeInTheDocument();
  });

  it('describes every bar in words', async () => {
    await show();
    expect(
      screen.getByRole('img', {
        name: /AWS Fargate.*\$36\.50 per month\. Compute \$21\.90 and Front door \$14\.60/,
      }),
    ).toBeInTheDocument();
  });

  it('folds the other options of a platform away', async () => {
    await show();
    expect(screen.queryByText(/, x86, On-Demand/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'AWS Fargate: 1 other option' }),
    );
    expect(
      screen.getByRole('rowheader', {
        name: '2 × 0.5 vCPU / 1 GB, x86, On-Demand',
      }),
    ).toBeInTheDocument();
  });

  it('lists assumptions with their range, each to be answered there', async () => {
    await show();
    const table = within(screen.getByRole('table', { name: 'Assumptions' }));
    expect(table.getByText('320 ms')).toBeInTheDocument();
    expect(table.getByText('160 ms to 800 ms')).toBeInTheDocument();
    expect(table.getByText('Steady (40%)')).toBeInTheDocument();
    await userEvent.click(
      table.getByRole('button', { name: 'Answer: Shape over the week' }),
    );
    expect(
      table.getByRole('combobox', { name: /^Shape over the week/ }),
    ).toBeInTheDocument();
  });

  it('offers no change to people who may not make one', async () => {
    await show(aRecommendation(), { editable: false });
    expect(
      screen.queryByRole('button', { name: 'Edit workload' }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /^Answer/ }),
    ).not.toBeInTheDocument();
    expect(screen.getByText(/Only people who may change/)).toBeInTheDocument();
  });

  it('says where the numbers come from, and warns when they are old', async () => {
    await show(
      aRecommendation({
        provenance: {
          engine: '0.1.0',
          priceBook: { id: 'old', region: 'eu-west-1', date: '2020-01-01' },
          limitsDate: '2026-11-18',
          policy: 'default',
        },
      }),
    );
    const footer = within(
      screen.getByRole('region', { name: 'Where these numbers come from' }),
    );
    expect(
      footer.getByText('List prices of eu-west-1, Jan 1, 2020'),
    ).toBeInTheDocument();
    expect(footer.getByText(/Revision 3 by/)).toBeInTheDocument();
    expect(
      await screen.findByText(/Check the amounts before you rely on them/),
    ).toBeInTheDocument();
  });
});
