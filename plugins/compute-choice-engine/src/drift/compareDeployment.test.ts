import {
  ComputeOption,
  Platform,
  policySchema,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { recommend } from '../recommend';
import { compareDeployment } from './compareDeployment';

const profile: WorkloadProfile = {
  application: { kind: 'http-api', runtime: 'nodejs24.x' },
  traffic: { requestsPerMonth: 30_000_000 },
  operations: { region: 'eu-west-1' },
};

async function bestOn(platform: Platform): Promise<ComputeOption> {
  const { options } = recommend(profile, {
    prices: await loadPriceBook('eu-west-1'),
    policy: policySchema.parse({ samples: 0 }),
  });
  const best = options.find(option => option.platform === platform);
  if (!best) {
    throw new Error(`No option on ${platform}`);
  }
  return best;
}

const functionOf = (properties: object) => ({
  Resources: {
    Function: { Type: 'AWS::Lambda::Function', Properties: properties },
  },
});

/** The template of a function exactly as an option has it. */
function lambdaTemplate({ sizing, architecture }: ComputeOption) {
  return functionOf(
    sizing?.platform === 'lambda'
      ? {
          MemorySize: sizing.memoryMb,
          Architectures: [architecture],
          EphemeralStorage: { Size: sizing.ephemeralStorageMb },
        }
      : {},
  );
}

/** The template of a service on Fargate exactly as an option has it. */
function fargateTemplate({ sizing, architecture }: ComputeOption) {
  if (sizing?.platform !== 'fargate') {
    return {};
  }
  return {
    Resources: {
      Task: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: {
          RequiresCompatibilities: ['FARGATE'],
          Cpu: String(1024 * sizing.vcpu),
          Memory: String(1024 * sizing.memoryGb),
          RuntimePlatform: { CpuArchitecture: architecture.toUpperCase() },
        },
      },
      Service: {
        Type: 'AWS::ECS::Service',
        Properties: { LaunchType: 'FARGATE' },
      },
      Scaling: {
        Type: 'AWS::ApplicationAutoScaling::ScalableTarget',
        Properties: {
          MinCapacity: sizing.minTasks,
          MaxCapacity: sizing.maxTasks,
        },
      },
    },
  };
}

describe('compareDeployment', () => {
  it('finds nothing where everything is as recommended', async () => {
    const lambda = await bestOn('lambda');
    const fargate = await bestOn('fargate');

    expect(compareDeployment(lambda, lambdaTemplate(lambda))).toMatchObject({
      inSync: true,
      differences: [],
    });
    expect(compareDeployment(fargate, fargateTemplate(fargate))).toMatchObject({
      inSync: true,
      differences: [],
    });
  });

  it('names each size that differs, in words and in Markdown', async () => {
    const option = await bestOn('lambda');
    const template = lambdaTemplate(option);
    const drift = compareDeployment(
      option,
      functionOf({
        ...template.Resources.Function.Properties,
        MemorySize: 10_240,
      }),
    );

    expect(drift).toMatchObject({
      inSync: false,
      differences: [{ size: 'memoryMb', deployed: 10_240 }],
    });
    expect(drift.differences[0].message.text).toContain('Memory is 10240 MB');
    expect(drift.markdown).toContain('| `memoryMb` | 10240 MB |');
  });

  it('takes what AWS gives where the template asks for nothing', async () => {
    const drift = compareDeployment(await bestOn('lambda'), functionOf({}));

    expect(drift.differences).toContainEqual(
      expect.objectContaining({ size: 'memoryMb', deployed: 128 }),
    );
  });

  it('says that a size is not stated', async () => {
    const option = await bestOn('fargate');
    const { Scaling, ...rest } = fargateTemplate(option).Resources ?? {};
    const drift = compareDeployment(option, { Resources: rest });

    expect(Scaling).toBeDefined();
    expect(drift.differences).toMatchObject([
      { size: 'minTasks', deployed: null },
      { size: 'maxTasks', deployed: null },
    ]);
  });

  it('names another platform, and does not compare its sizes', async () => {
    const fargate = await bestOn('fargate');
    const drift = compareDeployment(
      await bestOn('lambda'),
      fargateTemplate(fargate),
    );

    expect(drift).toMatchObject({
      inSync: false,
      deployedPlatform: 'fargate',
      differences: [],
      summary: { code: 'drift.platform' },
    });
  });

  it.each([
    ['no template', null],
    ['an empty one', {}],
    [
      'one of something else',
      { Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } },
    ],
    ['broken resources', { Resources: { Broken: 42, Function: [] } }],
  ])('says that %s runs nothing', async (_what, template) => {
    expect(compareDeployment(await bestOn('lambda'), template)).toMatchObject({
      inSync: false,
      deployedPlatform: null,
      summary: { code: 'drift.nothing' },
    });
  });

  it('leaves out functions that only help the deployment', async () => {
    const option = await bestOn('lambda');
    const template = lambdaTemplate(option);

    expect(
      compareDeployment(option, {
        Resources: {
          Helper: {
            Type: 'AWS::Lambda::Function',
            Properties: { Code: { ZipFile: 'exports.handler = …' } },
          },
          ...template.Resources,
        },
      }),
    ).toMatchObject({ inSync: true });
  });
});
