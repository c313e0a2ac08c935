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

  it('reaches the validating router with all paths, but no request bodies', () => {
    const whole = createRouterDocument({
      includes: () => true,
      validateResponses: true,
    });
    expect(whole.paths['/v1/estimates'].post).not.toHaveProperty('requestBody');
    expect(Object.keys(whole.paths)).toEqual(
      Object.keys(createOpenApiDocument().paths as object),
    );
    expect(whole.components?.schemas).toHaveProperty('Recommendation');
    expect(whole.components?.schemas).not.toHaveProperty(
      'WorkloadProfileInput',
    );
  });

  it('tells a router that validates requests only nothing about answers', () => {
    const { paths, components } = createRouterDocument({
      includes: route => route.startsWith('/v1/fleet'),
      validateResponses: false,
    });
    expect(Object.keys(paths)).not.toContain('/v1/estimates');
    expect(paths['/v1/fleet'].get.parameters).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: 'text' })]),
    );
    expect(paths['/v1/fleet'].get.responses['200']).toEqual({
      description: expect.any(String),
    });
    expect(components?.schemas).not.toHaveProperty('Recommendation');
  });
});
