import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Move } from '../../fleet/savings';
import { useWords } from '../../translations';

const MOST_MOVES = 5;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
}));

/** From which platform to which one most could be saved. */
export function MoveList(props: { moves: Move[] }) {
  const classes = useStyles();
  const { t, formats, platform } = useWords();
  if (props.moves.length === 0) {
    return null;
  }
  return (
    <div>
      <Typography variant="h6" component="h3">
        {t('fleet.chart.moves')}
      </Typography>
      <ul className={classes.list}>
        {props.moves.slice(0, MOST_MOVES).map(move => (
          <li key={`${move.from} ${move.to}`}>
            <Typography variant="body1">
              {move.from === move.to
                ? t('fleet.chart.stay', { platform: platform(move.to) })
                : t('fleet.chart.move', {
                    from: platform(move.from),
                    to: platform(move.to),
                  })}
            </Typography>
            <Typography variant="body2" color="textSecondary">
              {t('fleet.chart.moveSaving', {
                amount: formats.money(move.savingUsd),
                services: t('fleet.chart.count', { count: move.profiles }),
              })}
            </Typography>
          </li>
        ))}
      </ul>
    </div>
  );
}
