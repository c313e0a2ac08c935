import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { Bullets } from '../Bullets';
import { Crossing, nearestCrossings } from './nearestCrossings';

const MOST_SENTENCES = 4;

const useStyles = makeStyles(theme => ({
  crossings: { margin: theme.spacing(1.5, 0, 1) },
}));

/**
 * The traffic at which another platform becomes the cheapest, in sentences. Of
 * many, those nearest to today's traffic; all of them stand in the table.
 */
export function Crossings(props: {
  crossings: Crossing[];
  nowPerMonth: number;
}) {
  const classes = useStyles();
  const { t, platform, formats } = useWords();
  const { crossings, nowPerMonth } = props;
  const said = nearestCrossings(crossings, nowPerMonth, MOST_SENTENCES);
  const left = crossings.length - said.length;
  return crossings.length === 0 ? (
    <Typography variant="body2">{t('curves.noCrossing')}</Typography>
  ) : (
    <div className={classes.crossings}>
      <Bullets
        sentences={said.map(({ requestsPerMonth, from, to }) =>
          t('breakEven.crossing', {
            requests: formats.rounded(requestsPerMonth),
            from: platform(from),
            to: platform(to),
          }),
        )}
      />
      {left > 0 && (
        <Typography variant="body2">
          {t('curves.moreCrossings', { count: left })}
        </Typography>
      )}
    </div>
  );
}
