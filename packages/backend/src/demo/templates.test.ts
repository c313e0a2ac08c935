import { createMockDirectory } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import {
  ComputeOption,
  Platform,
  PLATFORMS,
  Recommendation,
  Sizing,
} from '@compute-choice/plugin-compute-choice-common';
import { driftOf } from '@compute-choice/plugin-compute-choice-engine';
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import {
  startTemplatePortal,
  TemplatePortal,
} from './__testUtils__/templatePortal';

/** Nine services and their infrastructure are created before the first test. */
const SET_UP_MS = 300_000;

const NODE_MODULES = resolve(__dirname, '../../../../node_modules');
const SYNTHESISE = join(__dirname, '__testUtils__/synthesise.mjs');

const KINDS = ['http', 'worker', 'job'] as const;
type Kind = (typeof KINDS)[number];

const TEMPLATES: Record<Kind, string> = {
  http: 'new-http-service',
  worker: 'new-worker',
  job: 'new-scheduled-job',
};

const WORKLOADS: Record<Kind, JsonObject> = {
  http: {
    application: { kind: 'http-api', runtime: 'nodejs24.x' },
    traffic: { requestsPerMonth: 30_000_000 },
    resources: { targetUtilization: 0.55 },
  },
  worker: {
    application: { kind: 'queue-worker', runtime: 'nodejs24.x' },
    traffic: { requestsPerMonth: 3_000_000 },
    operations: { spotTolerant: true },
  },
  job: {
    application: { kind: 'scheduled-job', runtime: 'nodejs24.x' },
    traffic: { runsPerDay: 4, runMinutes: 5 },
  },
};

const CASES = KINDS.flatMap(kind =>
  PLATFORMS.map(platform => ({ kind, platform, name: `${kind}-${platform}` })),
);

interface Template {
  Resources: Record<string, { Type: string; Properties: unknown }>;
}

let portal: TemplatePortal;
const folder = createMockDirectory();
/** What was recommended, by the kind of the service. */
const recommendations = new Map<Kind, Recommendation>();

const repositoryOf = (name: string) => join(folder.path, name);
const read = (name: string, file: string) =>
  readFileSync(join(repositoryOf(name), file), 'utf8');
const templateOf = (name: string): Template =>
  JSON.parse(read(name, `cdk.out/${name}.template.json`));

/** The properties of the resources of a type. */
function propertiesOf(name: string, type: string): unknown[] {
  return Object.values(templateOf(name).Resources)
    .filter(resource => resource.Type === type)
    .map(resource => resource.Properties);
}

/** The option that a template was to write. */
function optionFor(kind: Kind, platform: Platform): ComputeOption | undefined {
  return recommendations
    .get(kind)
    ?.options.find(
      option =>
        option.platform === platform && option.eligible && option.priced,
    );
}

/** The resources that have to be in the template, with the sizes of the option. */
function expectedResources(
  kind: Kind,
  { sizing, architecture }: { sizing: Sizing; architecture: string },
): Array<[type: string, properties: object]> {
  switch (sizing.platform) {
    case 'lambda':
      return [
        [
          'AWS::Lambda::Function',
          {
            MemorySize: sizing.memoryMb,
            Architectures: [architecture],
            EphemeralStorage: { Size: sizing.ephemeralStorageMb },
          },
        ],
      ];
    case 'fargate': {
      const spot = Math.round(100 * sizing.spotShare);
      const strategy = [
        { CapacityProvider: 'FARGATE', Weight: 100 - spot },
        { CapacityProvider: 'FARGATE_SPOT', Weight: spot },
      ].filter(({ Weight }) => Weight > 0);
      return [
        [
          'AWS::ECS::TaskDefinition',
          {
            Cpu: String(1024 * sizing.vcpu),
            Memory: String(1024 * sizing.memoryGb),
            RuntimePlatform: {
              CpuArchitecture: architecture === 'arm64' ? 'ARM64' : 'X86_64',
              OperatingSystemFamily: 'LINUX',
            },
          },
        ],
        ...(kind === 'job'
          ? []
          : ([
              ['AWS::ECS::Service', { CapacityProviderStrategy: strategy }],
              [
                'AWS::ApplicationAutoScaling::ScalableTarget',
                { MinCapacity: sizing.minTasks, MaxCapacity: sizing.maxTasks },
              ],
            ] as Array<[string, object]>)),
      ];
    }
    default:
      return [
        [
          'AWS::ECS::TaskDefinition',
          {
            Cpu: String(1024 * sizing.taskVcpu),
            Memory: String(sizing.taskMemoryMb),
          },
        ],
        ...(kind === 'job'
          ? []
          : ([
              [
                'AWS::ApplicationAutoScaling::ScalableTarget',
                { MinCapacity: sizing.minTasks, MaxCapacity: sizing.maxTasks },
              ],
            ] as Array<[string, object]>)),
        ...(sizing.managedInstances
          ? []
          : ([
              [
                'AWS::AutoScaling::AutoScalingGroup',
                {
                  MinSize: String(sizing.minHosts),
                  MaxSize: String(sizing.maxHosts),
                  MixedInstancesPolicy: expect.objectContaining({
                    LaunchTemplate: expect.objectContaining({
                      Overrides: [{ InstanceType: sizing.instanceType }],
                    }),
                    InstancesDistribution: expect.objectContaining({
                      OnDemandPercentageAboveBaseCapacity: Math.round(
                        100 - 100 * sizing.spotShare,
                      ),
                    }),
                  }),
                },
              ],
            ] as Array<[string, object]>)),
      ];
  }
}

