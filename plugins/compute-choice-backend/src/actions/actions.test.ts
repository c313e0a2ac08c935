import { AddressInfo } from 'node:net';
import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { workloadProfileSchema } from '@compute-choice/plugin-compute-choice-common';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { z } from 'zod';
import { z as zodV3 } from 'zod/v3';
import { pluginUnderTest } from '../__testUtils__/backend';
import { catalogFactory, OWNER } from '../__testUtils__/catalog';
import { createDatabaseCloser } from '../__testUtils__/databaseCloser';
import { databases, TestDatabase } from '../__testUtils__/databases';
import { profileWith } from '../__testUtils__/profiles';
import { toZodV3 } from './zodV3';

describe('the actions, called by an MCP client', () => {
  const [[, createDatabase]] = databases;
  const entityRef = 'component:default/service-0';
  const databaseCloser = createDatabaseCloser();
  let database: TestDatabase;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  let client: Client;

  async function connect(authorization: string): Promise<Client> {
    const { port } = backend.server.address() as AddressInfo;
    const connected = new Client({ name: 'test', version: '1' });
    await connected.connect(
      new StreamableHTTPClientTransport(
        new URL(`http://localhost:${port}/api/mcp-actions/v1`),
        { requestInit: { headers: { Authorization: authorization } } },
      ),
    );
    return connected;
  }

  async function call(
    name: string,
    input: JsonObject,
    caller = client,
  ): Promise<{ isError?: boolean; text: string }> {
    const { tools } = await caller.listTools();
    const tool = tools.find(candidate => candidate.name.endsWith(name));
    const answer = await caller.callTool({
      name: tool?.name ?? name,
      arguments: input,
    });
    const [content] = answer.content as Array<{ text: string }>;
    return { isError: Boolean(answer.isError), text: content.text };
  }

  function outputIn({ text }: { text: string }) {
    return JSON.parse(text.replace(/^[^{]*/, '').replace(/[^}]*$/, ''));
  }

  beforeAll(async () => {
    database = await createDatabase();
    backend = await startTestBackend({
      features: [
        pluginUnderTest,
        databaseCloser.feature,
        catalogFactory,
        actionsRegistryServiceFactory,
        actionsServiceFactory,
        import('@backstage/plugin-mcp-actions-backend'),
        mockServices.rootConfig.factory({
          data: {
            backend: {
              database: database.config('actions'),
              actions: { pluginSources: ['compute-choice'] },
            },
            computeChoice: {
              policy: { defaultRegion: 'eu-west-1', samples: 0 },
            },
          },
        }),
      ],
    });
    client = await connect(mockCredentials.user.header(OWNER));
  });

  afterAll(async () => {
    await client?.close();
    await backend?.stop();
    await databaseCloser.close();
    await database?.remove();
  });

  it('are found, and say whether they change anything', async () => {
    const { tools } = await client.listTools();
    expect(
      tools
        .map(({ name, annotations }) => [
          name.replace(/^.*?(?=recommend|get-|save-)/, ''),
          annotations?.readOnlyHint,
          annotations?.destructiveHint,
        ])
        .sort(),
    ).toEqual([
      ['get-compute-recommendation', true, false],
      ['recommend-compute', true, false],
      ['save-workload-profile', false, false],
    ]);
    const recommend = tools.find(({ name }) =>
      name.endsWith('recommend-compute'),
    );
    expect(recommend?.inputSchema.properties).toMatchObject({
      profile: {
        properties: {
          traffic: { properties: { requestsPerMonth: { type: 'number' } } },
        },
        required: ['application', 'traffic'],
      },
    });
  });

  it('recommend for a workload', async () => {
    const answer = await call('recommend-compute', {
      profile: profileWith(30_000_000) as unknown as JsonObject,
    });
    expect(answer.isError).toBe(false);
    const output = outputIn(answer);
    expect(output.summary.option.monthlyUsd).toBeGreaterThan(0);
    expect(output.reasons.length).toBeGreaterThan(0);
  });

  it('name the field that is wrong', async () => {
    const answer = await call('recommend-compute', {
      profile: { application: { kind: 'http-api' }, traffic: {} },
    });
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain('profile.traffic');
  });

  it('save a profile and read its recommendation', async () => {
    const profile = profileWith(1000) as unknown as JsonObject;
    const missing = await call('get-compute-recommendation', { entityRef });
    expect(missing.isError).toBe(true);
    const saved = await call('save-workload-profile', { entityRef, profile });
    expect(outputIn(saved)).toEqual({ entityRef, revision: 1, pending: false });
    const read = await call('get-compute-recommendation', { entityRef });
    expect(outputIn(read)).toMatchObject({ entityRef, revision: 1 });
    const outdated = await call('save-workload-profile', {
      entityRef,
      profile: profileWith(2000) as unknown as JsonObject,
      revision: 7,
    });
    expect(outdated.isError).toBe(true);
    expect(outdated.text).toContain('is 1');
  });

  it('keep the profile of an entity that does not exist yet', async () => {
    const answer = await call('save-workload-profile', {
      entityRef: 'component:default/planned',
      profile: profileWith(1000) as unknown as JsonObject,
    });
    expect(outputIn(answer)).toEqual({
      entityRef: 'component:default/planned',
      pending: true,
    });
  });

  it('let only users write', async () => {
    const service = await connect(
      mockCredentials.service.header({
        onBehalfOf: mockCredentials.service('external:agent'),
        targetPluginId: 'mcp-actions',
      }),
    );
    const refused = await call(
      'save-workload-profile',
      {
        entityRef: 'component:default/service-1',
        profile: profileWith(1000) as unknown as JsonObject,
      },
      service,
    );
    const asked = await call(
      'recommend-compute',
      { profile: profileWith(1000) as unknown as JsonObject },
      service,
    );
    await service.close();
    expect(refused.isError).toBe(true);
    expect(refused.text).toContain('Only users');
    expect(asked.isError).toBe(false);
  });
});

describe('toZodV3', () => {
  it('says the same as the schema of the contract', () => {
    const schema = z.strictObject({ profile: workloadProfileSchema });
    const converted = toZodV3(schema, 'input', zodV3);
    const profiles = [
      profileWith(1),
      { ...profileWith(1), colour: 'red' },
      { application: { kind: 'toaster' }, traffic: { requestsPerMonth: 1 } },
      { application: { kind: 'http-api' } },
      { application: { kind: 'http-api' }, traffic: { requestsPerMonth: -1 } },
    ];
    expect(
      profiles.map(profile => converted.safeParse({ profile }).success),
    ).toEqual(profiles.map(profile => schema.safeParse({ profile }).success));
  });
});
