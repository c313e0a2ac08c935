import { z } from 'zod';

/** What a call answers with one status. */
export interface OperationResponse {
  description: string;
  headers?: Record<string, unknown>;
  /** The schema of a JSON answer. */
  schema?: z.ZodType;
  /**
   * Other media types: what text in them is, or for NDJSON the schema of each
   * line.
   */
  alternatives?: Record<string, string | z.ZodType>;
}

/** One documented call of the HTTP API. */
export interface Operation {
  operationId: string;
  method: 'get' | 'put' | 'post' | 'delete';
  path: string;
  summary: string;
  /** Parameters of the query, one for each field. */
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Media type of the body; JSON if left out. */
  bodyType?: string;
  headers?: { name: string; description: string }[];
  responses: Record<number, OperationResponse>;
  /** Status codes of errors besides those that every call may answer. */
  errors?: number[];
}

/** The path of an entity's resource. */
export const entityPath = '{kind}/{namespace}/{name}';

export const NDJSON = 'application/x-ndjson';

export const ifMatch = {
  name: 'If-Match',
  description:
    'The revision that the change is based on, in double quotes; 412 if it is not the latest.',
};

export const ifNoneMatch = {
  name: 'If-None-Match',
  description: '`*`: only if the entity has no profile yet; 412 otherwise.',
};

export const revisionHeaders = {
  ETag: {
    description: 'The revision in double quotes, for If-Match.',
    schema: { type: 'string' },
  },
};

export const ifChanged = {
  name: 'If-None-Match',
  description:
    'The ETag of an answer that the caller has; 304 as long as nothing has changed.',
};

export const answerHeaders = {
  ETag: {
    description:
      'Changes with the profile, with the decision, and with everything that the recommendation depends on.',
    schema: { type: 'string' },
  },
};
