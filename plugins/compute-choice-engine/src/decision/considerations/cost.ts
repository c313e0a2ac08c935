import { message } from '../../message';
import { usd } from '../words';
import { Consideration } from './Consideration';

/**
 * Cost is held against the cheapest option. The materiality keeps a difference
 * of a few dollars on a small service from counting like one of thousands.
 * Messages: `consideration.cost.cheapest`, `consideration.cost.more`.
 */
export const cost: Consideration = {
  area: 'cost',
  value: ({ rankingUsd }, _, { cheapestUsd, materialityUsd }) =>
    (cheapestUsd + materialityUsd) / (rankingUsd + materialityUsd),
  why: ({ rankingUsd }, _, { cheapestUsd }) =>
    rankingUsd <= cheapestUsd
      ? message('consideration.cost.cheapest', 'The cheapest option.')
      : message(
          'consideration.cost.more',
          `${usd(
            rankingUsd - cheapestUsd,
          )} a month more than the cheapest option.`,
          { monthlyUsd: rankingUsd - cheapestUsd },
        ),
};
