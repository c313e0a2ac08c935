import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  // The form shows the same below the field, and does not announce it.
  announced: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clip: 'rect(0 0 0 0)',
  },
}));

/** A field with its title, which announces what is wrong with its value. */
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
        <div role="alert" className={classes.announced}>
          {errors.join(' ')}
        </div>
      )}
    </section>
  );
}
