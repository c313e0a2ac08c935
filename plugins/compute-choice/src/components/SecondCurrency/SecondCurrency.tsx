import Typography from '@material-ui/core/Typography';
import { usePolicy } from '../../hooks/usePolicy';
import { useWords } from '../../translations';

/** An amount in the currency of the policy, where it names one, with its rate's date. */
export function SecondCurrency(props: { usd: number | undefined }) {
  const { t, formats } = useWords();
  const currency = usePolicy()?.currency;
  if (!currency || props.usd === undefined) {
    return null;
  }
  return (
    <Typography variant="body2" color="textSecondary">
      {t('verdict.inCurrency', {
        amount: formats.moneyIn(currency.code, props.usd * currency.perUsd),
        date: formats.date(currency.rateDate),
      })}
    </Typography>
  );
}
