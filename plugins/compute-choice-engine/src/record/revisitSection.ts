import {
  BreakEven,
  Recommendation,
} from '@compute-choice/plugin-compute-choice-common';
import { count, platformName } from '../decision/words';
import { addMonths } from './addMonths';
import { list, plain, section } from './markdown';
import { DecisionRecordOptions } from './RecordOptions';

/** Crossings on each side of today's traffic that are worth a line. */
const NEAREST = 3;

function nearest({ breakEven, demand }: Recommendation): BreakEven[] {
  const above = breakEven.filter(
    ({ requestsPerMonth }) => requestsPerMonth > demand.requestsPerMonth,
  );
  const below = breakEven.slice(0, breakEven.length - above.length);
  return [...below.slice(-NEAREST), ...above.slice(0, NEAREST)];
}

/** When the decision should be looked at again. */
export function revisitSection(
  recommendation: Recommendation,
  { date }: DecisionRecordOptions,
): string {
  const { revisit } = recommendation;
  const inMonths = revisit?.inMonths;
  const breakEven = nearest(recommendation);
  return section(2, 'When to look again', [
    revisit && plain(revisit.message.text),
    date !== undefined && inMonths !== undefined
      ? `Growth gets there on ${addMonths(date, inMonths)}.`
      : undefined,
    breakEven.length > 0
      ? `The cheapest platform changes with the traffic:\n\n${list(
          breakEven.map(
            ({ requestsPerMonth, from, to }) =>
              `${count(requestsPerMonth)} a month: ${platformName(
                from,
              )} below, ${platformName(to)} above`,
          ),
        )}`
      : undefined,
  ]);
}
