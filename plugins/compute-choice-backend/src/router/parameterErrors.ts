import { isError } from '@backstage/errors';
import {
  InvalidInputError,
  Issue,
} from '@compute-choice/plugin-compute-choice-common';
import express from 'express';

const PARAMETER = /^request\/(?:params|query|headers)\/(\S+) (.+)$/;
const MISSING_PARAMETER =
  /^request\/(?:query|headers) must have required property '(.+)'$/;
const UNKNOWN_PARAMETER = /^Unknown query parameter '(.+)'$/;

function issuesIn(message: string): Issue[] {
  return message.split(/, (?=request\/)/).flatMap(part => {
    const [, path, problem] = PARAMETER.exec(part) ?? [];
    if (path) {
      return [{ path, message: problem }];
    }
    const [, missing] = MISSING_PARAMETER.exec(part) ?? [];
    if (missing) {
      return [{ path: missing, message: 'State this parameter' }];
    }
    const [, unknown] = UNKNOWN_PARAMETER.exec(part) ?? [];
    return unknown ? [{ path: unknown, message: 'Unknown parameter' }] : [];
  });
}

/**
 * Gives the errors of the validating router, which have only a message, the
 * same `issues` as those of a wrong body.
 */
export const parameterErrors: express.ErrorRequestHandler = (
  error,
  _req,
  _res,
  next,
) => {
  const issues =
    isError(error) && error.name === 'InputError' && !('issues' in error)
      ? issuesIn(error.message)
      : [];
  next(issues.length > 0 ? new InvalidInputError('parameters', issues) : error);
};
