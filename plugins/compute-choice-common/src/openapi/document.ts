import { z } from 'zod';
import { errorResponseSchema } from '../schema';
import { Operation, operations } from './operations';

type JsonObject = Record<string, unknown>;

const SCHEMA_PATH = '#/components/schemas/';

const ERRORS: Record<number, string> = {
  400: 'The request is wrong; `error.issues` names every field',
  401: 'No valid token',
  403: 'Not allowed',
  404: 'Not found, or not visible to the caller',
  409: 'The profile exists already; send If-Match',
  412: 'The revision is not the latest one',
  413: 'The body is too large',
  415: 'The body is not JSON',
};

/**
 * Collects the named schemas that the given ones consist of. JSON Schema's
 * local `$defs` become the document's components.
 */
class Components {
  readonly schemas: JsonObject = {};

  reference(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
    const { $schema, $defs, ...json } = z.toJSONSchema(schema, {
      io,
      target: 'draft-2020-12',
      unrepresentable: 'any',
    }) as JsonObject & { $defs?: JsonObject };
    for (const [id, definition] of Object.entries($defs ?? {})) {
      this.schemas[id] = withComponentReferences(definition);
    }
    const id = schema.meta()?.id;
    if (!id) {
      return withComponentReferences(json) as JsonObject;
    }
    this.schemas[id] = withComponentReferences(json);
    return { $ref: SCHEMA_PATH + id };
  }
}

function withComponentReferences(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withComponentReferences);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key]) =>
          key !== 'id' || typeof value !== 'object' || !('$id' in value),
      )
      .map(([key, child]) => [
        key,
        key === '$ref' && typeof child === 'string'
          ? child.replace(/^#\/\$defs\//, SCHEMA_PATH)
          : withComponentReferences(child),
      ]),
  );
}

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema:
      name === 'revision'
        ? { type: 'integer', minimum: 1, maximum: 2_147_483_647 }
        : { type: 'string', minLength: 1, maxLength: 253 },
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

function describe(operation: Operation, components: Components): JsonObject {
  const errors = [400, 401, 403, ...(operation.errors ?? [])];
  if (operation.body) {
    errors.push(413, 415);
  }
  const parameters = [
    ...pathParameters(operation.path),
    ...headerParameters(operation),
  ];
  const responses: JsonObject = {};
  for (const [status, { description, schema }] of Object.entries(
    operation.responses,
  )) {
    responses[status] = {
      description,
      ...(schema && {
        content: {
          'application/json': {
            schema: components.reference(schema, 'output'),
          },
        },
      }),
    };
  }
  for (const status of errors) {
    responses[status] = {
      description: ERRORS[status],
      content: {
        'application/json': {
          schema: components.reference(errorResponseSchema, 'output'),
        },
      },
    };
  }
  return {
    operationId: operation.operationId,
    summary: operation.summary,
    ...(parameters.length > 0 && { parameters }),
    ...(operation.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: components.reference(operation.body, 'input'),
          },
        },
      },
    }),
    responses,
  };
}

/**
 * The OpenAPI 3.1 document of the HTTP API, derived from the schemas.
 *
 * @public
 */
export function createOpenApiDocument(): JsonObject {
  const components = new Components();
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
    paths,
    components: { schemas: components.schemas },
  };
}
