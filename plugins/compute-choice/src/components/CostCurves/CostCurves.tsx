import {
  CostCurves as Curves,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { optionById } from '../../answer';
import { usePolicy } from '../../hooks/usePolicy';
import { useWords } from '../../translations';
import { ChartBox, Legend, LINE_CHART_HEIGHT, LineChart } from '../charts';
import { DataTable } from '../DataTable';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';
import { Crossings } from './Crossings';
import { CrossingTable } from './CrossingTable';
import { crossingsOf } from './nearestCrossings';
import { tableRows } from './tableRows';
import { tieBands } from './tieBands';

function CurveTable(props: { curves: Curves }) {
  const { t, formats, platform } = useWords();
  const { curves } = props;
  return (
    <DataTable label={t('curves.table')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('curves.requests')}</TableCell>
          {curves.series.map(series => (
            <TableCell key={series.optionId} align="right">
              {platform(series.platform)}
            </TableCell>
          ))}
          <TableCell>{t('curves.cheapest')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {tableRows(curves).map(row => (
          <TableRow key={row.requestsPerMonth} selected={row.isNow}>
            <TableCell component="th" role="rowheader" scope="row">
              {row.isNow
                ? t('curves.rowNow', {
                    requests: formats.rounded(row.requestsPerMonth),
                  })
                : formats.rounded(row.requestsPerMonth)}
            </TableCell>
            {row.monthlyUsd.map((usd, index) => (
              <TableCell key={curves.series[index].optionId} align="right">
                {usd === null ? t('curves.impossible') : formats.money(usd)}
              </TableCell>
            ))}
            <TableCell>{row.cheapest && platform(row.cheapest)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}

/** What each platform costs over traffic: where they cross, and where you are. */
export function CostCurves(props: { recommendation: Recommendation }) {
  const { t, formats } = useWords();
  const { recommendation } = props;
  const { costCurves: curves } = recommendation;
  const materialityUsd = usePolicy()?.materialityUsd;
  if (!curves || curves.series.length === 0) {
    return null;
  }
  const now = curves.requestsPerMonth[curves.nowIndex];
  const crossings = crossingsOf(recommendation);
  const bands =
    materialityUsd === undefined ? [] : tieBands(curves, materialityUsd);
  const ranges = curves.series.flatMap(({ platform, optionId }) => {
    const range = optionById(recommendation, optionId)?.rangeUsd;
    return range ? [{ platform, x: now, low: range.p10, high: range.p90 }] : [];
  });
  return (
    <Section title={t('curves.title')} description={t('curves.description')}>
      <Legend platforms={curves.series.map(({ platform }) => platform)} />
      <ChartBox heightPx={LINE_CHART_HEIGHT}>
        {width => (
          <LineChart
            label={t('curves.chart')}
            width={width}
            x={curves.requestsPerMonth}
            xKind="log"
            yKind="log"
            series={curves.series.map(({ platform, monthlyUsd }) => ({
              platform,
              values: monthlyUsd,
            }))}
            markers={[
              { x: now, label: t('curves.youAreHere'), strong: true },
              ...crossings.map(({ requestsPerMonth }) => ({
                x: requestsPerMonth,
                label: '',
              })),
            ]}
            ranges={ranges}
            bands={bands}
            xTitle={t('curves.requests')}
            yTitle={t('curves.monthly')}
            xFormat={value => formats.short(value)}
            yFormat={value => formats.moneyShort(value)}
          />
        )}
      </ChartBox>
      {ranges.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('curves.band')}
        </Typography>
      )}
      {bands.length > 0 && materialityUsd !== undefined && (
        <Typography variant="body2" color="textSecondary">
          {t('curves.tie', { amount: formats.money(materialityUsd) })}
        </Typography>
      )}
      <Crossings crossings={crossings} nowPerMonth={now} />
      <Disclosure label={t('curves.show')}>
        {crossings.length > 0 && <CrossingTable crossings={crossings} />}
        <CurveTable curves={curves} />
      </Disclosure>
    </Section>
  );
}
