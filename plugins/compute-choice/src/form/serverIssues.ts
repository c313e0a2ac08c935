import { ResponseError } from '@backstage/errors';
import {
  errorResponseSchema,
  Issue,
} from '@compute-choice/plugin-compute-choice-common';

const BODY_PREFIX = /^profile\./;

/** The fields that the backend refused, by their path in the profile. */
export function serverIssues(error: unknown): Issue[] {
  if (!(error instanceof ResponseError)) {
    return [];
  }
  const body = errorResponseSchema.safeParse(error.body);
  return (body.data?.error.issues ?? []).map(issue => ({
    ...issue,
    path: issue.path.replace(BODY_PREFIX, ''),
  }));
}
