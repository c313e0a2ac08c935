import { z } from 'zod';
import { errorResponseSchema } from '../schema';
import { Components, Direction, JsonObject } from './components';
import { Operation, OperationResponse, operations } from './operations';

const ERRORS: Record<number, string> = {
  400: 'The request is wrong; `error.issues` names every field',
  401: 'No valid token',
  403: 'Not allowed',
  404: 'Not found, or not visible to the caller',
  406: 'Only JSON and Markdown can be answered',
  409: 'It exists already, or is managed in its repository; the message says which',
  412: 'The revision is not the latest one',
  413: 'The body is too large',
  415: 'The body is of another media type',
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
  const fields: Record<string, z.ZodType> = query?.shape ?? {};
  return Object.entries(fields).map(([name, field]) => {
    const { description, ...schema } = components.reference(
      field,
      'input',
    ) as JsonObject;
    return {
      name,
      in: 'query',
      required: !field.safeParse(undefined).success,
      // Entity references have colons and slashes.
      allowReserved: true,
      ...(description !== undefined && { description }),
      schema,
    };
  });
}

function jsonContent(schema: unknown): JsonObject {
  return { content: { 'application/json': { schema } } };
}

function contentOf(
  { schema, alternatives = {} }: OperationResponse,
  components: Components,
): JsonObject {
  const types = {
    ...(schema && { 'application/json': schema }),
    ...alternatives,
  };
  const content = Object.entries(types).map(([mediaType, described]) => [
    mediaType,
    {
      schema:
        typeof described === 'string'
          ? { type: 'string', description: described }
          : components.reference(described, 'output'),
    },
  ]);
  return content.length > 0 ? { content: Object.fromEntries(content) } : {};
}

function responsesOf(operation: Operation, components: Components): JsonObject {
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    const { description, headers } = response;
    responses[status] = {
      description,
      ...(headers && { headers }),
      ...contentOf(response, components),
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
        content: {
          [operation.bodyType ?? 'application/json']: {
            schema: components.reference(operation.body, 'input'),
          },
        },
      },
    }),
    responses: responsesOf(operation, components),
  };
}

function collectComponents(): Components {
  const components = new Components();
  const add = (schema: z.ZodType | string, direction: Direction) => {
    if (typeof schema !== 'string') {
      components.add(schema, direction);
    }
  };
  add(errorResponseSchema, 'output');
  for (const { body = '', query, responses } of operations) {
    add(body, 'input');
    const fields: Record<string, z.ZodType> = query?.shape ?? {};
    Object.values(fields).forEach(field => add(field, 'input'));
    for (const { schema = '', alternatives = {} } of Object.values(responses)) {
      add(schema, 'output');
      Object.values(alternatives).forEach(other => add(other, 'output'));
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
