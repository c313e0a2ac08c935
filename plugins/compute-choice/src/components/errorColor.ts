import red from '@material-ui/core/colors/red';
import { Theme } from '@material-ui/core/styles';

/** A red that keeps enough contrast as small text in both themes. */
export function errorColor(theme: Theme): string {
  return theme.palette.type === 'dark' ? red[200] : red[800];
}
