import { z } from 'zod';

/** One documented call of the HTTP API. */
export interface Operation {
  operationId: string;
  method: 'get' | 'put' | 'post' | 'delete';
  path: string;
  summary: string;
  body?: z.ZodType;
  /** Parameters of the query, one for each field. */
  query?: z.ZodObject;
  headers?: { name: string; description: string }[];
  responses: Record<
    number,
    {
      description: string;
      headers?: Record<string, unknown>;
      schema?: z.ZodType;
      /** Media types other than JSON, and what an answer in them is. */
      alternatives?: Record<string, string>;
    }
  >;
  /** Status codes of errors besides those that every call may answer. */
  errors?: number[];
}

/** The path of an entity's resource. */
export const entityPath = '{kind}/{namespace}/{name}';
