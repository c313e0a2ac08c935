import {
  PolicyInput,
  policySchema,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { recommend } from '../recommend';

const profile: WorkloadProfile = {
  application: { kind: 'http-api', runtime: 'nodejs22.x' },
  traffic: { requestsPerMonth: 30_000_000 },
  performance: { durationMs: { mean: 80 } },
  operations: { compliance: ['pci-dss'], spotTolerant: true },
};

async function answer(rules: PolicyInput['rules']) {
  const policy = policySchema.parse({
    rules,
    samples: 0,
    defaultRegion: 'eu-west-1',
  });
  return recommend(profile, {
    prices: await loadPriceBook('eu-west-1'),
    policy,
  });
}

describe('the rules of an organisation', () => {
  const because = 'Payments must not lose capacity.';

  it('exclude what they name, and say why', async () => {
    const { options } = await answer([
      {
        id: 'payments-never-on-spot',
        because,
        when: [{ field: 'operations.compliance', oneOf: ['pci-dss'] }],
        exclude: { purchases: ['spot'] },
      },
    ]);
    const spot = options.filter(({ purchase }) => purchase === 'spot');
    expect(spot).not.toHaveLength(0);
    for (const { eligible, constraints } of spot) {
      expect(eligible).toBe(false);
      expect(constraints).toContainEqual(
        expect.objectContaining({
          rule: 'policy-payments-never-on-spot',
          message: expect.objectContaining({ text: because }),
          fields: [],
        }),
      );
    }
    const others = options.filter(({ purchase }) => purchase !== 'spot');
    expect(others.some(({ eligible }) => eligible)).toBe(true);
  });

  it('change nothing for profiles that they do not concern', async () => {
    const without = await answer([]);
    const { options } = await answer([
      {
        id: 'health-on-fargate',
        because,
        when: [{ field: 'operations.compliance', oneOf: ['hipaa'] }],
        exclude: { platforms: ['lambda', 'ecs-ec2'] },
      },
    ]);
    expect(options).toEqual(without.options);
  });

  it('speak for platforms in the area that they name', async () => {
    const scoreOf = ({ options }: Awaited<ReturnType<typeof answer>>) => {
      const best = options.find(({ platform }) => platform === 'ecs-ec2');
      return best?.score?.contributions.find(({ area }) => area === 'control');
    };
    const before = scoreOf(await answer([]));
    const after = scoreOf(
      await answer([
        {
          id: 'functions-are-audited',
          because: 'Our auditors know our functions.',
          favour: { platforms: ['lambda'], area: 'control', weight: 5 },
        },
      ]),
    );
    expect(after?.value).toBeLessThan(before?.value ?? 0);
    expect(after?.why.text).toContain('Our auditors know our functions.');
  });
});
