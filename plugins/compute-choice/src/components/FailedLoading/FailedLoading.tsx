import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactElement } from 'react';
import { statusOf } from '../../hooks/statusOf';
import { useWords } from '../../translations';
import { NoPermission } from '../NoPermission';

const FORBIDDEN = 403;

const useStyles = makeStyles(theme => ({
  stack: {
    display: 'grid',
    gap: theme.spacing(2),
    justifyItems: 'start',
    '& > :first-child': { width: '100%' },
  },
}));

/** Why something could not be read, and what to do about it. */
export function FailedLoading(props: {
  error: Error;
  onRetry(): void;
  /** What could not be read, in words; the recommendation if left out. */
  title?: string;
  /** What is shown if it is not open to the reader. */
  forbidden?: ReactElement;
}) {
  const classes = useStyles();
  const { t } = useWords();
  return statusOf(props.error) === FORBIDDEN ? (
    props.forbidden ?? <NoPermission />
  ) : (
    <div className={classes.stack}>
      <ResponseErrorPanel
        error={props.error}
        title={props.title ?? t('state.failed.title')}
      />
      <Typography variant="body1">{t('state.failed.advice')}</Typography>
      <Button variant="outlined" color="primary" onClick={props.onRetry}>
        {t('state.retry')}
      </Button>
    </div>
  );
}
