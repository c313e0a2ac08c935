import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FormEvent, useState } from 'react';
import { useWords } from '../../translations';

const DAY_MS = 24 * 3600 * 1000;
const USUAL_DAYS = 90;

const dayIn = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    alignItems: 'flex-start',
    marginTop: theme.spacing(2),
  },
}));

/** Asks until when the recommendation is put aside. */
export function SnoozeForm(props: {
  busy: boolean;
  onSnooze(until: string): void;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const [until, setUntil] = useState(() => dayIn(USUAL_DAYS));
  return (
    <form
      className={classes.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        props.onSnooze(until);
      }}
    >
      <TextField
        id="compute-choice-snooze-until"
        type="date"
        variant="outlined"
        size="small"
        required
        label={t('decision.until')}
        helperText={t('decision.untilHelp')}
        InputLabelProps={{ shrink: true }}
        inputProps={{ min: dayIn(1) }}
        value={until}
        onChange={event => setUntil(event.target.value)}
      />
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disabled={props.busy || until === ''}
      >
        {t('decision.confirmSnooze')}
      </Button>
    </form>
  );
}
