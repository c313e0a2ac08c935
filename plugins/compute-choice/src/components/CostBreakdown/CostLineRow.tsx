import { CostLine } from '@compute-choice/plugin-compute-choice-common';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { useState } from 'react';
import { Words, useWords } from '../../translations';

const useStyles = makeStyles({
  numeric: { whiteSpace: 'nowrap' },
});

const MULTIPLES = new Map([
  ['K', 1000],
  ['M', 1_000_000],
]);

/** Quantities in multiples, such as 30 × 1M requests, are shown multiplied out. */
function quantityWords(
  { formats }: Words,
  { quantity, unit }: CostLine,
  digits: 'number' | 'exact',
): string {
  const [, multiple, single] = /^1([KM]) (.+)$/.exec(unit) ?? [];
  const factor = MULTIPLES.get(multiple) ?? 1;
  return `${formats[digits](quantity * factor)} ${single ?? unit}`;
}

function unitPriceWords(words: Words, line: CostLine): string {
  const { t, formats } = words;
  if (line.unitPriceUsd === undefined) {
    return t('cost.table.unpriced');
  }
  const { amount, units } = formats.unitPrice(line.unitPriceUsd);
  return units === 1
    ? t('cost.table.perUnit', { amount, unit: line.unit })
    : t('cost.table.perUnits', {
        amount,
        units: formats.exact(units),
        unit: line.unit,
      });
}

function Calculation(props: { line: CostLine; region: string }) {
  const words = useWords();
  const { t, formats } = words;
  const { line, region } = props;
  return (
    <>
      <Typography variant="body2">
        {t('cost.calculation.quantity', { formula: line.formula })}
      </Typography>
      <Typography variant="body2">
        {line.monthlyUsd === undefined
          ? t('cost.calculation.noPrice', { region })
          : t('cost.calculation.amount', {
              quantity: quantityWords(words, line, 'exact'),
              price: unitPriceWords(words, line),
              monthly: formats.money(line.monthlyUsd),
            })}
      </Typography>
      {line.source && (
        <Typography variant="body2" color="textSecondary">
          {t('cost.calculation.source', {
            name: line.source.name,
            date: formats.date(line.source.date),
          })}
        </Typography>
      )}
      {line.source?.confidence === 'weak' && (
        <Typography variant="body2">{t('cost.calculation.weak')}</Typography>
      )}
    </>
  );
}

/** One line of a bill, with its calculation one click away. */
export function CostLineRow(props: {
  line: CostLine;
  region: string;
  note?: string;
}) {
  const classes = useStyles();
  const words = useWords();
  const { t, formats } = words;
  const { line, region } = props;
  const [open, setOpen] = useState(false);
  const item = line.tier
    ? `${line.description} (${t('cost.table.tier', {
        tier: String(line.tier),
      })})`
    : line.description;
  return (
    <>
      <TableRow>
        <TableCell padding="checkbox">
          <IconButton
            size="small"
            aria-expanded={open}
            aria-label={t(
              open ? 'cost.calculation.hide' : 'cost.calculation.show',
              { item },
            )}
            onClick={() => setOpen(!open)}
          >
            {open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
          </IconButton>
        </TableCell>
        <TableCell component="th" role="rowheader" scope="row">
          {item}
          {props.note && (
            <Typography variant="body2" color="textSecondary">
              {props.note}
            </Typography>
          )}
        </TableCell>
        <TableCell align="right">
          {quantityWords(words, line, 'number')}
        </TableCell>
        <TableCell align="right">{unitPriceWords(words, line)}</TableCell>
        <TableCell align="right" className={classes.numeric}>
          {line.monthlyUsd === undefined
            ? t('cost.table.unpriced')
            : formats.money(line.monthlyUsd)}
        </TableCell>
      </TableRow>
      {open && (
        <TableRow>
          <TableCell />
          <TableCell colSpan={4}>
            <Calculation line={line} region={region} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
