import {
  FleetQuery,
  FleetRow,
} from '@compute-choice/plugin-compute-choice-common';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Skeleton from '@material-ui/lab/Skeleton';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { FleetTableRow } from './FleetTableRow';
import { SortableHeader } from './SortableHeader';

const COLUMNS = 8;
const PROGRESS_HEIGHT = 4;
const MIN_WIDTH_PX = 960;

const useStyles = makeStyles(theme => ({
  progress: { height: PROGRESS_HEIGHT },
  old: { opacity: 0.6 },
  service: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    backgroundColor: theme.palette.background.paper,
  },
}));

/** The outline of rows, so that nothing jumps when they arrive. */
function SkeletonRows(props: { count: number }) {
  return (
    <>
      {Array.from({ length: props.count }, (_, index) => (
        <TableRow key={index}>
          <TableCell colSpan={COLUMNS}>
            <Skeleton variant="text" height={40} />
          </TableCell>
        </TableRow>
      ))}
    </>
  );
}

/** One page of the fleet, with headings that sort. */
export function FleetTable(props: {
  /** Undefined before the first page is there. */
  rows: FleetRow[] | undefined;
  loading: boolean;
  query: FleetQuery;
  onSort(part: Pick<FleetQuery, 'sort' | 'order'>): void;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const { rows, loading, query, onSort } = props;
  const sortable = { query, onChange: onSort };
  return (
    <div aria-busy={loading}>
      <div className={classes.progress}>
        {loading && <LinearProgress aria-label={t('fleet.loading')} />}
      </div>
      <DataTable label={t('fleet.table.label')} minWidthPx={MIN_WIDTH_PX}>
        <TableHead>
          <TableRow>
            <SortableHeader
              sort="entityRef"
              label={t('fleet.table.service')}
              className={classes.service}
              {...sortable}
            />
            <SortableHeader
              sort="owner"
              label={t('fleet.table.owner')}
              {...sortable}
            />
            <SortableHeader
              sort="system"
              label={t('fleet.table.system')}
              {...sortable}
            />
            <TableCell scope="col">{t('fleet.table.today')}</TableCell>
            <TableCell scope="col">{t('fleet.table.recommended')}</TableCell>
            <SortableHeader
              sort="monthlyUsd"
              label={t('fleet.table.monthly')}
              align="right"
              {...sortable}
            />
            <SortableHeader
              sort="savingUsd"
              label={t('fleet.table.saving')}
              align="right"
              {...sortable}
            />
            <SortableHeader
              sort="confidence"
              label={t('fleet.table.confidence')}
              align="right"
              {...sortable}
            />
          </TableRow>
        </TableHead>
        <TableBody className={loading && rows ? classes.old : undefined}>
          {rows ? (
            rows.map(row => <FleetTableRow key={row.entityRef} row={row} />)
          ) : (
            <SkeletonRows count={query.limit} />
          )}
        </TableBody>
      </DataTable>
    </div>
  );
}
