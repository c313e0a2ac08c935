import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import { ReactNode } from 'react';

// Backstage breaks words inside cells and sets lines without any space; prose
// in cells needs neither. A table that is too wide scrolls by itself.
const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    minWidth: 640,
    '& td, & th': { wordBreak: 'normal', lineHeight: 1.43 },
    '& td .MuiButton-root': { whiteSpace: 'nowrap' },
  },
});

/** Lets people scroll the table by keyboard where it is too wide. */
const REACHABLE = { role: 'group', tabIndex: 0 };

/** A small table of the tab, with a name for screen readers. */
export function DataTable(props: { label: string; children: ReactNode }) {
  const classes = useStyles();
  return (
    <div className={classes.scroll} aria-label={props.label} {...REACHABLE}>
      <Table size="small" aria-label={props.label} className={classes.table}>
        {props.children}
      </Table>
    </div>
  );
}
