import { z } from 'zod';
import { errorResponseSchema } from '../schema';
import { Components, JsonObject } from './components';
import { Operation } from './Operation';
import { operations } from './operations';

const ERRORS: Record<number, string> = {
  400: 'The request is wrong; `error.issues` names every field',
  401: 'No valid token',
  403: 'Not allowed',
  404: 'Not found, or not visible to the caller',
  409: 'The profile exists already; send If-Match',
  412: 'The revision is not the latest one',
  413: 'The body is too large',
  415: 'The body is not JSON',
  503: 'The database or the catalog cannot be reached; try again',
};

const parameterSchemas: Record<string, JsonObject> = {
  revision: { type: 'integer', minimum: 1, maximum: 2_147_483_647 },
  region: { type: 'string', minLength: 1, maxLength: 32 },
};

const entityPartSchema: JsonObject = {
  type: 'string',
  minLength: 1,
  maxLength: 253,
  pattern: '^[^\\s:/\\u0000-\\u001f\\u007f]+$',
};

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: parameterSchemas[name] ?? entityPartSchema,
  }));
}

function headerParameters(operation: Operation): JsonObject[] {
  return (operation.headers ?? []).map(({ name, description }) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: { type: 'string', maxLength: 100 },
  }));
}

function queryParameters(
  { query }: Operation,
  components: Components,
): JsonObject[] {
  return Object.entries(query?.shape ?? {}).map(([name, field]) => {
    const { description, ...schema } = components.reference(
      field as z.ZodType,
      'input',
    ) as JsonObject;
    return {
      name,
      in: 'query',
      required: false,
      // Entity references have colons and slashes.
      allowReserved: true,
      ...(description !== undefined && { description }),
      schema,
    };
  });
}

function textContents(alternatives: Record<string, string> = {}): JsonObject {
  return Object.fromEntries(
    Object.entries(alternatives).map(([mediaType, description]) => [
      mediaType,
      { schema: { type: 'string', description } },
    ]),
  );
}

function jsonContent(schema: unknown): { content: JsonObject } {
  return { content: { 'application/json': { schema } } };
}

function responsesOf(operation: Operation, components: Components): JsonObject {
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    const { description, headers, schema, alternatives } = response;
    responses[status] = {
      description,
      ...(headers && { headers }),
      ...(schema && {
        content: {
          ...jsonContent(components.reference(schema, 'output')).content,
          ...textContents(alternatives),
        },
      }),
    };
  }
  for (const status of errorsOf(operation)) {
    responses[status] = {
      description: ERRORS[status],
      ...jsonContent(components.reference(errorResponseSchema, 'output')),
    };
  }
  return responses;
}

function errorsOf(operation: Operation): number[] {
  return [
    400,
    401,
    403,
    ...(operation.errors ?? []),
    ...(operation.body ? [413, 415] : []),
    503,
  ];
}

function describe(operation: Operation, components: Components): JsonObject {
  const parameters = [
    ...pathParameters(operation.path),
    ...queryParameters(operation, components),
    ...headerParameters(operation),
  ];
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body && {
      requestBody: {
        required: true,
        ...jsonContent(components.reference(operation.body, 'input')),
      },
    }),
    responses: responsesOf(operation, components),
  };
}

function collectComponents(): Components {
  const components = new Components();
  components.add(errorResponseSchema, 'output');
  for (const { body, query, responses } of operations) {
    if (body) {
      components.add(body, 'input');
    }
    for (const field of Object.values(query?.shape ?? {})) {
      components.add(field as z.ZodType, 'input');
    }
    for (const { schema } of Object.values(responses)) {
      if (schema) {
        components.add(schema, 'output');
      }
    }
  }
  return components;
}

/**
 * The OpenAPI 3.1 document of the HTTP API, derived from the schemas.
 *
 * @public
 */
export function createOpenApiDocument(): Record<string, unknown> {
  const components = collectComponents();
  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describe(operation, components),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'compute-choice',
      version: '1',
      description:
        'Which AWS compute platform a workload should run on, at what monthly cost, and why.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ backstageToken: [] }],
    paths,
    components: {
      securitySchemes: {
        backstageToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'A Backstage user or service token.',
        },
      },
      schemas: components.schemas(),
    },
  };
}
