import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FormEvent, useState } from 'react';
import { useWords } from '../../translations';

const REASON_LENGTH = 2000;

const useStyles = makeStyles(theme => ({
  form: {
    display: 'grid',
    gap: theme.spacing(1),
    maxWidth: 640,
    marginTop: theme.spacing(2),
    justifyItems: 'start',
  },
}));

/** Asks why the recommendation is rejected. */
export function RejectForm(props: {
  busy: boolean;
  onReject(reason: string): void;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        props.onReject(reason.trim());
      }}
    >
      <TextField
        id="compute-choice-reject-reason"
        variant="outlined"
        size="small"
        fullWidth
        multiline
        minRows={2}
        required
        label={t('decision.reason')}
        helperText={t('decision.reasonHelp')}
        InputLabelProps={{ shrink: true }}
        inputProps={{ maxLength: REASON_LENGTH }}
        value={reason}
        onChange={event => setReason(event.target.value)}
      />
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disabled={props.busy || reason.trim() === ''}
      >
        {t('decision.confirmReject')}
      </Button>
    </form>
  );
}
