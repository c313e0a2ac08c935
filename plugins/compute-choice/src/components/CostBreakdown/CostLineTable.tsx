import { CostLine } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { SecondCurrency } from '../SecondCurrency';
import { CostLineRow } from './CostLineRow';

const useStyles = makeStyles({
  total: { fontWeight: 'bold' },
});

/** The lines of a bill, and their sum. */
export function CostLineTable<Line extends CostLine>(props: {
  label: string;
  lines: Line[];
  /** The sum in words. */
  total: string;
  totalUsd: number | undefined;
  region: string;
  /** What is worth saying below the name of a line. */
  noteOf?(line: Line): string;
}) {
  const classes = useStyles();
  const { t } = useWords();
  const { label, lines, total, totalUsd, region, noteOf } = props;
  return (
    <DataTable label={label}>
      <TableHead>
        <TableRow>
          <TableCell padding="checkbox">
            {t('cost.table.calculation')}
          </TableCell>
          <TableCell>{t('cost.table.item')}</TableCell>
          <TableCell align="right">{t('cost.table.quantity')}</TableCell>
          <TableCell align="right">{t('cost.table.unitPrice')}</TableCell>
          <TableCell align="right">{t('cost.table.monthly')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map(line => (
          <CostLineRow
            key={`${line.item} ${line.description} ${line.tier ?? ''} ${
              noteOf?.(line) ?? ''
            }`}
            line={line}
            region={region}
            note={noteOf?.(line)}
          />
        ))}
        <TableRow>
          <TableCell />
          <TableCell
            component="th"
            role="rowheader"
            scope="row"
            colSpan={3}
            className={classes.total}
          >
            {t('cost.table.total')}
          </TableCell>
          <TableCell align="right" className={classes.total}>
            {total}
            <SecondCurrency usd={totalUsd} />
          </TableCell>
        </TableRow>
      </TableBody>
    </DataTable>
  );
}
