import { InvalidInputError } from '@compute-choice/plugin-compute-choice-common';
import { Request } from 'express';
import { Precondition } from '../service/Precondition';

// A proxy that compresses answers may turn a strong entity tag into a weak one.
const ENTITY_TAG = /^(?:W\/)?"(\d{1,10})"$/;

function invalid(header: string, expected: string): InvalidInputError {
  return new InvalidInputError('header', [
    { path: header, message: `Not a valid ${header}`, expected },
  ]);
}

function revisionsIn(ifMatch: string): number[] {
  return ifMatch.split(',').map(tag => {
    const [, revision] = ENTITY_TAG.exec(tag.trim()) ?? [];
    if (!revision) {
      throw invalid(
        'If-Match',
        'the revision in double quotes, for example "3", or *',
      );
    }
    return Number(revision);
  });
}

/** The entity tag of a revision. */
export function entityTagOf(revision: number): string {
  return `"${revision}"`;
}

/**
 * Reads `If-Match` and `If-None-Match`.
 *
 * @throws InvalidInputError if they are malformed, or if both are there.
 */
export function preconditionOf(req: Request): Precondition {
  const ifMatch = req.header('if-match');
  const ifNoneMatch = req.header('if-none-match');
  if (ifMatch !== undefined && ifNoneMatch !== undefined) {
    throw invalid('If-None-Match', 'either If-Match or If-None-Match');
  }
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() !== '*') {
      throw invalid('If-None-Match', '*');
    }
    return { type: 'absent' };
  }
  if (ifMatch === undefined) {
    return { type: 'none' };
  }
  return ifMatch.trim() === '*'
    ? { type: 'present' }
    : { type: 'revision', revisions: revisionsIn(ifMatch) };
}
