import { createOpenApiDocument } from '.';

interface Document {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string }>>;
  components: {
    schemas: Record<
      string,
      { required?: string[]; properties?: Record<string, unknown> }
    >;
  };
}

const document = createOpenApiDocument() as unknown as Document;
const { schemas } = document.components;

function referencesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference,
  );
}

describe('createOpenApiDocument', () => {
  it('is an OpenAPI 3.1 document with a name for every call', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    const ids = Object.values(document.paths).flatMap(calls =>
      Object.values(calls).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining(['Recommend', 'Estimate', 'SaveProfile']),
    );
  });

  it('has every schema that it refers to, and none that nothing refers to', () => {
    const references = new Set(referencesIn(document));
    expect([...references].sort()).toEqual(
      Object.keys(schemas)
        .map(name => `#/components/schemas/${name}`)
        .sort(),
    );
  });

  it('refers from no schema to itself as a whole', () => {
    for (const schema of Object.values(schemas)) {
      expect(schema).not.toHaveProperty('$ref');
    }
  });

  it('lets callers leave out what has a default, and promises it in answers', () => {
    expect(schemas.LambdaConfigurationInput.required).toEqual([
      'platform',
      'memoryMb',
    ]);
    expect(schemas.LambdaConfiguration.required).toEqual(
      expect.arrayContaining(['platform', 'memoryMb', 'architecture']),
    );
  });

  it('follows the difference through every schema in between', () => {
    expect(referencesIn(schemas.SaveProfileRequest)).toEqual([
      '#/components/schemas/WorkloadProfileInput',
      '#/components/schemas/ChosenPlatform',
    ]);
    expect(referencesIn(schemas.ProfileRevision)).toEqual([
      '#/components/schemas/RevisionSource',
      '#/components/schemas/WorkloadProfile',
    ]);
    expect(referencesIn(schemas.OperationsInput)).toContain(
      '#/components/schemas/CurrentPlatformInput',
    );
  });

  it('has one schema where request and answer are alike', () => {
    expect(schemas).toHaveProperty('Traffic');
    expect(schemas).not.toHaveProperty('TrafficInput');
  });

  it('documents every media type of an answer', () => {
    expect(document.paths['/v1/recommendations/batch'].post).toMatchObject({
      responses: {
        200: {
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/BatchSummary' },
            },
            'application/x-ndjson': {
              schema: { $ref: '#/components/schemas/BatchResult' },
            },
          },
        },
      },
    });
  });

  it('documents what each call needs', () => {
    const save = document.paths['/v1/profiles/{kind}/{namespace}/{name}'].put;
    expect(save).toMatchObject({
      parameters: [
        { name: 'kind', in: 'path' },
        { name: 'namespace', in: 'path' },
        { name: 'name', in: 'path' },
        { name: 'pending', in: 'query', required: false },
        { name: 'If-Match', in: 'header', required: false },
        { name: 'If-None-Match', in: 'header', required: false },
      ],
      responses: {
        200: { headers: { ETag: {} } },
        201: {},
        400: {},
        401: {},
        403: {},
        404: {},
        409: {},
        412: {},
        413: {},
        415: {},
      },
    });
  });
});
