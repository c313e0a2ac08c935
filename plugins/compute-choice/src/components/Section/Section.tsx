import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  // Against the negative margin of the card, which is meant for icon buttons.
  action: { margin: theme.spacing(1) },
  // What changes inside is painted anew without the rest of a long page.
  card: { contain: 'paint' },
}));

/** In line with the content below it. */
const HEADER = { style: { paddingLeft: 16 } };

/** A titled block of the tab; its title is a heading of the second level. */
export function Section(props: {
  title: string;
  description?: string;
  action?: ReactNode;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <InfoCard
      title={props.title}
      subheader={props.description}
      titleTypographyProps={{ component: 'h2', variant: 'h5' }}
      headerProps={HEADER}
      className={classes.card}
      action={
        props.action && <div className={classes.action}>{props.action}</div>
      }
    >
      {props.children}
    </InfoCard>
  );
}
