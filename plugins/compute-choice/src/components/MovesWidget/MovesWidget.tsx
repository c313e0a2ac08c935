import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { FleetRow } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import { servicesToMove } from '../../fleet/moves';
import { statusOf } from '../../hooks/statusOf';
import { useMyServices } from '../../hooks/useMyServices';
import { fleetLinkRouteRef } from '../../routes';
import { useWords } from '../../translations';
import { MoveRow } from './MoveRow';

const FORBIDDEN = 403;
const MOST_ROWS = 5;
const SKELETON_ROWS = 3;

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
  },
}));

function Loading() {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <div
      role="status"
      aria-label={t('widget.loading')}
      className={classes.list}
    >
      {Array.from({ length: SKELETON_ROWS }, (_, index) => (
        <Skeleton key={index} variant="rect" height={44} />
      ))}
    </div>
  );
}

function Services(props: { rows: FleetRow[] }) {
  const classes = useStyles();
  const { t } = useWords();
  const { rows } = props;
  const services = servicesToMove(rows);
  if (services.length === 0) {
    return (
      <Typography variant="body1" paragraph>
        {rows.length === 0
          ? t('widget.noneDescribed')
          : t('widget.noneToMove', { count: rows.length })}
      </Typography>
    );
  }
  const more = services.length - MOST_ROWS;
  return (
    <>
      <ul className={classes.list}>
        {services.slice(0, MOST_ROWS).map(service => (
          <MoveRow key={service.entityRef} service={service} />
        ))}
      </ul>
      {more > 0 && (
        <Typography variant="body2" color="textSecondary" paragraph>
          {t('widget.further', { count: more })}
        </Typography>
      )}
    </>
  );
}

/** The reader's services that should run elsewhere, biggest saving first. */
export function MovesWidget() {
  const { t } = useWords();
  const fleet = useRouteRef(fleetLinkRouteRef);
  const { value: rows, loading, error, retry } = useMyServices();
  if (loading) {
    return <Loading />;
  }
  if (error) {
    return statusOf(error) === FORBIDDEN ? (
      <Typography variant="body1">{t('widget.denied')}</Typography>
    ) : (
      <div>
        <Typography variant="body1">{t('widget.failed')}</Typography>
        <Button size="small" color="primary" onClick={retry}>
          {t('state.retry')}
        </Button>
      </div>
    );
  }
  return (
    <div data-testid="compute-choice-widget">
      <Services rows={rows ?? []} />
      {fleet && (
        <Typography variant="body2">
          <Link to={fleet()}>{t('widget.fleet')}</Link>
        </Typography>
      )}
    </div>
  );
}
