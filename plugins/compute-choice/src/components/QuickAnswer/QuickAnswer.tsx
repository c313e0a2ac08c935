import { ProfileRevision } from '@compute-choice/plugin-compute-choice-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FormEvent } from 'react';
import { ProfileField } from '../../form/profileFields';
import { useQuickAnswer } from '../../hooks/useQuickAnswer';
import { useWords } from '../../translations';
import { FieldControl } from '../FieldControl';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    alignItems: 'flex-start',
    padding: theme.spacing(1, 0),
  },
  // As wide as its help text needs to stay readable.
  control: { flex: '1 1 280px', maxWidth: 480 },
}));

/** Answers one field on the spot; the answer is saved as a revision. */
export function QuickAnswer(props: {
  saved: ProfileRevision;
  field: ProfileField;
  /** What is assumed until somebody answers, in words. */
  assumed?: string;
  onSaved(): void;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const { saved, field, assumed, onSaved } = props;
  const answer = useQuickAnswer({ saved, path: field.path, onSaved });
  const { status } = answer.state;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        answer.save();
      }}
    >
      <div className={classes.control}>
        <FieldControl
          field={field}
          value={answer.value}
          assumed={assumed}
          issue={answer.issue}
          onChange={(_, value) => answer.setValue(value)}
          onBlur={answer.leave}
        />
      </div>
      <Button
        type="submit"
        variant="contained"
        color="primary"
        disabled={answer.empty || status === 'saving'}
      >
        {t('quickAnswer.save')}
      </Button>
      {status === 'conflict' && (
        <Typography role="alert" variant="body2" color="error">
          {t('quickAnswer.conflict')}
        </Typography>
      )}
      {answer.state.status === 'failed' && (
        <Typography role="alert" variant="body2" color="error">
          {t('whatIf.failed', { message: answer.state.error.message })}
        </Typography>
      )}
    </form>
  );
}
