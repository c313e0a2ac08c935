import fs from 'node:fs';
import path from 'node:path';
import { createOpenApiDocument } from '@compute-choice/plugin-compute-choice-common';
import { createRouterDocument } from './routerDocument';

describe('the OpenAPI document', () => {
  it('is committed as it is served; run yarn openapi to update it', () => {
    const committed = fs.readFileSync(
      path.join(__dirname, '../../openapi.json'),
      'utf8',
    );
    expect(JSON.parse(committed)).toEqual(createOpenApiDocument());
  });

  it('reaches the validating router without request bodies only', () => {
    const withoutBodies = createRouterDocument(() => true);
    expect(withoutBodies.paths['/v1/estimates'].post).not.toHaveProperty(
      'requestBody',
    );
    expect(Object.keys(withoutBodies.paths)).toEqual(
      Object.keys(createOpenApiDocument().paths as object),
    );
  });
});
