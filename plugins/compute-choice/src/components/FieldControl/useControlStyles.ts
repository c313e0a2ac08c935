import { makeStyles } from '@material-ui/core/styles';
import { errorColor } from '../errorColor';

/** What the controls of fields look like, in every state. */
export const useControlStyles = makeStyles(theme => ({
  label: { '&.Mui-error': { color: errorColor(theme) } },
  issue: { '&, &.Mui-error': { color: errorColor(theme) } },
  input: {
    '&::placeholder': { color: theme.palette.text.secondary, opacity: 1 },
  },
}));