beforeAll(async () => {
  portal = await startTemplatePortal(folder.path);
  for (const kind of KINDS) {
    const { body } = await portal
      .call('post', '/api/compute-choice/v1/recommendations')
      .send({ profile: WORKLOADS[kind] });
    recommendations.set(kind, body);
  }
  // One after the other, so that a busy machine keeps its connections.
  for (const { kind, platform, name } of CASES) {
    await portal.create(TEMPLATES[kind], {
      title: `Example ${name}`,
      name,
      description: 'Shows what the template writes',
      owner: 'group:default/developer-platform',
      workload: WORKLOADS[kind],
      compute: { platform, reason: 'To show every platform' },
    });
  }
  CASES.forEach(({ name }) =>
    symlinkSync(NODE_MODULES, join(repositoryOf(name), 'node_modules')),
  );
  execFileSync(process.execPath, [
    '--experimental-strip-types',
    SYNTHESISE,
    ...CASES.map(({ name }) => repositoryOf(name)),
  ]);
}, SET_UP_MS);

afterAll(() => portal?.stop());

describe.each(CASES)('$kind on $platform', ({ kind, platform, name }) => {
  it('synthesises the recommended sizing', () => {
    const option = optionFor(kind, platform);
    const expected = option?.sizing
      ? expectedResources(kind, {
          sizing: option.sizing,
          architecture: option.architecture,
        })
      : [];

    expect(expected.map(([type]) => type)).not.toHaveLength(0);
    for (const [type, properties] of expected) {
      expect(propertiesOf(name, type)).toContainEqual(
        expect.objectContaining(properties),
      );
    }
  });

  it('has no drift', () => {
    const recommendation = recommendations.get(kind);
    const drift =
      recommendation && driftOf(recommendation, templateOf(name), platform);

    expect(drift).toMatchObject({
      inSync: true,
      deployedPlatform: platform,
      differences: [],
    });
  });

  it('passes its own tests', () => {
    expect(() =>
      execFileSync(process.execPath, ['--test'], { cwd: repositoryOf(name) }),
    ).not.toThrow();
  });

  it('records the decision and says so in the catalog', async () => {
    const entity = parse(read(name, 'catalog-info.yaml'));
    const record =
      entity.metadata.annotations['compute-choice.io/decision-record'];

    expect(read(name, record)).toContain(`Example ${name}`);
    await expect(
      portal.eventually(
        `/api/catalog/entities/by-name/component/default/${name}`,
      ),
    ).resolves.toMatchObject({ metadata: { title: `Example ${name}` } });
    await expect(
      portal.call('get', `/api/demo/repositories/${name}/${record}`),
    ).resolves.toMatchObject({ status: 200 });
  });
});

describe('the template with HTTP calls only', () => {
  it('recommends, writes and keeps the profile', async () => {
    await portal.create('http-only', {
      name: 'http-only-sample',
      owner: 'group:default/developer-platform',
      requestsPerMonth: 20_000,
      region: 'eu-west-1',
    });

    await expect(
      portal.eventually(
        '/api/compute-choice/v1/profiles/component/default/http-only-sample?pending=true',
      ),
    ).resolves.toMatchObject({
      profile: { traffic: { requestsPerMonth: 20_000 } },
    });
  });
});
