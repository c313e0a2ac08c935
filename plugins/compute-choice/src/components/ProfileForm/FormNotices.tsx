import { ResponseErrorPanel } from '@backstage/core-components';
import { ProfileRevision } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { ProfileDraft } from '../../form/ProfileDraft';
import { statusOf } from '../../hooks/statusOf';
import { Conflict, SaveState } from '../../hooks/useSaveProfile';
import { useWords } from '../../translations';
import { ConflictNotice } from '../ConflictNotice';

const UNAUTHENTICATED = 401;

interface Props {
  saving: SaveState;
  draft: { draft: ProfileDraft; revision: number; restoredAt?: string };
  saved: ProfileRevision | undefined;
  onKeepMine(revision: number): void;
  onReset(to: ProfileRevision | undefined): void;
}

/** Found when saving, or already when old changes came back. */
function conflictOf({ saving, draft, saved }: Props): Conflict | undefined {
  if (saving.status === 'conflict') {
    return saving.conflict;
  }
  return draft.revision === (saved?.revision ?? 0)
    ? undefined
    : { latest: saved };
}

/** Why nothing was saved, and what to do. */
function NotSaved(props: { error: Error }) {
  const { t } = useWords();
  return statusOf(props.error) === UNAUTHENTICATED ? (
    <Alert
      severity="warning"
      action={
        // The portal asks who it is, and comes back to this page.
        <Button
          color="inherit"
          size="small"
          onClick={() => window.location.reload()}
        >
          {t('form.signInAgain')}
        </Button>
      }
    >
      {t('form.sessionEnded')}
    </Alert>
  ) : (
    <ResponseErrorPanel error={props.error} title={t('form.saveFailed')} />
  );
}

/** What happened to the answers: restored, overtaken by somebody, not saved. */
export function FormNotices(props: Props) {
  const { t, formats } = useWords();
  const { saving, draft, saved, onKeepMine, onReset } = props;
  const conflict = conflictOf(props);
  return (
    <>
      {conflict && (
        <ConflictNotice
          conflict={conflict}
          mine={draft.draft}
          onKeepMine={() => onKeepMine(conflict.latest?.revision ?? 0)}
          onTakeTheirs={() => onReset(conflict.latest)}
        />
      )}
      {!conflict && draft.restoredAt && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={() => onReset(saved)}>
              {t('form.discard')}
            </Button>
          }
        >
          {t('form.restored', { date: formats.dateTime(draft.restoredAt) })}
        </Alert>
      )}
      {saving.status === 'failed' && <NotSaved error={saving.error} />}
    </>
  );
}
