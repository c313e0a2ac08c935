import {
  policySchema,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { Variant } from '../../platforms/PlatformModule';
import { resolveProfile } from '../../workload/resolveWorkload';
import { toSituationFacts } from '../considerations/SituationFacts';
import { favourRules, isFavoured, rulesThatHold, withRules } from '.';

const REGION = 'us-east-1';
const policy = policySchema.parse({});

interface Said {
  application?: Partial<WorkloadProfile['application']>;
  traffic?: WorkloadProfile['traffic'];
  performance?: WorkloadProfile['performance'];
  resources?: WorkloadProfile['resources'];
  team?: WorkloadProfile['team'];
  operations?: WorkloadProfile['operations'];
}

const idsThatHold = (said: Said) => {
  const profile = workloadProfileSchema.parse({
    traffic: {
      requestsPerMonth: 1_000_000,
      shape: 'steady',
      burstInsideHour: 1,
    },
    ...said,
    application: { kind: 'http-api', ...said.application },
    operations: { region: REGION, ...said.operations },
  });
  return rulesThatHold(
    toSituationFacts(resolveProfile(profile, policy, REGION)),
  ).map(({ id }) => id);
};

const variantOf = (
  platform: Variant['platform'],
  flavour = 'any',
): Variant => ({
  id: `${platform}/${flavour}`,
  platform,
  flavour,
  architecture: 'x86_64',
  os: 'linux',
  purchase: 'on-demand',
});

const daily = (runMinutes: number) => ({ runsPerDay: 1, runMinutes });
const steady = (requestsPerSecond: number) => ({
  requestsPerSecond,
  shape: 'steady' as const,
  burstInsideHour: 1,
});

/** What makes a rule hold, and the nearest thing that does not. */
const cases: Record<string, { holds: Said; not: Said }> = {
  P01: {
    holds: { application: { kind: 'queue-worker' } },
    not: { application: { kind: 'queue-worker', eventSources: [] } },
  },
  C02: {
    holds: {
      application: { kind: 'queue-worker' },
      traffic: steady(0.01),
      performance: { longestRunSeconds: 2000 },
    },
    not: {
      application: { kind: 'queue-worker' },
      traffic: steady(0.01),
      performance: { longestRunSeconds: 6000 },
    },
  },
  P12: {
    holds: { team: { peopleOnCall: 0 } },
    not: { team: { peopleOnCall: 1 } },
  },
  P13: {
    holds: {
      team: { platformTeam: true },
      traffic: steady(5000),
      performance: { durationMs: { mean: 50 }, cpuMsPerRequest: 20 },
    },
    not: {
      team: { platformTeam: true },
      traffic: steady(5),
      performance: { durationMs: { mean: 50 }, cpuMsPerRequest: 20 },
    },
  },
  P17: {
    holds: { application: { kind: 'scheduled-job' }, traffic: daily(5) },
    not: { application: { kind: 'scheduled-job' }, traffic: daily(20) },
  },
  P18: {
    holds: { application: { kind: 'batch' }, traffic: daily(180) },
    not: { application: { kind: 'batch' }, traffic: daily(5) },
  },
  P21: {
    holds: {
      application: { relationalDatabase: true },
      traffic: steady(1000),
      performance: { durationMs: { mean: 200 } },
    },
    not: {
      application: { relationalDatabase: true },
      traffic: steady(10),
      performance: { durationMs: { mean: 200 } },
    },
  },
  P23: {
    holds: {
      application: { migratesFrom: 'greenfield' },
      traffic: { volume: 'unknown' },
    },
    not: {
      application: { migratesFrom: 'greenfield' },
      traffic: { volume: 'low' },
    },
  },
  P24: {
    holds: { application: { packaging: 'image' } },
    not: { application: { packaging: 'image', sidecars: 1 } },
  },
  P26: {
    holds: { operations: { compliance: ['pci-dss'] } },
    not: {
      operations: { compliance: ['pci-dss'] },
      team: { platformTeam: true },
    },
  },
  K12: {
    holds: {
      operations: { environments: 4 },
      traffic: { requestsPerMonth: 100 },
    },
    not: { operations: { environments: 4 } },
  },
  P02: {
    holds: { traffic: { requestsPerMonth: 1, shape: 'spiky' } },
    not: {},
  },
  P09: {
    holds: {
      performance: { ioWaitShare: 0.8 },
      resources: { concurrencyPerInstance: 10 },
    },
    not: {
      performance: { ioWaitShare: 0.8 },
      resources: { concurrencyPerInstance: 9 },
    },
  },
  P14: {
    holds: {
      team: { deploysPerDay: 20 },
      traffic: steady(5000),
      performance: { durationMs: { mean: 50 }, cpuMsPerRequest: 20 },
    },
    not: { team: { deploysPerDay: 20 } },
  },
  P19: {
    holds: { application: { parallelFanOut: 101 } },
    not: { application: { parallelFanOut: 100 } },
  },
  P04: {
    holds: { performance: { latencyTargetMs: { p99: 99 } } },
    not: { performance: { latencyTargetMs: { p99: 100 } } },
  },
  P06: {
    holds: { application: { hotStateMb: 101 } },
    not: { application: { hotStateMb: 100 } },
  },
  P07: {
    holds: { application: { chainedSteps: 4 }, traffic: steady(10) },
    not: { application: { chainedSteps: 3 }, traffic: steady(10) },
  },
  P20: {
    holds: { application: { runtime: 'java21', initMs: 2000 } },
    not: { application: { runtime: 'go', initMs: 2000 } },
  },
  P10: {
    holds: { application: { kind: 'websocket' } },
    not: {},
  },
  P15: {
    holds: {
      application: { placementControl: true },
      performance: { ioWaitShare: 0.1 },
    },
    not: { performance: { ioWaitShare: 0.1 } },
  },
  P11: {
    holds: { application: { migratesFrom: 'containers' } },
    not: {
      application: { migratesFrom: 'containers' },
      team: { refactorBudget: 'some' },
    },
  },
  P16: {
    holds: { application: { tenantIsolation: true } },
    not: { application: { tenantIsolation: false } },
  },
};

describe('every rule', () => {
  it.each(favourRules.map(rule => [rule.id, rule] as const))(
    '%s holds in its case only, and moves its area the right way',
    (id, rule) => {
      expect(idsThatHold(cases[id].holds)).toContain(id);
      expect(idsThatHold(cases[id].not)).not.toContain(id);
      const [platform, flavour] = rule.favours[0].split('/');
      const favoured = variantOf(platform as Variant['platform'], flavour);
      const others = [
        variantOf('lambda'),
        variantOf('fargate'),
        variantOf('ecs-ec2'),
      ].filter(variant => !isFavoured(rule, variant));
      expect(withRules(0.5, rule.area, favoured, [rule])).toBeGreaterThan(0.5);
      expect(others.length).toBeGreaterThan(0);
      others.forEach(variant =>
        expect(withRules(0.5, rule.area, variant, [rule])).toBeLessThan(0.5),
      );
    },
  );

  it('says when, why and where that is written', () => {
    favourRules.forEach(({ when, because, page, date }) => {
      expect(when).not.toBe('');
      expect(because).toMatch(/\.$/);
      expect(page).toMatch(/^https:\/\//);
      expect(date).toMatch(/^\d{4}/);
    });
  });

  it('has its own name', () => {
    const ids = favourRules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a rule with several grounds', () => {
  it.each<[string, string, Said]>([
    ['P12', 'few engineers', { team: { engineers: 4 } }],
    ['P12', 'hosts that AWS patches', { operations: { patchedByAws: true } }],
    [
      'P12',
      'nobody who knows hosts',
      { team: { platformTeam: false, ec2Fleets: 'none' } },
    ],
    [
      'P13',
      'many services',
      { team: { platformTeam: true, alwaysOnServices: 21 } },
    ],
    [
      'P02',
      'growth in 90 s',
      { traffic: { requestsPerMonth: 1, growthPer90Seconds: 5 } },
    ],
    [
      'K12',
      'copies of many services',
      {
        operations: { environments: 1 },
        team: { alwaysOnServices: 4 },
        traffic: { requestsPerMonth: 100 },
      },
    ],
    [
      'P26',
      'financial supervision',
      { operations: { compliance: ['financial'] } },
    ],
  ])('%s holds for %s', (id, _, said) => {
    expect(idsThatHold(said)).toContain(id);
  });

  it('P02 does not take business hours, which come every day, for a burst', () => {
    const traffic = { requestsPerMonth: 1e6, burstInsideHour: 2 };
    expect(
      idsThatHold({ traffic: { ...traffic, shape: 'business-hours' } }),
    ).not.toContain('P02');
    expect(idsThatHold({ traffic: { ...traffic, shape: 'spiky' } })).toContain(
      'P02',
    );
  });

  it('P12 does not hold for a large team', () => {
    expect(idsThatHold({ team: { engineers: 5 } })).not.toContain('P12');
  });
});

describe('rules about one area', () => {
  const ofId = (id: string) => favourRules.find(rule => rule.id === id)!;

  it('do not depend on their order and never leave 0 to 1', () => {
    const rules = ['P12', 'P01', 'P13', 'K12'].map(ofId);
    [variantOf('lambda'), variantOf('ecs-ec2')].forEach(variant =>
      [0, 0.3, 1].forEach(value => {
        const moved = withRules(value, 'operationsEffort', variant, rules);
        expect(
          withRules(value, 'operationsEffort', variant, [...rules].reverse()),
        ).toBe(moved);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leave other areas alone', () => {
    expect(withRules(0.4, 'latency', variantOf('lambda'), [ofId('P01')])).toBe(
      0.4,
    );
  });
});
