import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import { alpha, makeStyles, useTheme } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { ScrollArea } from '../DataTable';
import { Section } from '../Section';

const HOURS_PER_DAY = 24;
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: HOURS_PER_DAY }, (_, hour) => hour);
const LABELLED_HOURS = 6;
const FAINTEST = 0.06;

const useStyles = makeStyles(theme => ({
  table: {
    borderCollapse: 'separate',
    borderSpacing: 2,
    tableLayout: 'fixed',
    width: '100%',
    minWidth: 480,
  },
  day: {
    width: 96,
    textAlign: 'left',
    fontWeight: 'normal',
    whiteSpace: 'nowrap',
  },
  hour: { textAlign: 'left', fontWeight: 'normal', whiteSpace: 'nowrap' },
  cell: { height: 22, padding: 0, borderRadius: 2 },
  hidden: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
  note: { marginTop: theme.spacing(1) },
}));

/** The busiest hour of the week: its rate and where it is. */
function busiest(rates: number[]) {
  const rate = Math.max(...rates);
  const index = rates.indexOf(rate);
  return {
    rate,
    day: Math.floor(index / HOURS_PER_DAY),
    hour: index % HOURS_PER_DAY,
  };
}

/** The demand of a week as a table whose cells are shaded by their rate. */
export function DemandWeek(props: { recommendation: Recommendation }) {
  const classes = useStyles();
  const theme = useTheme();
  const { t, formats } = useWords();
  const { hourlyRequestsPerSecond: rates, burstInsideHour } =
    props.recommendation.demand;
  const peak = busiest(rates);
  if (peak.rate <= 0) {
    return null;
  }
  const steady = Math.min(...rates) === peak.rate;
  return (
    <Section title={t('week.title')} description={t('week.description')}>
      <Typography variant="body2" gutterBottom>
        {steady
          ? t('week.steady', { rate: formats.number(peak.rate) })
          : t('week.busiest', {
              day: formats.weekday(peak.day),
              hour: formats.hour(peak.hour),
              rate: formats.number(peak.rate),
            })}{' '}
        {burstInsideHour > 1 &&
          t('week.burst', {
            factor: formats.number(burstInsideHour),
            rate: formats.number(
              props.recommendation.demand.peakRequestsPerSecond,
            ),
          })}
      </Typography>
      <ScrollArea label={t('week.title')}>
        <table className={classes.table} aria-label={t('week.table')}>
          <thead>
            <tr>
              <td className={classes.day} />
              {HOURS.map(hour => (
                <th key={hour} scope="col" className={classes.hour}>
                  <Typography variant="caption">
                    {hour % LABELLED_HOURS === 0 ? (
                      formats.hour(hour)
                    ) : (
                      <span className={classes.hidden}>
                        {formats.hour(hour)}
                      </span>
                    )}
                  </Typography>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DAYS.map(day => (
              <tr key={day}>
                <th scope="row" className={classes.day}>
                  <Typography variant="caption">
                    {formats.weekday(day)}
                  </Typography>
                </th>
                {HOURS.map(hour => {
                  const rate = rates[day * HOURS_PER_DAY + hour];
                  const text = t('week.cell', { rate: formats.number(rate) });
                  return (
                    <td
                      key={hour}
                      className={classes.cell}
                      title={`${formats.weekday(day)} ${formats.hour(
                        hour,
                      )}: ${text}`}
                      style={{
                        backgroundColor: alpha(
                          theme.palette.primary.main,
                          FAINTEST + (1 - FAINTEST) * (rate / peak.rate),
                        ),
                      }}
                    >
                      <span className={classes.hidden}>{text}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <Typography
        variant="caption"
        color="textSecondary"
        className={classes.note}
      >
        {t('week.scale', { rate: formats.number(peak.rate) })}
      </Typography>
    </Section>
  );
}
