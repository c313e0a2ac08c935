import {
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { consequencesSection } from './consequencesSection';
import { contextSection } from './contextSection';
import { decisionSection } from './decisionSection';
import { joined, list, plain } from './markdown';
import { optionsSection } from './optionsSection';
import { provenanceSection } from './provenanceSection';
import { DecisionRecordOptions } from './RecordOptions';
import { revisitSection } from './revisitSection';

function head({
  title,
  status = 'proposed',
  date,
  deciders = [],
}: DecisionRecordOptions): string {
  return joined([
    `# ${plain(title)}`,
    list([
      `Status: ${status}`,
      ...(date === undefined ? [] : [`Date: ${plain(date)}`]),
      ...(deciders.length > 0
        ? [`Decided by: ${deciders.map(plain).join(', ')}`]
        : []),
    ]),
  ]);
}

/**
 * Writes the decision record of a recommendation in Markdown: context, options
 * with their cost, decision, consequences, when to look again, and what it all
 * rests on. Pure: the same input gives the same text.
 *
 * @param recommendation - The answer.
 * @param profile - The profile that was asked about.
 * @param options - Title, date and who decided. Text from outside is escaped.
 * @public
 */
export function decisionRecord(
  recommendation: Recommendation,
  profile: WorkloadProfile,
  options: DecisionRecordOptions,
): string {
  return `${joined([
    head(options),
    contextSection(recommendation, profile),
    optionsSection(recommendation),
    decisionSection(recommendation, options),
    consequencesSection(recommendation),
    revisitSection(recommendation, options),
    provenanceSection(recommendation),
  ])}\n`;
}
