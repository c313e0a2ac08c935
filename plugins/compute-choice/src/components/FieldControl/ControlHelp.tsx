import FormHelperText from '@material-ui/core/FormHelperText';
import { useControlStyles } from './useControlStyles';

/** The id of the text below an input. */
export const helpId = (inputId: string) => `${inputId}-help`;

/** What is wrong, else what the field means. */
export function ControlHelp(props: {
  inputId: string;
  issue?: string;
  help?: string;
}) {
  const classes = useControlStyles();
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
