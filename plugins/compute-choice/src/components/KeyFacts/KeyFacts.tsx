import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    gap: theme.spacing(2),
    margin: 0,
  },
  value: { margin: 0 },
}));

/** One fact: a label and what it is. */
export interface KeyFact {
  label: string;
  value: ReactNode;
  detail?: ReactNode;
}

/** A few facts side by side. */
export function KeyFacts(props: { facts: KeyFact[] }) {
  const classes = useStyles();
  return (
    <dl className={classes.list}>
      {props.facts.map(({ label, value, detail }) => (
        <div key={label}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" variant="body1" className={classes.value}>
            {value}
          </Typography>
          {detail && (
            <Typography
              component="dd"
              variant="body2"
              color="textSecondary"
              className={classes.value}
            >
              {detail}
            </Typography>
          )}
        </div>
      ))}
    </dl>
  );
}
