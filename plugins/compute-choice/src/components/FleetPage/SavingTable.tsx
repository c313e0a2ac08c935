import { PLATFORMS } from '@compute-choice/plugin-compute-choice-common';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { OwnerSaving } from '../../fleet/savings';
import { useWords } from '../../translations';
import { DataTable } from '../DataTable';

/** The numbers of the chart. */
export function SavingTable(props: {
  savings: OwnerSaving[];
  nameOf(owner: string | undefined): string;
}) {
  const { t, formats, platform: name } = useWords();
  return (
    <DataTable label={t('fleet.chart.table')}>
      <TableHead>
        <TableRow>
          <TableCell scope="col">{t('fleet.chart.owner')}</TableCell>
          {PLATFORMS.map(platform => (
            <TableCell key={platform} align="right" scope="col">
              {name(platform)}
            </TableCell>
          ))}
          <TableCell align="right" scope="col">
            {t('fleet.chart.total')}
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {props.savings.map(({ owner, savingUsd, parts }) => (
          <TableRow key={owner ?? ''}>
            <TableCell component="th" role="rowheader" scope="row">
              {props.nameOf(owner)}
            </TableCell>
            {PLATFORMS.map(platform => (
              <TableCell key={platform} align="right">
                {formats.money(
                  parts.find(part => part.platform === platform)?.savingUsd ??
                    0,
                )}
              </TableCell>
            ))}
            <TableCell align="right">{formats.money(savingUsd)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
}
