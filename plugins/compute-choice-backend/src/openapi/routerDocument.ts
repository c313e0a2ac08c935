import { internal } from '@backstage/backend-openapi-utils';
import { createOpenApiDocument } from '@compute-choice/plugin-compute-choice-common';

/**
 * The document as the validating router needs it: without request bodies. They
 * are parsed with the schemas themselves, which name every problem; the router
 * would name the first one only.
 */
export function createRouterDocument(): internal.RequiredDoc {
  return JSON.parse(
    JSON.stringify(createOpenApiDocument(), (key, value) =>
      key === 'requestBody' ? undefined : value,
    ),
  );
}
