import {
  Policy,
  policySchema,
  PriceBook,
  recommendationSchema,
  WORKLOAD_KINDS,
} from '@compute-choice/plugin-compute-choice-common';
import {
  ask as askWith,
  Asked,
  loadTestBook,
  profileOf,
} from './__testUtils__/ask';
import { fakePlatforms } from './__testUtils__/fakePlatforms';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

const ask = (
  profile: Parameters<typeof askWith>[0],
  asked: Partial<Asked> = {},
) => askWith(profile, { prices: book, ...asked });

describe('an answer', () => {
  it.each(WORKLOAD_KINDS)('keeps to the contract for a %s', kind => {
    const given = ask(
      profileOf({
        application: { kind },
        traffic: ['batch', 'scheduled-job', 'ci-task'].includes(kind)
          ? { runsPerDay: 3 }
          : { requestsPerMonth: 30_000_000 },
      }),
    );
    expect(recommendationSchema.safeParse(given).error).toBeUndefined();
  });

  it('has scores that are the sum of their contributions, and weights of 1', () => {
    ask(profileOf()).options.forEach(({ score }) => {
      const { total, contributions } = score!;
      expect(
        contributions.reduce((sum, { points }) => sum + points, 0),
      ).toBeCloseTo(total, 12);
      expect(
        contributions.reduce((sum, { weight }) => sum + weight, 0),
      ).toBeCloseTo(1, 12);
      contributions.forEach(({ weight, value, points }) =>
        expect(points).toBe(weight * value),
      );
    });
  });

  it('lists its options by score', () => {
    const totals = ask(profileOf()).options.map(({ score }) => score!.total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(totals).toHaveLength(3);
  });

  it('is the same, byte for byte, when it is asked again', () => {
    const asked = () => JSON.stringify(ask(profileOf()));
    expect(asked()).toBe(asked());
  });

  it('does not depend on the order of lists', () => {
    const lists = (turned: boolean) => {
      const turn = <T>(list: T[]) => (turned ? [...list].reverse() : list);
      const { provenance, ...rest } = ask(
        profileOf({
          application: {
            kind: 'queue-worker',
            architectures: turn(['x86_64', 'arm64']),
            eventSources: turn(['sqs', 's3']),
          },
          operations: { compliance: turn(['hipaa', 'gdpr']) },
        }),
        {
          policy: { platforms: turn(['lambda', 'fargate', 'ecs-ec2']) },
          platforms: turn([...fakePlatforms]),
        },
      );
      return JSON.stringify(rest);
    };
    expect(lists(true)).toBe(lists(false));
  });

  it('names the policy that it follows, whatever the order of its fields', () => {
    const weights = policySchema.parse({}).weights;
    const named = (policy: Partial<Policy>) =>
      ask(profileOf(), { policy, samples: 0 }).provenance.policy;
    expect(named({ weights, tieBand: 0.03 })).toBe(
      named({ tieBand: 0.03, weights }),
    );
    expect(named({ tieBand: 0.04 })).not.toBe(named({ tieBand: 0.03 }));
  });

  it('excludes a platform that the policy does not allow, with that rule', () => {
    const { options, verdict } = ask(profileOf(), {
      policy: { platforms: ['fargate', 'ecs-ec2'] },
    });
    const lambda = options.find(({ platform }) => platform === 'lambda');
    expect(lambda?.constraints.map(({ rule }) => rule)).toEqual([
      'policy-platform',
    ]);
    expect(verdict.platform).not.toBe('lambda');
  });
});
