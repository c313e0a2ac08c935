import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { ServiceToMove } from '../../fleet/moves';
import { useWords } from '../../translations';
import { SecondCurrency } from '../SecondCurrency';
import { ServiceLink } from '../ServiceLink';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    gap: theme.spacing(2),
    alignItems: 'baseline',
    justifyContent: 'space-between',
  },
  amount: { whiteSpace: 'nowrap', textAlign: 'right' },
}));

function Saving(props: { savingUsd: number | undefined }) {
  const classes = useStyles();
  const { t, formats } = useWords();
  const { savingUsd } = props;
  if (savingUsd === undefined) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('widget.savingUnknown')}
      </Typography>
    );
  }
  return (
    <div className={classes.amount}>
      <Typography variant="body1">
        {formats.money(Math.abs(savingUsd))}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {savingUsd >= 0 ? t('widget.less') : t('widget.more')}
      </Typography>
      <SecondCurrency usd={Math.abs(savingUsd)} />
    </div>
  );
}

/** One service that should move, whence and where to, and what that saves. */
export function MoveRow(props: { service: ServiceToMove }) {
  const classes = useStyles();
  const { t, platform } = useWords();
  const { service } = props;
  return (
    <li className={classes.row}>
      <div>
        <Typography variant="body1">
          <ServiceLink row={service} />
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t('fleet.chart.move', {
            from: platform(service.currentPlatform),
            to: platform(service.platform),
          })}
        </Typography>
      </div>
      <Saving savingUsd={service.savingUsd} />
    </li>
  );
}
