import { Recommendation } from '@compute-choice/plugin-compute-choice-common';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';

/** The traffic at which another platform becomes the cheapest, in sentences. */
export function Crossings(props: { recommendation: Recommendation }) {
  const { t, platform, formats } = useWords();
  const { breakEven } = props.recommendation;
  const crossings = breakEven.filter(
    ({ requestsPerMonth }) => requestsPerMonth > 0,
  );
  return crossings.length === 0 ? (
    <Typography variant="body2">{t('curves.noCrossing')}</Typography>
  ) : (
    <ul>
      {crossings.map(({ requestsPerMonth, from, to }) => (
        <li key={requestsPerMonth}>
          <Typography variant="body2">
            {t('breakEven.crossing', {
              requests: formats.rounded(requestsPerMonth),
              from: platform(from),
              to: platform(to),
            })}
          </Typography>
        </li>
      ))}
    </ul>
  );
}
