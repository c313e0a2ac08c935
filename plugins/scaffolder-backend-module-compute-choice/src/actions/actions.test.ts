import { JsonObject } from '@backstage/types';
import { startPortal, templateOf, TestPortal } from '../__testUtils__/portal';

const workload = {
  application: { kind: 'queue-worker', runtime: 'nodejs24.x' },
  traffic: { requestsPerMonth: 3_000_000 },
};

/** Runs longer than a function may. */
const longJob = {
  application: { kind: 'scheduled-job' },
  traffic: { runsPerDay: 4, runMinutes: 50 },
};

/** A template that saves the profile of a service, and once more. */
function savingTwice(name: string) {
  const input = {
    entityRef: name,
    profile: workload,
    platform: 'fargate',
    reason: 'The team runs containers',
  };
  return templateOf(
    ['it', 'again'].map(id => ({
      id,
      action: 'compute-choice:profile:save',
      input,
    })),
    `save-${name}`,
  );
}

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal({
    entities: [
      {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'known', namespace: 'default' },
      },
      savingTwice('new-orders'),
      savingTwice('known'),
    ],
  });
});

afterAll(() => portal?.stop());

async function run(id: string, input: JsonObject) {
  return portal.dryRun({
    template: templateOf([{ id: 'it', action: id, input }]),
  });
}

describe('compute-choice:recommend', () => {
  it('puts out platform, option, sizing, cost, reasons and the record', async () => {
    const { output } = await run('compute-choice:recommend', {
      profile: workload,
      title: 'Orders',
    });

    expect(output.it).toMatchObject({
      platform: 'lambda',
      followsVerdict: true,
      region: 'eu-west-1',
      sizing: { platform: 'lambda', memoryMb: expect.any(Number) },
      option: { platform: 'lambda', costLines: expect.any(Array) },
      monthlyUsd: expect.any(Number),
      verdict: { status: 'recommended', platform: 'lambda' },
      reasons: expect.arrayContaining([expect.any(String)]),
      decisionRecord: expect.stringContaining('Orders'),
    });
  });

  it('goes on with another platform, and records why', async () => {
    const { output } = await run('compute-choice:recommend', {
      profile: workload,
      platform: 'fargate',
      reason: 'The team has run containers for years',
    });

    expect(output.it).toMatchObject({
      platform: 'fargate',
      followsVerdict: false,
      verdict: { platform: 'lambda' },
      decisionRecord: expect.stringContaining(
        'The team has run containers for years',
      ),
    });
  });

  it('names the rule that excludes the chosen platform', async () => {
    const { log } = await run('compute-choice:recommend', {
      profile: longJob,
      platform: 'lambda',
    });

    expect(log).toContain('lambda-timeout');
  });

  it('names a wrong field of the profile', async () => {
    const { log } = await run('compute-choice:recommend', {
      profile: { ...workload, resources: { memoryMb: 'plenty' } },
    });

    expect(log).toContain('profile.resources.memoryMb');
  });

  it('names a rule over several fields, which only the product knows', async () => {
    const { log } = await run('compute-choice:recommend', {
      profile: { ...workload, traffic: {} },
    });

    expect(log).toContain('profile.traffic: State the traffic');
  });
});

describe('compute-choice:estimate', () => {
  it('puts out the bill, line by line', async () => {
    const { output } = await run('compute-choice:estimate', {
      region: 'us-east-1',
      configuration: { platform: 'lambda', memoryMb: 1536 },
      usage: { requests: 3_000_000, durationMs: 120 },
    });

    expect(output.it).toMatchObject({
      monthlyUsd: expect.any(Number),
      costLines: expect.arrayContaining([
        expect.objectContaining({ monthlyUsd: expect.any(Number) }),
      ]),
      priceBook: { region: 'us-east-1' },
    });
  });
});

