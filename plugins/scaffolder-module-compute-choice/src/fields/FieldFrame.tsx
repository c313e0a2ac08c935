import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

/** A field with its title, and with what is wrong with its value. */
export function FieldFrame(props: {
  title?: string;
  description?: string;
  errors: string[];
  children: ReactNode;
}) {
  const classes = useStyles();
  const { title, description, errors, children } = props;
  return (
    <section className={classes.root} data-testid="compute-choice-root">
      {(title || description) && (
        <div>
          {title && (
            <Typography variant="h5" component="h2">
              {title}
            </Typography>
          )}
          {description && <Typography>{description}</Typography>}
        </div>
      )}
      {children}
      {errors.length > 0 && (
        <div role="alert">
          {errors.map(error => (
            <FormHelperText key={error} error>
              {error}
            </FormHelperText>
          ))}
        </div>
      )}
    </section>
  );
}
