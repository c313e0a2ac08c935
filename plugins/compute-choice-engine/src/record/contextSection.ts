import {
  Assumption,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { count, listed } from '../decision/words';
import { exact } from '../numberInWords';
import { kinds } from '../workload/kinds';
import { code, plain, section, table } from './markdown';

type Fact = readonly [path: string, value: string];

/** A list of numbers is too long to read; its length says enough. */
const LONGEST_LIST = 12;

function inWords(value: unknown): string {
  if (typeof value === 'number') {
    return exact(value);
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  return plain(String(value));
}

/** Every value of the profile with its path, in the order of the profile. */
function factsOf(value: unknown, path: string): Fact[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (Array.isArray(value)) {
    return [
      [
        path,
        value.length > LONGEST_LIST
          ? `${value.length} values`
          : listed(value.map(inWords)),
      ],
    ];
  }
  return typeof value === 'object'
    ? Object.entries(value).flatMap(([name, part]) =>
        factsOf(part, path ? `${path}.${name}` : name),
      )
    : [[path, inWords(value)]];
}

function facts({ measured, ...profile }: WorkloadProfile): string {
  const isMeasured = (path: string) =>
    measured?.some(field => path === field || path.startsWith(`${field}.`));
  return table(
    [{ title: 'Stated' }, { title: 'Value', align: 'right' }],
    factsOf(profile, '').map(([path, value]) => [
      code(path),
      isMeasured(path) ? `${value} (measured)` : value,
    ]),
  );
}

function valueOf({ value, unit }: Assumption): string {
  return unit ? `${inWords(value)} ${plain(unit)}` : inWords(value);
}

function rangeOf({ range, alternatives }: Assumption): string {
  if (range) {
    return `${inWords(range[0])} to ${inWords(range[1])}`;
  }
  return alternatives
    ? alternatives.map(alternative => inWords(alternative.value)).join(', ')
    : '';
}

function assumed(assumptions: readonly Assumption[]): string {
  return table(
    [
      { title: 'Assumed' },
      { title: 'Value', align: 'right' },
      { title: 'Possible', align: 'right' },
      { title: 'Why' },
    ],
    assumptions.map(assumption => [
      code(assumption.field),
      valueOf(assumption),
      rangeOf(assumption),
      plain(assumption.why.text),
    ]),
  );
}

/** What the service is, and what is not known about it. */
export function contextSection(
  { assumptions, demand, provenance }: Recommendation,
  profile: WorkloadProfile,
): string {
  const { title, description } = kinds[profile.application.kind];
  return section(2, 'Context', [
    `${title} in ${plain(
      provenance.priceBook.region,
    )}: ${description} It handles ${count(
      demand.requestsPerMonth,
    )} units of work a month, ${count(
      demand.meanRequestsPerSecond,
    )} per second on average and ${count(
      demand.peakRequestsPerSecond,
    )} at the peak.`,
    facts(profile),
    assumptions.length > 0
      ? section(3, 'Not known, and assumed', [assumed(assumptions)])
      : undefined,
  ]);
}
