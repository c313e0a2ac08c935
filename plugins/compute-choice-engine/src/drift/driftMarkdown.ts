import {
  Drift,
  DriftDifference,
} from '@compute-choice/plugin-compute-choice-common';

function row({ size, unit, recommended, deployed }: DriftDifference): string {
  const inUnit = (value: string | number) =>
    unit ? `${value} ${unit}` : `${value}`;
  return `| \`${size}\` | ${
    deployed === null ? 'not stated' : inUnit(deployed)
  } | ${inUnit(recommended)} |`;
}

/** What differs, as a comment on a pull request. */
export function driftMarkdown(drift: Omit<Drift, 'markdown'>): string {
  const { inSync, summary, differences, optionId } = drift;
  return [
    `### Compute choice: ${inSync ? 'in sync' : 'differs'}`,
    '',
    summary.text,
    ...(differences.length > 0
      ? ['', '| size | deployed | recommended |', '| --- | --- | --- |']
      : []),
    ...differences.map(row),
    '',
    `Compared with \`${optionId}\`.`,
    '',
  ].join('\n');
}
