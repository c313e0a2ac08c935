import { ComputeOption } from '@compute-choice/plugin-compute-choice-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { monthlyWords } from '../../answer';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { CostLineRow } from './CostLineRow';

const useStyles = makeStyles({
  total: { fontWeight: 'bold' },
});

/** The lines of an option's bill, and their sum. */
export function CostLineTable(props: {
  label: string;
  option: ComputeOption;
  region: string;
}) {
  const classes = useStyles();
  const words = useWords();
  const { t } = words;
  const { label, option, region } = props;
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
        {option.costLines.map(line => (
          <CostLineRow
            key={`${line.item} ${line.description} ${line.tier ?? ''}`}
            line={line}
            region={region}
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
            {monthlyWords(words, option)}
          </TableCell>
        </TableRow>
      </TableBody>
    </DataTable>
  );
}
