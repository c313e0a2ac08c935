import {
  Assumption,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';

type Input = string | number | boolean;

function flat(value: unknown, path: string): Array<[string, Input]> {
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return [[path, value]];
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, child]) =>
        flat(child, path ? `${path}.${name}` : name),
      )
    : [];
}

/**
 * What the decision rests on by path of the field, stated or assumed, so that a
 * template need not care which of the two it is. Lists are left out.
 */
export function inputsOf(
  profile: WorkloadProfile,
  assumptions: Assumption[],
): Record<string, Input> {
  return Object.fromEntries([
    ...assumptions.map(({ field, value }): [string, Input] => [field, value]),
    ...flat(profile, ''),
  ]);
}
