import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useWords } from '../../translations';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(280px, 100%), 1fr))',
    gap: theme.spacing(2),
  },
}));

/** The outline of an answer, so that nothing jumps when it arrives. */
export function LoadingAnswer() {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      role="status"
      aria-label={t('state.loading')}
      className={classes.stack}
    >
      <Skeleton variant="rect" height={36} />
      <Skeleton variant="rect" height={360} />
      <div className={classes.columns}>
        <Skeleton variant="rect" height={340} />
        <Skeleton variant="rect" height={340} />
        <Skeleton variant="rect" height={340} />
      </div>
      <Skeleton variant="rect" height={280} />
    </div>
  );
}
