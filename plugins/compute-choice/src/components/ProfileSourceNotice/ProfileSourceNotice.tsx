import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/frontend-plugin-api';
import { ProfileSource } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import AlertTitle from '@material-ui/lab/AlertTitle';
import useAsync from 'react-use/esm/useAsync';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { computeChoiceApiRef } from '../../api';
import { useWords } from '../../translations';
import { Bullets } from '../Bullets';

const WEB_ADDRESS = /^https?:\/\//;

function Problem(props: { source: ProfileSource }) {
  const { t, field } = useWords();
  const { problem, revision } = props.source;
  if (!problem) {
    return null;
  }
  return (
    <>
      <Typography variant="body2">
        {t('source.problem', { message: problem.message })}{' '}
        {revision !== undefined &&
          t('source.kept', { revision: String(revision) })}
      </Typography>
      {problem.issues.length > 0 && (
        <Bullets
          sentences={problem.issues.map(({ path, message }) =>
            t('form.issues.item', { field: field(path), message }),
          )}
        />
      )}
    </>
  );
}

/** Says that a file in the repository decides what the profile is, and where. */
export function ProfileSourceNotice(props: {
  entityRef: string;
  /** The file, as the entity names it. */
  path: string;
  /** Whether the reader may have the file read at once. */
  mayRefresh: boolean;
  onRefreshed(): void;
}) {
  const api = useApi(computeChoiceApiRef);
  const { t, formats } = useWords();
  const { entityRef, path, mayRefresh, onRefreshed } = props;
  const read = useAsync(
    () => api.getProfileSource(entityRef),
    [api, entityRef],
  );
  const [refreshed, refresh] = useAsyncFn(async () => {
    const now = await api.refreshProfileSource(entityRef);
    onRefreshed();
    return now;
  }, [api, entityRef, onRefreshed]);
  const source = refreshed.value ?? read.value;
  const error = refreshed.error ?? read.error;
  const address = source?.location;
  return (
    <Alert
      severity={source?.problem || error ? 'warning' : 'info'}
      action={
        mayRefresh && (
          <Button
            color="inherit"
            size="small"
            disabled={refreshed.loading}
            onClick={refresh}
          >
            {t('source.refresh')}
          </Button>
        )
      }
    >
      <AlertTitle>{t('source.title', { path })}</AlertTitle>
      <Typography variant="body2">{t('source.wins')}</Typography>
      {source && <Problem source={source} />}
      {error && (
        <Typography variant="body2">
          {t('source.failed', { message: error.message })}
        </Typography>
      )}
      {source && (
        <Typography variant="body2">
          {source.checkedAt
            ? t('source.checked', { date: formats.dateTime(source.checkedAt) })
            : t('source.unread')}{' '}
          {address && WEB_ADDRESS.test(address) && (
            <Link to={address}>{t('source.open')}</Link>
          )}
        </Typography>
      )}
    </Alert>
  );
}
