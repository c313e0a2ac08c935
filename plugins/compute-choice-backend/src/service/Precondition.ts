import { ConflictError } from '@backstage/errors';

/**
 * What a caller knows about the profile that it changes: nothing, that there
 * is none yet, that there is one, or which revision is the latest.
 */
export type Precondition =
  | { type: 'none' }
  | { type: 'absent' }
  | { type: 'present' }
  | { type: 'revision'; revisions: number[] };

/** The precondition of a change does not hold; HTTP status 412. */
export class PreconditionFailedError extends Error {
  readonly name = 'PreconditionFailedError';
  readonly statusCode = 412;
}

/**
 * Protects a change from overwriting what its author has not seen.
 *
 * @param latest - Number of the latest revision; undefined without a profile.
 * @throws ConflictError if there is a profile and the change names no revision.
 * @throws PreconditionFailedError if the change rests on something else.
 */
export function assertPrecondition(
  precondition: Precondition,
  entityRef: string,
  latest: number | undefined,
): void {
  if (latest === undefined) {
    if (precondition.type === 'present' || precondition.type === 'revision') {
      throw new PreconditionFailedError(
        `${entityRef} has no workload profile; leave out If-Match to create one`,
      );
    }
    return;
  }
  const current = `The latest revision of the profile of ${entityRef} is ${latest}`;
  if (precondition.type === 'none') {
    throw new ConflictError(
      `${current}; send If-Match: "${latest}" to change it`,
    );
  }
  if (
    precondition.type === 'absent' ||
    (precondition.type === 'revision' &&
      !precondition.revisions.includes(latest))
  ) {
    throw new PreconditionFailedError(
      `${current}; your change is based on another one`,
    );
  }
}
