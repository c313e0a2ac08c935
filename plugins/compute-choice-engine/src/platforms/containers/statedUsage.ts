import {
  InvalidInputError,
  Usage,
} from '@compute-choice/plugin-compute-choice-common';

/**
 * The one quantity of a usage that a configuration needs.
 *
 * @throws InvalidInputError if it is not stated, or if anything else is.
 */
export function onlyUsage(
  usage: Usage,
  field: 'taskHours' | 'instanceHours',
  what: string,
): number {
  const other = Object.keys(usage).filter(
    key => key !== field && usage[key as keyof Usage] !== undefined,
  );
  const stated = usage[field];
  if (stated === undefined || other.length > 0) {
    throw new InvalidInputError('estimate', [
      ...(stated === undefined
        ? [
            {
              path: `usage.${field}`,
              message: `State the usage of ${what}`,
              expected: 'a number of hours',
            },
          ]
        : []),
      ...other.map(key => ({
        path: `usage.${key}`,
        message: `Does not apply to ${what}; state ${field} only`,
      })),
    ]);
  }
  return stated;
}
