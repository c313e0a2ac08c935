import { internal } from '@backstage/backend-openapi-utils';
import { createOpenApiDocument } from '@compute-choice/plugin-compute-choice-common';

/**
 * The document as a validating router needs it: without request bodies. They
 * are parsed with the schemas themselves, which name every problem; the router
 * would name the first one only.
 *
 * @param includes - Says of a path whether the router answers it.
 */
export function createRouterDocument(
  includes: (path: string) => boolean,
): internal.RequiredDoc {
  const document: internal.RequiredDoc = JSON.parse(
    JSON.stringify(createOpenApiDocument(), (key, value) =>
      key === 'requestBody' ? undefined : value,
    ),
  );
  const paths = Object.entries(document.paths);
  return {
    ...document,
    paths: Object.fromEntries(paths.filter(([path]) => includes(path))),
  };
}
