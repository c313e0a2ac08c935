import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  aRecommendation,
  renderOnEntity,
  withOutlook,
} from '../../__testUtils__';
import { CostCurves } from '../CostCurves';
import { DemandWeek } from '../DemandWeek';
import { GrowthTimeline } from '../GrowthTimeline';
import { Tornado } from '../Tornado';

const tableNamed = async (name: string) => screen.findByRole('table', { name });

describe('cost over traffic', () => {
  it('says where the cheapest platform changes', async () => {
    await renderOnEntity(<CostCurves recommendation={withOutlook()} />);

    expect(
      screen.getByText(
        'Above 20,000,000 requests per month, AWS Fargate becomes cheaper than AWS Lambda.',
      ),
    ).toBeInTheDocument();
  });

  it('has the numbers as a table, with the traffic of today in it', async () => {
    await renderOnEntity(<CostCurves recommendation={withOutlook()} />);

    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));

    const table = await tableNamed('Monthly cost over traffic');
    const now = within(table).getByRole('row', { name: /you are here/ });
    expect(within(now).getByText('$70.00')).toBeInTheDocument();
    expect(within(now).getByText('$90.00')).toBeInTheDocument();
    expect(within(table).getAllByText('not possible').length).toBeGreaterThan(
      0,
    );
  });

  it('says the crossings nearest to today where there are many, and lists all', async () => {
    const outlook = withOutlook();
    const crossings = [1, 2, 4, 8, 20, 40, 900].map((millions, index) => ({
      ...outlook.breakEven[0],
      requestsPerMonth: millions * 1e6,
      from: index % 2 ? ('fargate' as const) : ('lambda' as const),
      to: index % 2 ? ('lambda' as const) : ('fargate' as const),
    }));
    await renderOnEntity(
      <CostCurves recommendation={{ ...outlook, breakEven: crossings }} />,
    );

    expect(screen.getAllByText(/becomes cheaper than/)).toHaveLength(4);
    expect(screen.getByText(/^Above 20,000,000 requests/)).toBeInTheDocument();
    expect(
      screen.getByText(/The cheapest changes 3 more times/),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const table = await tableNamed('Where the cheapest platform changes');
    expect(within(table).getAllByRole('rowheader')).toHaveLength(7);
  });

  it('shades the traffic at which the difference is too small to matter', async () => {
    await renderOnEntity(<CostCurves recommendation={withOutlook()} />);

    expect(
      await screen.findByText(
        /the two cheapest differ by less than \$25\.00 a month/,
      ),
    ).toBeInTheDocument();
  });

  it('is left out where nothing is known about it', async () => {
    await renderOnEntity(<CostCurves recommendation={aRecommendation()} />);

    expect(
      screen.queryByText('What it costs at other traffic'),
    ).not.toBeInTheDocument();
  });
});

describe('growth', () => {
  it('names the month in which another platform wins', async () => {
    await renderOnEntity(<GrowthTimeline recommendation={withOutlook()} />);

    expect(
      screen.getByText(
        /In month 18, at 20,300,000 requests a month, AWS Fargate overtakes AWS Lambda/,
      ),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Months as a table' }),
    );
    const table = await tableNamed('Monthly cost over the next months');
    expect(
      within(table).getByRole('rowheader', { name: '18' }),
    ).toBeInTheDocument();
  });

  it('says when nothing changes', async () => {
    const outlook = withOutlook();
    await renderOnEntity(
      <GrowthTimeline
        recommendation={{
          ...outlook,
          growth: outlook.growth && { ...outlook.growth, flip: null },
        }}
      />,
    );

    expect(
      screen.getByText('The verdict stays the same for the next 36 months.'),
    ).toBeInTheDocument();
  });
});

describe('the week', () => {
  it('says which hour is the busiest, and has each hour in a table', async () => {
    const { demand } = aRecommendation();
    const hourlyRequestsPerSecond = demand.hourlyRequestsPerSecond.map(
      (rate, hour) => (hour === 34 ? 55 : rate),
    );
    await renderOnEntity(
      <DemandWeek
        recommendation={aRecommendation({
          demand: { ...demand, hourlyRequestsPerSecond },
        })}
      />,
    );

    expect(
      screen.getByText(/Busiest: Tuesday, 10 AM, with 55 per second\./),
    ).toBeInTheDocument();
    const table = await tableNamed('Requests per second by day and hour');
    const tuesday = within(table).getByRole('row', { name: /^Tuesday/ });
    expect(within(tuesday).getAllByRole('cell')[10]).toHaveTextContent(
      '55 per second',
    );
  });
});

describe('what moves the answer', () => {
  it('shows each input with both ends and whether the verdict changes', async () => {
    await renderOnEntity(<Tornado recommendation={withOutlook()} />);

    const table = await tableNamed('What moves the answer most');
    const p99 = within(table).getByRole('row', { name: /^Duration at p99/ });
    expect(within(p99).getByText('160 ms: -$4.20')).toBeInTheDocument();
    expect(within(p99).getByText('800 ms: +$31.00')).toBeInTheDocument();
    expect(within(p99).getByText('changes')).toBeInTheDocument();
    const shape = within(table).getByRole('row', { name: /^Shape/ });
    expect(within(shape).getByText('stays')).toBeInTheDocument();
  });

  it.each([
    [9.4, 'costs $9.40 a month more than the verdict'],
    [-3.46, 'costs $3.46 a month less than the verdict'],
  ])(
    'says by how much the runner-up is ahead or behind',
    async (gapUsd, text) => {
      const outlook = withOutlook();
      const tornado = { ...outlook.tornado!, gapUsd };
      await renderOnEntity(
        <Tornado recommendation={{ ...outlook, tornado }} />,
      );

      expect(
        screen.getByText(new RegExp(text.replace('$', '\\$'))),
      ).toBeVisible();
    },
  );
});
