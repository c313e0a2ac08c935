import { CustomErrorBase } from '@backstage/errors';
import { InvalidInputError } from '@compute-choice/plugin-compute-choice-common';
import express from 'express';

/** Largest body, after decompression. */
const MAX_BODY = '1mb';
/** Below the `/v1` that this is mounted at. */
const BATCH_PATH = '/recommendations/batch';
/** Largest body of a batch: 1,000 profiles are about 0.6 MB. */
const MAX_BATCH = '4mb';
/** A profile is nested five deep; far more than that is an attack. */
const MAX_DEPTH = 32;

/** The body is not JSON; HTTP status 415. */
export class UnsupportedMediaTypeError extends CustomErrorBase {
  name = 'UnsupportedMediaTypeError' as const;
  readonly statusCode = 415;
}

function isDeeperThan(value: unknown, maxDepth: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) {
      return true;
    }
    level = level.flatMap(item =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return false;
}

function invalidBody(message: string): InvalidInputError {
  return new InvalidInputError('body', [{ path: '', message }]);
}

const onlyJson: express.RequestHandler = (req, _res, next) => {
  // `is` answers null for a request without a body.
  if (req.is('application/json') === false) {
    throw new UnsupportedMediaTypeError('Send JSON as application/json');
  }
  next();
};

const withoutEcho: express.ErrorRequestHandler = (error, _req, _res, next) => {
  // The parser's own error carries the whole body, which would be sent back.
  next(
    error.type === 'entity.parse.failed'
      ? invalidBody(`Not valid JSON: ${error.message}`)
      : error,
  );
};

const notTooDeep: express.RequestHandler = (req, _res, next) => {
  if (isDeeperThan(req.body, MAX_DEPTH)) {
    throw invalidBody(`Nested deeper than ${MAX_DEPTH} levels`);
  }
  next();
};

/** Parses JSON bodies: 413 for a large one, 415 for another type. */
export function jsonBody(): Array<
  express.RequestHandler | express.ErrorRequestHandler
> {
  const small = express.json({ limit: MAX_BODY });
  const large = express.json({ limit: MAX_BATCH });
  const parse: express.RequestHandler = (req, res, next) =>
    (req.path === BATCH_PATH ? large : small)(req, res, next);
  return [onlyJson, parse, withoutEcho, notTooDeep];
}
