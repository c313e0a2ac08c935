import { ResponseErrorPanel } from '@backstage/core-components';
import { ProfileRevision } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import Alert from '@material-ui/lab/Alert';
import { ProfileDraft } from '../../form/ProfileDraft';
import { Conflict, SaveState } from '../../hooks/useSaveProfile';
import { useWords } from '../../translations';
import { ConflictNotice } from '../ConflictNotice';

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
      {saving.status === 'failed' && (
        <ResponseErrorPanel error={saving.error} title={t('form.saveFailed')} />
      )}
    </>
  );
}
