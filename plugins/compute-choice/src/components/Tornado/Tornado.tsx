import {
  Recommendation,
  TornadoBar,
  TornadoEnd,
} from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { valueWords } from '../../answer';
import { Words, useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { Section } from '../Section';
import { tornadoScale, TornadoScale } from './tornadoScale';

const MOST_BARS = 6;

const useStyles = makeStyles(theme => ({
  track: {
    position: 'relative',
    height: 18,
    minWidth: 120,
    backgroundColor: theme.palette.action.hover,
  },
  bar: { position: 'absolute', top: 2, bottom: 2, borderRadius: 2 },
  keeps: { backgroundColor: theme.palette.primary.main },
  // Striped, so that it differs in more than its colour.
  flips: {
    backgroundColor: theme.palette.warning.main,
    backgroundImage:
      'repeating-linear-gradient(135deg, transparent 0 4px, rgba(0, 0, 0, 0.35) 4px 6px)',
  },
  zero: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: 2,
    backgroundColor: theme.palette.text.primary,
  },
}));

function endWords(words: Words, bar: TornadoBar, end: TornadoEnd): string {
  const { t, formats } = words;
  return t('tornado.end', {
    value: valueWords(words, bar.field, end.value, bar.unit),
    gap:
      end.gapUsd === null
        ? t('tornado.excluded')
        : formats.moneyDifference(end.gapUsd),
  });
}

function Bar(props: { bar: TornadoBar; scale: TornadoScale }) {
  const classes = useStyles();
  const { bar, scale } = props;
  const ends = [bar.low.gapUsd, bar.high.gapUsd].map(scale.percentAt);
  const left = Math.min(...ends);
  return (
    <div className={classes.track} aria-hidden>
      <div
        className={`${classes.bar} ${
          bar.flips ? classes.flips : classes.keeps
        }`}
        style={{ left: `${left}%`, width: `${Math.max(...ends) - left}%` }}
      />
      <div
        className={classes.zero}
        style={{ left: `${scale.percentAt(0)}%` }}
      />
    </div>
  );
}

/** The inputs that move the gap between verdict and runner-up most. */
export function Tornado(props: { recommendation: Recommendation }) {
  const words = useWords();
  const { t, field, formats } = words;
  const { tornado } = props.recommendation;
  const bars = tornado?.bars.slice(0, MOST_BARS) ?? [];
  if (!tornado || bars.length === 0) {
    return null;
  }
  const scale = tornadoScale(tornado.gapUsd, bars);
  return (
    <Section title={t('tornado.title')} description={t('tornado.description')}>
      <Typography variant="body2" gutterBottom>
        {t(tornado.gapUsd < 0 ? 'tornado.cheaper' : 'tornado.dearer', {
          amount: formats.money(Math.abs(tornado.gapUsd)),
        })}
      </Typography>
      <DataTable label={t('tornado.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('tornado.input')}</TableCell>
            <TableCell>{t('tornado.low')}</TableCell>
            <TableCell aria-hidden>{t('tornado.effect')}</TableCell>
            <TableCell>{t('tornado.high')}</TableCell>
            <TableCell>{t('tornado.result')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {bars.map(bar => (
            <TableRow key={bar.field}>
              <TableCell component="th" role="rowheader" scope="row">
                {field(bar.field)}
                {bar.assumed && (
                  <Typography
                    variant="caption"
                    component="p"
                    color="textSecondary"
                  >
                    {t('tornado.assumed')}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{endWords(words, bar, bar.low)}</TableCell>
              <TableCell aria-hidden>
                <Bar bar={bar} scale={scale} />
              </TableCell>
              <TableCell>{endWords(words, bar, bar.high)}</TableCell>
              <TableCell>
                {t(bar.flips ? 'tornado.flips' : 'tornado.keeps')}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
