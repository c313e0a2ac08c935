import { usePermission } from '@backstage/plugin-permission-react';
import {
  fleetUpdatePermission,
  Reevaluation,
} from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { useReevaluation } from '../../hooks/useReevaluation';
import { useWords, Words } from '../../translations';

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(1) },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2),
    minHeight: 36,
    alignItems: 'center',
    justifyContent: 'space-between',
  },
}));

function sentence(
  { t, formats }: Words,
  latest: Reevaluation | undefined,
): string {
  const counts = {
    done: formats.number(latest?.done ?? 0),
    total: formats.number(latest?.total ?? 0),
    changed: formats.number(latest?.changed ?? 0),
    failed: formats.number(latest?.failed ?? 0),
  };
  switch (latest?.state) {
    case 'running':
      return t('fleet.reevaluation.running', counts);
    case 'interrupted':
      return t('fleet.reevaluation.interrupted', counts);
    default:
      return latest?.finishedAt
        ? t('fleet.reevaluation.finished', {
            ...counts,
            date: formats.dateTime(latest.finishedAt),
          })
        : '';
  }
}

/** How far the latest re-evaluation is, and a button for whoever may start one. */
export function ReevaluationNotice(props: { onFinished(): void }) {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const { latest, error, start, starting } = useReevaluation(props.onFinished);
  const { allowed } = usePermission({ permission: fleetUpdatePermission });
  const ongoing = latest !== undefined && latest.state !== 'idle';
  return (
    <section
      aria-label={t('fleet.reevaluation.label')}
      className={classes.stack}
    >
      <div className={classes.bar}>
        <Typography variant="body2" role="status">
          {sentence(words, latest)}
        </Typography>
        {allowed && !ongoing && (
          <Button
            variant="outlined"
            color="primary"
            disabled={starting}
            onClick={start}
          >
            {starting
              ? t('fleet.reevaluation.starting')
              : t('fleet.reevaluation.start')}
          </Button>
        )}
      </div>
      {ongoing && (
        <LinearProgress
          variant="determinate"
          aria-label={t('fleet.reevaluation.label')}
          value={latest.total > 0 ? (100 * latest.done) / latest.total : 0}
        />
      )}
      {error && (
        <Alert severity="error">
          {t('fleet.reevaluation.failed', { message: error.message })}
        </Alert>
      )}
    </section>
  );
}
