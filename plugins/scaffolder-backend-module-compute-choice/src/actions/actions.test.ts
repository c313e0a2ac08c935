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

let portal: TestPortal;

beforeAll(async () => {
  portal = await startPortal();
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

describe('the list of actions', () => {
  it('shows each with its input and with examples', async () => {
    const { body } = await portal.call('get', '/api/scaffolder/v2/actions');
    const own = body.filter(({ id }: { id: string }) =>
      id.startsWith('compute-choice:'),
    );

    expect(own.map(({ id }: { id: string }) => id).sort()).toEqual([
      'compute-choice:decision:record',
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