describe('compute-choice:decision:record', () => {
  it('writes the record into the workspace', async () => {
    const { files, output } = await run('compute-choice:decision:record', {
      decisionRecord: '# Run it on AWS Lambda\n',
    });

    expect(output.it).toEqual({ path: 'docs/adr/0001-compute.md' });
    expect(files.get('docs/adr/0001-compute.md')).toBe(
      '# Run it on AWS Lambda\n',
    );
  });

  it('does not write outside the workspace', async () => {
    const { status } = await run('compute-choice:decision:record', {
      decisionRecord: '# Somewhere else\n',
      path: '../elsewhere.md',
    });

    expect(status).not.toBe(200);
  });
});

describe('compute-choice:profile:save', () => {
  it('keeps the profile of a service that the catalog does not know', async () => {
    const pending = {
      entityRef: 'component:default/new-orders',
      pending: true,
    };

    expect(await portal.run('save-new-orders')).toEqual({
      it: pending,
      again: pending,
    });
    const { body } = await portal.call(
      'get',
      '/api/compute-choice/v1/profiles/component/default/new-orders?pending=true',
    );
    expect(body).toMatchObject({
      profile: workload,
      chosen: { platform: 'fargate', reason: 'The team runs containers' },
    });
  });

  it('saves profile and decision of a service that the catalog knows, once', async () => {
    expect(await portal.run('save-known')).toMatchObject({
      it: { pending: false, revision: 1 },
      again: { pending: false, revision: 1 },
    });
    const { body } = await portal.call(
      'get',
      '/api/compute-choice/v1/recommendations/component/default/known/decisions',
    );
    expect(body.decisions).toMatchObject([
      { platform: 'fargate', reason: 'The team runs containers' },
    ]);
  });

  it('saves nothing in a dry run', async () => {
    const { output } = await run('compute-choice:profile:save', {
      profile: workload,
      entityRef: 'component:default/dry',
    });

    expect(output.it).toEqual({
      entityRef: 'component:default/dry',
      pending: true,
    });
    const { status } = await portal.call(
      'get',
      '/api/compute-choice/v1/profiles/component/default/dry?pending=true',
    );
    expect(status).toBe(404);
  });
});

describe('compute-choice:drift:check', () => {
  const check = (content: string) =>
    portal.dryRun({
      template: templateOf([
        {
          id: 'fetch',
          action: 'fetch:plain',
          input: { url: './deployed' },
        },
        {
          id: 'it',
          action: 'compute-choice:drift:check',
          input: { template: 'template.json', profile: workload },
        },
      ]),
      files: [{ path: 'deployed/template.json', content }],
    });

  it('says what differs, in words and in Markdown', async () => {
    const { output, log } = await check(
      JSON.stringify({
        Resources: {
          Function: {
            Type: 'AWS::Lambda::Function',
            Properties: { MemorySize: 10_240 },
          },
        },
      }),
    );

    expect(output.it).toMatchObject({
      inSync: false,
      deployedPlatform: 'lambda',
      differences: expect.arrayContaining([
        expect.objectContaining({ size: 'memoryMb', deployed: 10_240 }),
      ]),
      markdown: expect.stringContaining('| `memoryMb` | 10240 MB |'),
    });
    expect(log).toContain('Memory is 10240 MB');
  });

  it('names a file that is no template', async () => {
    const { log } = await check('Resources:');

    expect(log).toContain('template.json is no CloudFormation template');
  });
});

describe('the list of actions', () => {
  it('shows each with its input and with examples', async () => {
    const { body } = await portal.call('get', '/api/scaffolder/v2/actions');
    const own = body.filter(({ id }: { id: string }) =>
      id.startsWith('compute-choice:'),
    );

    expect(own.map(({ id }: { id: string }) => id).sort()).toEqual([
      'compute-choice:decision:record',
      'compute-choice:drift:check',
      'compute-choice:estimate',
      'compute-choice:profile:save',
      'compute-choice:recommend',
    ]);
    for (const action of own) {
      expect(action.examples.length).toBeGreaterThan(0);
      expect(JSON.stringify(action.schema)).not.toContain('$ref');
      expect(Object.keys(action.schema.input.properties)).not.toHaveLength(0);
    }
  });
});
