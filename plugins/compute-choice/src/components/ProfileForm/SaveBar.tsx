import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { memo } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../../translations';

const COMMENT_LENGTH = 500;

const useStyles = makeStyles(theme => ({
  stack: { display: 'grid', gap: theme.spacing(2), padding: theme.spacing(2) },
  buttons: { display: 'flex', gap: theme.spacing(2) },
}));

function SaveBarOf(props: {
  comment: string;
  onComment(comment: string): void;
  saving: boolean;
}) {
  const classes = useStyles();
  const { t } = useWords();
  return (
    <Paper className={classes.stack}>
      <TextField
        id="compute-choice-comment"
        variant="outlined"
        size="small"
        fullWidth
        label={t('form.comment.label')}
        helperText={t('form.comment.help')}
        InputLabelProps={{ shrink: true }}
        inputProps={{ maxLength: COMMENT_LENGTH }}
        value={props.comment}
        onChange={event => props.onComment(event.target.value)}
      />
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={props.saving}
        >
          {props.saving ? t('form.saving') : t('form.save')}
        </Button>
        <Button component={RouterLink} to=".." relative="route">
          {t('form.cancel')}
        </Button>
      </div>
    </Paper>
  );
}

/** Why the profile changes, and the buttons that save it or leave. */
export const SaveBar = memo(SaveBarOf);
