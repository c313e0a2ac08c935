import {
  GrowthOutlook,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { ChartBox, Legend, LINE_CHART_HEIGHT, LineChart } from '../charts';
import { DataTable } from '../DataTable';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';

const TABLE_STEP_MONTHS = 6;

function GrowthTable(props: { growth: GrowthOutlook }) {
  const { t, formats, platform } = useWords();
  const { requestsPerMonth, series, flip } = props.growth;
  return (
    <DataTable label={t('growth.table')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('growth.month')}</TableCell>
          <TableCell align="right">{t('curves.requests')}</TableCell>
          {series.map(one => (
            <TableCell key={one.optionId} align="right">
              {platform(one.platform)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {requestsPerMonth.map(
          (requests, month) =>
            (month % TABLE_STEP_MONTHS === 0 || month === flip?.month) && (
              <TableRow key={requests} selected={month === flip?.month}>
                <TableCell component="th" role="rowheader" scope="row">
                  {formats.number(month)}
                </TableCell>
                <TableCell align="right">{formats.rounded(requests)}</TableCell>
                {series.map(({ optionId, monthlyUsd }) => {
                  const usd = monthlyUsd[month];
                  return (
                    <TableCell key={optionId} align="right">
                      {usd === null
                        ? t('curves.impossible')
                        : formats.money(usd)}
                    </TableCell>
                  );
                })}
              </TableRow>
            ),
        )}
      </TableBody>
    </DataTable>
  );
}

/** The months to come at the stated growth, and the one that flips the verdict. */
export function GrowthTimeline(props: { recommendation: Recommendation }) {
  const { t, formats, platform } = useWords();
  const { growth } = props.recommendation;
  if (!growth) {
    return null;
  }
  const { flip, percentPerMonth, requestsPerMonth, series } = growth;
  return (
    <Section
      title={t('growth.title')}
      description={t('growth.description', {
        percent: formats.percent(percentPerMonth / 100),
      })}
    >
      <Typography variant="body1" gutterBottom>
        {flip
          ? t('growth.flip', {
              month: formats.number(flip.month),
              requests: formats.rounded(flip.requestsPerMonth),
              from: platform(flip.from),
              to: platform(flip.to),
            })
          : t('growth.noFlip', {
              months: formats.number(requestsPerMonth.length - 1),
            })}
      </Typography>
      <Legend platforms={series.map(one => one.platform)} />
      <ChartBox heightPx={LINE_CHART_HEIGHT}>
        {width => (
          <LineChart
            label={t('growth.chart')}
            width={width}
            x={requestsPerMonth.map((_, month) => month)}
            xKind="linear"
            yKind="linear"
            series={series.map(one => ({
              platform: one.platform,
              values: one.monthlyUsd,
            }))}
            markers={
              flip
                ? [
                    {
                      x: flip.month,
                      strong: true,
                      label: t('growth.flipMonth', {
                        month: formats.number(flip.month),
                      }),
                    },
                  ]
                : []
            }
            xTitle={t('growth.month')}
            yTitle={t('curves.monthly')}
            xFormat={value => formats.number(value)}
            yFormat={value => formats.moneyShort(value)}
          />
        )}
      </ChartBox>
      <Disclosure label={t('growth.show')}>
        <GrowthTable growth={growth} />
      </Disclosure>
    </Section>
  );
}
