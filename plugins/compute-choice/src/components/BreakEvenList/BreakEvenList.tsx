import {
  BreakEven,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import Typography from '@material-ui/core/Typography';
import { useWords } from '../../translations';

const SHOWN = 3;

/** The crossings that are nearest to today's traffic, in rising order. */
function nearest(recommendation: Recommendation): BreakEven[] {
  const now = recommendation.demand.requestsPerMonth;
  const distance = ({ requestsPerMonth }: BreakEven) =>
    Math.abs(Math.log(requestsPerMonth / now));
  return [...recommendation.breakEven]
    .filter(({ requestsPerMonth }) => requestsPerMonth > 0 && now > 0)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, SHOWN)
    .sort((a, b) => a.requestsPerMonth - b.requestsPerMonth);
}

/** The traffic at which another platform becomes the cheapest. */
export function BreakEvenList(props: { recommendation: Recommendation }) {
  const { t, platform, formats } = useWords();
  const crossings = nearest(props.recommendation);
  return crossings.length === 0 ? null : (
    <section>
      <Typography variant="subtitle2" component="h3">
        {t('breakEven.title')}
      </Typography>
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
    </section>
  );
}
