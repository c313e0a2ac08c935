import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';
import { Bullets } from '../Bullets';

/** What would change the verdict: more or less traffic, or time. */
export function Revisit(props: { recommendation: Recommendation }) {
  const { t, formats, message } = useWords();
  const { revisit } = props.recommendation;
  if (!revisit) {
    return null;
  }
  const { aboveRequestsPerMonth, belowRequestsPerMonth, inMonths } = revisit;
  const changes = [
    ...(aboveRequestsPerMonth === undefined
      ? []
      : [
          t('verdict.revisit.above', {
            requests: formats.rounded(aboveRequestsPerMonth),
          }),
        ]),
    ...(belowRequestsPerMonth === undefined
      ? []
      : [
          t('verdict.revisit.below', {
            requests: formats.rounded(belowRequestsPerMonth),
          }),
        ]),
    ...(inMonths === undefined
      ? []
      : [t('verdict.revisit.months', { months: formats.number(inMonths) })]),
  ];
  return (
    <section>
      <Typography variant="subtitle2" component="h3">
        {t('verdict.revisit.title')}
      </Typography>
      {changes.length === 0 ? (
        <Typography variant="body2">{message(revisit.message)}</Typography>
      ) : (
        <Bullets sentences={changes} />
      )}
    </section>
  );
}
