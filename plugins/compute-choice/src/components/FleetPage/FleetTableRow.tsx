import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { FleetRow } from '@compute-choice/plugin-compute-choice-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { useWords } from '../../translations';
import { ServiceLink } from '../ServiceLink';

const useStyles = makeStyles(theme => ({
  // Opaque, and in the colour of its row, because the others scroll below it.
  row: {
    '&:nth-of-type(even)': { backgroundColor: theme.palette.background.paper },
  },
  service: { position: 'sticky', left: 0, backgroundColor: 'inherit' },
  name: { whiteSpace: 'nowrap' },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  chip: { margin: theme.spacing(0.5, 0.5, 0, 0) },
  problem: { maxWidth: 280 },
}));

function Detail(props: { children: ReactNode; className?: string }) {
  return (
    <Typography
      variant="body2"
      component="div"
      color="textSecondary"
      className={props.className}
    >
      {props.children}
    </Typography>
  );
}

function Recommended(props: { row: FleetRow }) {
  const classes = useStyles();
  const { t, platform } = useWords();
  const { verdict, platform: advised, problem } = props.row;
  if (!verdict || problem) {
    return (
      <Detail className={classes.problem}>
        {problem ?? t('fleet.table.waiting')}
      </Detail>
    );
  }
  return (
    <>
      {verdict === 'undecided' || !advised
        ? t('fleet.verdict.undecided')
        : platform(advised)}
      {verdict === 'tie' && (
        <Detail>
          <Chip
            size="small"
            className={classes.chip}
            label={t('fleet.verdict.tie')}
          />
        </Detail>
      )}
    </>
  );
}

/** One service of the fleet. */
export function FleetTableRow(props: { row: FleetRow }) {
  const classes = useStyles();
  const { t, formats, platform } = useWords();
  const { row } = props;
  const { owner, system, currentPlatform, confidence } = row;
  const none = t('fleet.table.none');
  const money = (usd: number | undefined) =>
    usd === undefined ? none : formats.money(usd);
  return (
    <TableRow className={classes.row}>
      <TableCell
        component="th"
        role="rowheader"
        scope="row"
        className={classes.service}
      >
        <ServiceLink row={row} />
        {(row.status === 'absent' || row.stale) && (
          <div>
            {row.status === 'absent' && (
              <Chip
                size="small"
                className={classes.chip}
                label={t('fleet.status.absent')}
              />
            )}
            {row.stale && (
              <Chip
                size="small"
                variant="outlined"
                className={classes.chip}
                label={t('fleet.table.stale')}
              />
            )}
          </div>
        )}
      </TableCell>
      <TableCell className={classes.name}>
        {owner ? (
          <EntityRefLink entityRef={owner} defaultKind="group" hideIcon />
        ) : (
          none
        )}
      </TableCell>
      <TableCell>
        {system ? (
          <EntityRefLink entityRef={system} defaultKind="system" hideIcon />
        ) : (
          none
        )}
      </TableCell>
      <TableCell>
        {currentPlatform ? platform(currentPlatform) : none}
        {row.currentMonthlyUsd !== undefined && (
          <Detail className={classes.amount}>
            {formats.money(row.currentMonthlyUsd)}
          </Detail>
        )}
      </TableCell>
      <TableCell>
        <Recommended row={row} />
      </TableCell>
      <TableCell align="right" className={classes.amount}>
        {money(row.monthlyUsd)}
      </TableCell>
      <TableCell align="right" className={classes.amount}>
        {row.savingUsd !== undefined && row.savingUsd > 0 ? (
          <strong>{money(row.savingUsd)}</strong>
        ) : (
          money(row.savingUsd)
        )}
      </TableCell>
      <TableCell align="right" className={classes.amount}>
        {confidence ? (
          <>
            {formats.percent(confidence.share)}
            <Detail>{t(`fleet.table.${confidence.level}`)}</Detail>
          </>
        ) : (
          none
        )}
      </TableCell>
    </TableRow>
  );
}
