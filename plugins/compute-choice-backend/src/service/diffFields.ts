import { isDeepStrictEqual } from 'node:util';
import { FieldChange } from '@compute-choice/plugin-compute-choice-common';

function isPart(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function changes(path: string, from: unknown, to: unknown): FieldChange[] {
  if (isDeepStrictEqual(from, to)) {
    return [];
  }
  // A part that only one side has is compared with an empty one, so that every
  // change is about a single field.
  if (
    [from, to].some(isPart) &&
    [from, to].every(side => side === undefined || isPart(side))
  ) {
    return diffFields(
      (from ?? {}) as Record<string, unknown>,
      (to ?? {}) as Record<string, unknown>,
      `${path}.`,
    );
  }
  return [
    {
      field: path,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
  ];
}

/**
 * The fields that two profiles state differently; a list counts as one field.
 *
 * @param prefix - Of the paths of the fields.
 */
export function diffFields(
  from: object,
  to: object,
  prefix: string = '',
): FieldChange[] {
  const older = new Map<string, unknown>(Object.entries(from));
  const newer = new Map<string, unknown>(Object.entries(to));
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap(key =>
    changes(`${prefix}${key}`, older.get(key), newer.get(key)),
  );
}
