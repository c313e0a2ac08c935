import {
  policySchema,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { recommend } from '../recommend';
import { driftOf } from './driftOf';

/** Runs longer than a function may. */
const longJob: WorkloadProfile = {
  application: { kind: 'scheduled-job' },
  traffic: { runsPerDay: 4, runMinutes: 50 },
  operations: { region: 'eu-west-1' },
};

const onFargate = {
  Resources: {
    Task: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: { RequiresCompatibilities: ['FARGATE'] },
    },
  },
};

const onHosts = {
  Resources: {
    Task: { Type: 'AWS::ECS::TaskDefinition', Properties: {} },
  },
};

async function recommendation() {
  return recommend(longJob, {
    prices: await loadPriceBook('eu-west-1'),
    policy: policySchema.parse({ samples: 0 }),
  });
}

describe('driftOf', () => {
  it('compares with the verdict', async () => {
    const answer = await recommendation();

    expect(driftOf(answer, onFargate)).toMatchObject({
      optionId: answer.verdict.optionId,
      platform: 'fargate',
      summary: { code: 'drift.sizes' },
    });
    expect(driftOf(answer, onHosts)).toMatchObject({
      summary: { code: 'drift.platform' },
    });
  });

  it('compares with the platform that the team decided for', async () => {
    expect(driftOf(await recommendation(), onHosts, 'ecs-ec2')).toMatchObject({
      platform: 'ecs-ec2',
      deployedPlatform: 'ecs-ec2',
    });
  });

  it('compares with what is deployed where the verdict leaves a choice', async () => {
    const answer = await recommendation();
    const tie = {
      ...answer,
      verdict: {
        ...answer.verdict,
        status: 'tie' as const,
        tiedPlatforms: ['fargate' as const, 'ecs-ec2' as const],
      },
    };

    expect(driftOf(tie, onHosts)).toMatchObject({ platform: 'ecs-ec2' });
  });

  it('has nothing to compare with where the platform is excluded', async () => {
    const answer = await recommendation();

    expect(() => driftOf(answer, onFargate, 'lambda')).toThrow(
      'cannot run on lambda',
    );
  });

  it('has nothing to compare with without verdict and deployment', async () => {
    const answer = await recommendation();
    const undecided = {
      ...answer,
      verdict: { ...answer.verdict, status: 'undecided' as const },
    };

    expect(() => driftOf(undecided, {})).toThrow('There is no verdict');
  });
});
