import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles({ scroll: { overflowX: 'auto' } });

/** Lets people scroll by keyboard where something is too wide. */
const REACHABLE = { role: 'group', tabIndex: 0 };

/** Something that scrolls by itself where it is too wide for the page. */
export function ScrollArea(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.scroll} aria-label={props.label} {...REACHABLE}>
      {props.children}
    </div>
  );
}
