import {
  ComputeOption,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { monthlyWords, optionTitle, unpricedItems } from '../../answer';
import { Words, useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { Disclosure } from '../Disclosure';
import { statusesOf } from './StatusChips';

function statusWords(
  words: Words,
  recommendation: Recommendation,
  option: ComputeOption,
): string {
  const { t, message, formats } = words;
  const statuses = statusesOf(words, recommendation, option).map(
    status => status.label,
  );
  const why = option.constraints.map(({ message: reason }) => message(reason));
  const unpriced = unpricedItems(option).map(item =>
    t('comparison.unpriced', {
      item,
      region: recommendation.provenance.priceBook.region,
    }),
  );
  const comparable = option.comparable ? [] : [t('comparison.notComparable')];
  const parts = [...statuses, ...why, ...unpriced, ...comparable];
  return parts.length > 0
    ? formats.list(parts)
    : t('comparison.table.eligible');
}

function differenceWords(
  { formats }: Words,
  option: ComputeOption,
  best: ComputeOption,
): string {
  return option.monthlyUsd === undefined || best.monthlyUsd === undefined
    ? '–'
    : formats.moneyDifference(option.monthlyUsd - best.monthlyUsd);
}

/** The other options of a platform, folded away. */
export function OtherOptions(props: {
  recommendation: Recommendation;
  /** The platform in words. */
  name: string;
  best: ComputeOption;
  others: ComputeOption[];
}) {
  const words = useWords();
  const { t } = words;
  const { recommendation, name, best, others } = props;
  return (
    <Disclosure
      label={t('comparison.others', { count: others.length, platform: name })}
    >
      <DataTable label={name}>
        <TableHead>
          <TableRow>
            <TableCell>{t('comparison.table.option')}</TableCell>
            <TableCell align="right">{t('comparison.table.monthly')}</TableCell>
            <TableCell align="right">
              {t('comparison.table.difference')}
            </TableCell>
            <TableCell>{t('comparison.table.status')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {others.map(option => (
            <TableRow key={option.id}>
              <TableCell component="th" role="rowheader" scope="row">
                {optionTitle(words, option)}
              </TableCell>
              <TableCell align="right">{monthlyWords(words, option)}</TableCell>
              <TableCell align="right">
                {differenceWords(words, option, best)}
              </TableCell>
              <TableCell>
                {statusWords(words, recommendation, option)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </DataTable>
    </Disclosure>
  );
}
