import Ajv2020 from 'ajv/dist/2020';
import { startBackend, TestBackend } from '../__testUtils__/backend';
import { databases, TestDatabase } from '../__testUtils__/databases';
import { profilePath, profileWith } from '../__testUtils__/profiles';
import {
  entityRoutes,
  openRoutes,
  pendingRoutes,
  permissionRoutes,
  Route,
} from '../__testUtils__/routes';

interface Content {
  [mediaType: string]: { schema: object };
}

interface DocumentedOperation {
  operationId: string;
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

interface Document {
  paths: Record<string, Record<string, DocumentedOperation>>;
}

/** What a call answered, as text. */
interface Answer {
  status: number;
  type: string;
  text: string;
}

describe('the served OpenAPI document', () => {
  const [[, createDatabase]] = databases;
  const called = new Set<string>();
  let database: TestDatabase;
  let backend: TestBackend;
  let document: Document;
  let ajv: Ajv2020;

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startBackend({
      database: database.config('contract'),
      policy: { samples: 0 },
    });
    document = (await backend.call('get', '/openapi.json')).body;
    ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(document, 'openapi');
  });

  afterAll(async () => {
    await backend?.stop();
    await database?.remove();
  });

  function documented(operationId: string): DocumentedOperation {
    const operation = Object.values(document.paths)
      .flatMap(operations => Object.values(operations))
      .find(candidate => candidate.operationId === operationId);
    if (!operation) {
      throw new Error(`${operationId} is not documented`);
    }
    return operation;
  }

  async function send(route: Omit<Route, 'status' | 'needs'>): Promise<Answer> {
    called.add(route.operationId);
    const answer = await backend
      .call(route.method, route.path)
      .set(route.headers ?? {})
      .buffer(true)
      .parse((res, done) => {
        let text = '';
        res.on('data', chunk => (text += chunk));
        res.on('end', () => done(null, text));
      })
      .send(route.body);
    const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
    return { status: answer.status, type, text: answer.body };
  }

  /** Where a value differs from a schema of the document. */
  function differences(schema: object, value: unknown): unknown[] {
    // References in the document lead into the document.
    const located = JSON.parse(
      JSON.stringify(schema).replaceAll('"#/', '"openapi#/'),
    );
    const validate = ajv.compile(located);
    return validate(value) ? [] : validate.errors ?? [];
  }

  /** Where an answer differs from what the document says about it. */
  function unlike(operationId: string, answer: Answer): unknown[] {
    const response = documented(operationId).responses[answer.status];
    if (!response) {
      return [`status ${answer.status} is not documented`];
    }
    if (!response.content) {
      return answer.text === '' ? [] : ['there should be no body'];
    }
    const content = response.content[answer.type];
    if (!content) {
      return [`type ${answer.type} is not documented`];
    }
    switch (answer.type) {
      case 'application/json':
        return differences(content.schema, JSON.parse(answer.text));
      case 'application/x-ndjson':
        return answer.text
          .trim()
          .split('\n')
          .flatMap(text => differences(content.schema, JSON.parse(text)));
      default:
        return answer.text.length > 0 ? [] : ['the text is empty'];
    }
  }

  /** What is wrong with the answers to these calls. */
  async function problemsOf(routes: Route[]): Promise<unknown[]> {
    const problems: unknown[] = [];
    for (const route of routes) {
      const answer = await send(route);
      if (answer.status !== route.status) {
        problems.push([route.path, answer.status]);
      }
      const difference = unlike(route.operationId, answer);
      if (difference.length > 0) {
        problems.push([route.path, difference]);
      }
    }
    return problems;
  }

  it('describes every call about an entity', async () => {
    await backend
      .call('put', profilePath('service-0'))
      .send({ profile: profileWith(1) });
    expect(await problemsOf(entityRoutes('service-0'))).toEqual([]);
    expect(await problemsOf(pendingRoutes('service-x'))).toEqual([]);
  });

  it('describes every other call', async () => {
    expect(await problemsOf(permissionRoutes)).toEqual([]);
    expect(await problemsOf(openRoutes)).toEqual([]);
  });

  it('describes every body that a call takes', () => {
    for (const { operationId, body, path } of [
      ...entityRoutes('service-0'),
      ...pendingRoutes('service-x'),
      ...permissionRoutes,
    ]) {
      const content = documented(operationId).requestBody?.content ?? {};
      const [schema] = Object.values(content).map(media => media.schema);
      expect([path, Boolean(schema)]).toEqual([path, body !== undefined]);
      const value = typeof body === 'string' ? JSON.parse(body) : body;
      expect([path, schema ? differences(schema, value) : []]).toEqual([
        path,
        [],
      ]);
    }
  });

  it('describes errors', async () => {
    const profile = profilePath('service-1');
    const wrong: Array<[number, Omit<Route, 'status' | 'needs'>]> = [
      [404, { operationId: 'GetProfile', method: 'get', path: profile }],
      [
        400,
        {
          operationId: 'GetRevision',
          method: 'get',
          path: `${profile}/revisions/x`,
        },
      ],
      [
        404,
        {
          operationId: 'RelinkProfile',
          method: 'post',
          path: `${profile}/relink`,
          body: { from: 'component:default/gone' },
        },
      ],
      [
        406,
        {
          operationId: 'GetRecommendation',
          method: 'get',
          path: profile.replace('profiles', 'recommendations'),
          headers: { Accept: 'application/pdf' },
        },
      ],
      [
        412,
        {
          operationId: 'SaveProfile',
          method: 'put',
          path: profile,
          headers: { 'If-Match': '"4"' },
          body: { profile: profileWith(1) },
        },
      ],
      [
        413,
        {
          operationId: 'Recommend',
          method: 'post',
          path: '/v1/recommendations',
          body: { profile: 'x'.repeat(2_000_000) },
        },
      ],
      [
        415,
        {
          operationId: 'Recommend',
          method: 'post',
          path: '/v1/recommendations',
          headers: { 'Content-Type': 'text/plain' },
          body: 'profile',
        },
      ],
    ];
    for (const [status, route] of wrong) {
      const answer = await send(route);
      expect([route.path, answer.status]).toEqual([route.path, status]);
      expect(unlike(route.operationId, answer)).toEqual([]);
    }
  });

  it('describes no call that is not made here', () => {
    const ids = Object.values(document.paths)
      .flatMap(operations => Object.values(operations))
      .map(({ operationId }) => operationId);
    expect([...called].sort()).toEqual(ids.sort());
  });
});
