import { ResponseError } from '@backstage/errors';

/** The HTTP status of a failed call; undefined if it never got an answer. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof ResponseError ? error.statusCode : undefined;
}
