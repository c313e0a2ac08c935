import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import { useWords } from '../../translations';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(3) },
}));

/** The outline of the page, as long as it is not known who may see it. */
export function SkeletonFleet() {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      role="status"
      aria-label={t('fleet.loading')}
      className={classes.stack}
    >
      <Skeleton variant="rect" height={36} />
      <Skeleton variant="rect" height={190} />
      <Skeleton variant="rect" height={420} />
      <Skeleton variant="rect" height={600} />
    </div>
  );
}
