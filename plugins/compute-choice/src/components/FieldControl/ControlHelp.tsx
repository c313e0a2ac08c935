import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { errorColor } from '../errorColor';

const useStyles = makeStyles(theme => ({
  issue: { '&.Mui-error, &': { color: errorColor(theme) } },
}));

/** The id of the text below an input. */
export const helpId = (inputId: string) => `${inputId}-help`;

/** What is wrong, else what the field means. */
export function ControlHelp(props: {
  inputId: string;
  issue?: string;
  help?: string;
}) {
  const classes = useStyles();
  const { inputId, issue, help } = props;
  return (
    <FormHelperText
      id={helpId(inputId)}
      className={issue ? classes.issue : undefined}
    >
      {issue && <strong>{issue} </strong>}
      {help}
    </FormHelperText>
  );
}
