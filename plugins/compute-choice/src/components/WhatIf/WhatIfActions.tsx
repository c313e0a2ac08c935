import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  ProfileRevision,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { memo, useCallback } from 'react';
import { useCopy } from '../../hooks/useCopy';
import { SaveState, useSaveProfile } from '../../hooks/useSaveProfile';
import { Words, useWords } from '../../translations';

const TOAST_MS = 6000;

const useStyles = makeStyles(theme => ({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

function problem({ t }: Words, state: SaveState): string | undefined {
  switch (state.status) {
    case 'conflict':
      return t('whatIf.conflict');
    case 'invalid':
      return t('whatIf.invalid', { message: state.issues[0].message });
    case 'failed':
      return t('whatIf.failed', { message: state.error.message });
    default:
      return undefined;
  }
}

function WhatIfActionsOf(props: {
  saved: ProfileRevision;
  /** What is tried out, with the words for its revision. */
  toSave(): { profile: WorkloadProfile; comment: string };
  isChanged: boolean;
  isValid: boolean;
  editable: boolean;
  link(): string;
  onReset(): void;
  onSaved(): void;
}) {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const toastApi = useApi(toastApiRef);
  const copy = useCopy();
  const { saved, toSave, onReset, onSaved } = props;
  const { state, save } = useSaveProfile({
    entityRef: saved.entityRef,
    onSaved: useCallback(
      ({ revision }: ProfileRevision) => {
        toastApi.post({
          title: t('form.saved', { revision: String(revision) }),
          status: 'success',
          timeout: TOAST_MS,
        });
        onReset();
        onSaved();
      },
      [toastApi, t, onReset, onSaved],
    ),
  });
  const said = problem(words, state);
  return (
    <>
      <div className={classes.buttons}>
        {props.editable && (
          <Button
            variant="contained"
            color="primary"
            disabled={
              !props.isChanged || !props.isValid || state.status === 'saving'
            }
            onClick={() => save({ ...toSave(), revision: saved.revision })}
          >
            {t('whatIf.save')}
          </Button>
        )}
        <Button
          variant="outlined"
          onClick={() =>
            copy(props.link(), {
              done: t('whatIf.copied'),
              failed: t('whatIf.notCopied'),
            })
          }
        >
          {t('whatIf.copyLink')}
        </Button>
        <Button disabled={!props.isChanged} onClick={onReset}>
          {t('whatIf.reset')}
        </Button>
      </div>
      {said && <Alert severity="error">{said}</Alert>}
    </>
  );
}

/** Reset, share, and save as a revision; not drawn while a slider moves. */
export const WhatIfActions = memo(WhatIfActionsOf);
