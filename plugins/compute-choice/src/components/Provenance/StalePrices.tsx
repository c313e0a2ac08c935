import { PriceBookReference } from '@compute-choice/plugin-compute-choice-common';
import Alert from '@material-ui/lab/Alert';
import { ageDays } from '../../format';
import { usePolicy } from '../../hooks/usePolicy';
import { useWords } from '../../translations';

/** A warning above the answer if its prices are older than the policy wants. */
export function StalePrices(props: { priceBook: PriceBookReference }) {
  const { t } = useWords();
  const policy = usePolicy();
  const days = ageDays(props.priceBook.date, Date.now());
  if (!policy || days === undefined || days <= policy.priceMaxAgeDays) {
    return null;
  }
  return (
    <Alert severity="warning">
      {t('provenance.stale', {
        days: String(days),
        max: String(policy.priceMaxAgeDays),
      })}
    </Alert>
  );
}
