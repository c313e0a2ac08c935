import {
  fleetSortSchema,
  InvalidInputError,
} from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';
import { FleetOrder, FleetPosition } from './FleetPosition';

const cursorSchema = z.strictObject({
  sort: fleetSortSchema,
  order: z.enum(['asc', 'desc']),
  after: z
    .strictObject({
      value: z.union([z.number(), z.string()]),
      entityRef: z.string(),
    })
    .optional(),
  skip: z.int().min(0),
});

/**
 * Writes a position down. It names only rows that the caller has seen, and
 * counts the others, so that it tells nobody more than the pages did.
 */
export function toCursor(order: FleetOrder, position: FleetPosition): string {
  return Buffer.from(JSON.stringify({ ...order, ...position })).toString(
    'base64url',
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws InvalidInputError if it is none, or one of another order. */
export function fromCursor(cursor: string, order: FleetOrder): FleetPosition {
  const { success, data } = cursorSchema.safeParse(
    parseJson(Buffer.from(cursor, 'base64url').toString('utf8')),
  );
  const isText = ['entityRef', 'owner', 'system'].includes(order.sort);
  if (
    !success ||
    data.sort !== order.sort ||
    data.order !== order.order ||
    (data.after && typeof data.after.value !== (isText ? 'string' : 'number'))
  ) {
    throw new InvalidInputError('parameters', [
      {
        path: 'cursor',
        message: 'Not a cursor of this list',
        expected: 'nextCursor of a page with the same sort and order',
      },
    ]);
  }
  return { after: data.after, skip: data.skip };
}
