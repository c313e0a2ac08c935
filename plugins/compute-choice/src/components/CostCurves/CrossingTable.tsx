import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';
import { Crossing } from './nearestCrossings';

/** The traffic at which another platform becomes the cheapest, as a table. */
export function CrossingTable(props: { crossings: Crossing[] }) {
  const { t, platform, formats } = useWords();
  return (
    <DataTable label={t('curves.crossings')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('curves.above')}</TableCell>
          <TableCell>{t('curves.cheapest')}</TableCell>
          <TableCell>{t('curves.instead')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {props.crossings.map(({ requestsPerMonth, from, to }) => (
          <TableRow key={requestsPerMonth}>
            <TableCell component="th" role="rowheader" scope="row">
              {formats.rounded(requestsPerMonth)}
            </TableCell>
            <TableCell>{platform(to)}</TableCell>
            <TableCell>{platform(from)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}
