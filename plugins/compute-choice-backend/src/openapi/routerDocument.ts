import { internal } from '@backstage/backend-openapi-utils';
import { createOpenApiDocument } from '@compute-choice/plugin-compute-choice-common';

const COMPONENT = '#/components/schemas/';

/** What a validating router is for. */
export interface RouterDocumentOptions {
  /** Says of a path whether the router answers it. */
  includes(path: string): boolean;
  /** Whether answers are validated; their schemas are left out otherwise. */
  validateResponses: boolean;
}

/** The components that a part of the document refers to, also by way of others. */
function referredTo(
  part: unknown,
  schemas: Record<string, unknown>,
): Record<string, unknown> {
  const referred: Record<string, unknown> = {};
  const follow = (value: unknown): void => {
    JSON.stringify(value, (key, item) => {
      const name =
        key === '$ref' ? String(item).slice(COMPONENT.length) : undefined;
      if (name !== undefined && !(name in referred)) {
        referred[name] = schemas[name];
        follow(schemas[name]);
      }
      return item;
    });
  };
  follow(part);
  return referred;
}

/** An operation as far as a router validates it. */
function validated(
  { requestBody: _, responses, ...operation }: Record<string, any>,
  validateResponses: boolean,
): Record<string, unknown> {
  const statuses = Object.entries<{ description: string }>(responses);
  return {
    ...operation,
    responses: validateResponses
      ? responses
      : Object.fromEntries(
          statuses.map(([status, { description }]) => [
            status,
            { description },
          ]),
        ),
  };
}

/**
 * The document as a validating router needs it. Request bodies are left out:
 * they are parsed with the schemas themselves, which name every problem; the
 * router would name the first one only. So is everything else that it does not
 * look at, as it walks through the whole document with the first call of each
 * route.
 */
export function createRouterDocument({
  includes,
  validateResponses,
}: RouterDocumentOptions): internal.RequiredDoc {
  // A copy, as the router changes what it is given.
  const document = JSON.parse(JSON.stringify(createOpenApiDocument()));
  const paths = Object.fromEntries(
    Object.entries<Record<string, Record<string, any>>>(document.paths)
      .filter(([path]) => includes(path))
      .map(([path, operations]) => [
        path,
        Object.fromEntries(
          Object.entries(operations).map(([method, operation]) => [
            method,
            validated(operation, validateResponses),
          ]),
        ),
      ]),
  );
  const { schemas, ...components } = document.components;
  return {
    ...document,
    paths,
    components: { ...components, schemas: referredTo(paths, schemas) },
  };
}
