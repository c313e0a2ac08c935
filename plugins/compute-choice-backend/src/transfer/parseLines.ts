import { setImmediate } from 'node:timers/promises';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  InvalidInputError,
  Issue,
  issuesOf,
  TransferLine,
  transferLineSchema,
} from '@compute-choice/plugin-compute-choice-common';

const MAX_ISSUES = 50;
/** Lines that are parsed before others get their turn. */
const CHUNK = 50;

/** A line of an import and its number, counted from 1. */
export interface NumberedLine {
  number: number;
  line: TransferLine;
}

function isCanonical(entityRef: string): boolean {
  try {
    return stringifyEntityRef(parseEntityRef(entityRef)) === entityRef;
  } catch {
    return false;
  }
}

function parseLine(text: string): TransferLine | Issue[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ path: '', message: 'Not valid JSON' }];
  }
  const result = transferLineSchema.safeParse(value);
  if (!result.success) {
    return issuesOf(result.error);
  }
  return 'entityRef' in result.data && !isCanonical(result.data.entityRef)
    ? [
        {
          path: 'entityRef',
          message: 'Not an entity reference',
          expected: 'for example component:default/orders-api',
        },
      ]
    : result.data;
}

/**
 * Parses the lines of an import; empty ones are left out.
 *
 * @throws InvalidInputError that names the line and field of every problem.
 */
export async function parseLines(body: string): Promise<NumberedLine[]> {
  const lines: NumberedLine[] = [];
  const issues: Issue[] = [];
  for (const [index, text] of body.split('\n').entries()) {
    if (index % CHUNK === CHUNK - 1) {
      await setImmediate();
    }
    const number = index + 1;
    const line = text.trim() === '' ? [] : parseLine(text);
    if (!Array.isArray(line)) {
      lines.push({ number, line });
    } else if (issues.length < MAX_ISSUES) {
      issues.push(
        ...line.map(issue => ({
          ...issue,
          path: [number, issue.path].filter(Boolean).join('.'),
        })),
      );
    }
  }
  if (issues.length > 0) {
    throw new InvalidInputError('lines', issues);
  }
  return lines;
}
