import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import { ReactNode } from 'react';
import { ScrollArea } from './ScrollArea';

/** Narrower than this, prose in cells becomes hard to read. */
const USUAL_MIN_WIDTH_PX = 640;
/** The same on a small screen, where cells have less space around the text. */
const SMALL_MIN_WIDTH_PX = 480;

// Backstage breaks words inside cells and sets lines without any space; prose
// in cells needs neither. A table that is too wide scrolls by itself.
const useStyles = makeStyles(theme => ({
  table: {
    minWidth: USUAL_MIN_WIDTH_PX,
    [theme.breakpoints.down('sm')]: {
      minWidth: SMALL_MIN_WIDTH_PX,
      '& td, & th': { paddingLeft: 8, paddingRight: 8 },
    },
    '& td, & th': { wordBreak: 'normal', lineHeight: 1.43 },
    '& td .MuiButton-root': { whiteSpace: 'nowrap' },
  },
}));

/** A small table of the tab, with a name for screen readers. */
export function DataTable(props: {
  label: string;
  minWidthPx?: number;
  children: ReactNode;
}) {
  const classes = useStyles();
  return (
    <ScrollArea label={props.label}>
      <Table
        size="small"
        aria-label={props.label}
        className={classes.table}
        style={{ minWidth: props.minWidthPx }}
      >
        {props.children}
      </Table>
    </ScrollArea>
  );
}
