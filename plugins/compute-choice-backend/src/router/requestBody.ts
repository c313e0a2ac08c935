import { CustomErrorBase } from '@backstage/errors';
import { InvalidInputError } from '@compute-choice/plugin-compute-choice-common';
import express from 'express';
import { NDJSON } from './jsonLines';

const JSON_TYPE = 'application/json';

/** Largest body, after decompression. */
const MAX_BODY = '1mb';
/** Largest body of a batch: 1,000 profiles are about 0.6 MB. */
const MAX_BATCH = '4mb';
/** Largest import in one call; longer ones are sent in parts. */
const MAX_IMPORT = '16mb';
/** A profile is nested five deep; far more than that is an attack. */
const MAX_DEPTH = 32;

/** The body is of another type than the call takes; HTTP status 415. */
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

function only(type: string): express.RequestHandler {
  return (req, _res, next) => {
    const isEmpty = req.header('content-length') === '0';
    // `is` answers null for a request without a body.
    if (!isEmpty && req.is(type) === false) {
      throw new UnsupportedMediaTypeError(`Send the body as ${type}`);
    }
    next();
  };
}

function unlessParsed(handler: express.RequestHandler): express.RequestHandler {
  return (req, res, next) =>
    req.body === undefined ? handler(req, res, next) : next();
}

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

/**
 * Parses bodies, JSON and for an import NDJSON as text: 413 for a large one,
 * 415 for another type.
 */
export function requestBody(): express.Router {
  const router = express.Router();
  router.use(
    '/import',
    only(NDJSON),
    express.text({ type: NDJSON, limit: MAX_IMPORT }),
  );
  router.use(
    '/recommendations/batch',
    only(JSON_TYPE),
    express.json({ limit: MAX_BATCH }),
  );
  // What was parsed above is left alone.
  router.use(unlessParsed(only(JSON_TYPE)), express.json({ limit: MAX_BODY }));
  router.use(withoutEcho, notTooDeep);
  return router;
}
