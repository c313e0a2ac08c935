import {
  InvalidInputError,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import {
  ask as askWith,
  Asked,
  loadTestBook,
  measured,
  profileOf,
} from './__testUtils__/ask';
import { winnerOf } from './inertia';
import { fakePlatforms } from './__testUtils__/fakePlatforms';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

const ask = (
  profile: Parameters<typeof askWith>[0],
  asked: Partial<Asked> = {},
) => askWith(profile, { prices: book, ...asked });

describe('the verdict', () => {
  it('is a platform that clearly leads, with the best of another as runner-up', () => {
    const { verdict, runnerUpOptionId, options, cheapestOptionId } = ask(
      measured(100_000),
    );
    expect(verdict).toMatchObject({
      status: 'recommended',
      platform: 'lambda',
    });
    expect(cheapestOptionId).toBe(verdict.optionId);
    expect(runnerUpOptionId).toBe(
      options.find(({ platform }) => platform !== 'lambda')?.id,
    );
  });

  it('turns to containers when the traffic is high enough', () => {
    expect(ask(measured(3_000_000_000)).verdict.platform).not.toBe('lambda');
  });

  it('is a tie within the tie band, named by the least operations effort', () => {
    const wide = { tieBand: 0.5 };
    const { verdict } = ask(measured(3_000_000_000), { policy: wide });
    expect(verdict.status).toBe('tie');
    expect(verdict.tiedPlatforms).toHaveLength(3);
    expect(verdict.platform).toBe('lambda');
  });

  it('is a tie named by the current platform if that is tied', () => {
    const { verdict } = ask(
      measured(3_000_000_000, { currentPlatform: { platform: 'ecs-ec2' } }),
      { policy: { tieBand: 0.5 } },
    );
    expect(verdict).toMatchObject({ status: 'tie', platform: 'ecs-ec2' });
  });

  it('is a tie exactly at the band, not beyond it', () => {
    const { options } = ask(measured(100_000), { samples: 0 });
    const gap = options[0].score!.total - options[1].score!.total;
    const statusWith = (tieBand: number) =>
      ask(measured(100_000), { samples: 0, policy: { tieBand } }).verdict
        .status;
    expect(statusWith(gap * 1.0001)).toBe('tie');
    expect(statusWith(gap * 0.9999)).toBe('recommended');
  });

  it('is undecided when everything is excluded', () => {
    const noneLeft = fakePlatforms.map(platform => ({
      ...platform,
      constraints: () => [
        {
          rule: 'never',
          message: { code: 'never', text: 'Never.' },
          fields: [],
        },
      ],
    }));
    const { verdict, runnerUpOptionId, cheapestOptionId, confidence } = ask(
      profileOf(),
      { platforms: noneLeft },
    );
    expect(verdict).toMatchObject({
      status: 'undecided',
      summary: { code: 'verdict.nothingEligible' },
    });
    expect(verdict.platform).toBeUndefined();
    expect(runnerUpOptionId).toBeNull();
    expect(cheapestOptionId).toBeNull();
    expect(confidence.share).toBe(0);
  });

  it('has no runner-up when only one platform is eligible', () => {
    const { verdict, runnerUpOptionId, reasons } = ask(
      profileOf({ application: { kind: 'batch' }, traffic: { runsPerDay: 1 } }),
      { policy: { platforms: ['fargate'] } },
    );
    expect(verdict.platform).toBe('fargate');
    expect(runnerUpOptionId).toBeNull();
    expect(reasons[0]).toMatchObject({
      kind: 'for',
      message: { code: 'reason.onlyEligible' },
    });
  });
});

describe('a missing price', () => {
  const without = (...keys: string[]): PriceBook => ({
    ...book,
    prices: Object.fromEntries(
      Object.entries(book.prices).filter(([key]) => !keys.includes(key)),
    ),
  });
  const withNewBalancer = (requestsPerMonth: number) =>
    measured(requestsPerMonth, { existing: { alb: false } });

  it('of compute leaves the option unpriced and unranked', () => {
    const { options, verdict } = ask(measured(100_000), {
      prices: without('lambda.gbSecondX86'),
    });
    const lambda = options.find(({ platform }) => platform === 'lambda');
    expect(lambda).toMatchObject({
      eligible: true,
      priced: false,
      unpriced: ['lambda.gbSecondX86'],
    });
    expect(lambda?.monthlyUsd).toBeUndefined();
    expect(lambda?.score).toBeUndefined();
    expect(verdict.platform).not.toBe('lambda');
  });

  it('of compute on all others is not taken for an exclusion', () => {
    const { verdict, reasons } = ask(measured(100_000), {
      prices: without('fargate.linuxX86VcpuHour', 'lambda.gbSecondX86'),
    });
    expect(verdict.platform).toBe('ecs-ec2');
    expect(verdict.summary.text).toContain('no other platform has a price');
    expect(reasons[0].message.code).toBe('reason.onlyPriced');
  });

  it('of a side item makes the total a lower bound and an assumption', () => {
    const { options, assumptions } = ask(withNewBalancer(100_000), {
      prices: without('alb.hour'),
    });
    const fargate = options.find(({ platform }) => platform === 'fargate');
    expect(fargate).toMatchObject({ priced: true, atLeast: true });
    expect(
      fargate?.costLines.find(({ item }) => item === 'alb.hour')?.monthlyUsd,
    ).toBeUndefined();
    const { minUsd, maxUsd } = book.rangesAcrossRegions['alb.hour'];
    expect(
      assumptions.find(({ field }) => field === 'prices.alb.hour'),
    ).toMatchObject({ range: [minUsd, maxUsd] });
  });

  it('that decides makes the verdict undecided and is named', () => {
    const wide = {
      ...without('alb.hour'),
      rangesAcrossRegions: {
        ...book.rangesAcrossRegions,
        'alb.hour': { minUsd: 0, maxUsd: 10 },
      },
    };
    const { verdict } = ask(withNewBalancer(300_000_000), { prices: wide });
    expect(verdict).toMatchObject({
      status: 'undecided',
      summary: {
        code: 'verdict.missingPrice',
        params: { priceKey: 'alb.hour' },
      },
    });
  });

  it('that does not decide leaves the verdict', () => {
    expect(
      ask(withNewBalancer(100_000), { prices: without('alb.hour') }).verdict
        .status,
    ).toBe('recommended');
  });
});

describe('a commitment', () => {
  const withCommitted = (id: string) =>
    fakePlatforms.map(platform => {
      const variants: typeof platform.variants = (workload, context) => {
        const [onDemand] = platform.variants(workload, context);
        return [
          onDemand,
          {
            ...onDemand,
            id: `${platform.id}/fake/x86_64/savings-plan-1y`,
            purchase: 'savings-plan-1y',
          },
        ];
      };
      return id === 'all' || id === platform.id
        ? { ...platform, variants }
        : platform;
    });
  const committedIn = (id: string) =>
    ask(measured(100_000), { platforms: withCommitted(id) }).options.filter(
      ({ purchase }) => purchase === 'savings-plan-1y',
    );

  it('that only one platform prices is listed, but not ranked', () => {
    const [only, ...others] = committedIn('fargate');
    expect(others).toHaveLength(0);
    expect(only).toMatchObject({ priced: true, comparable: false });
    expect(only.monthlyUsd).toBeGreaterThan(0);
    expect(only.score).toBeUndefined();
    expect(only.warnings.map(({ code }) => code)).toEqual([
      'warning.notComparable',
    ]);
  });

  it('that every platform prices is ranked', () => {
    const all = committedIn('all');
    expect(all).toHaveLength(3);
    all.forEach(({ comparable, score }) => {
      expect(comparable).toBe(true);
      expect(score).toBeDefined();
    });
  });
});

describe('the current platform', () => {
  const policy = { tieBand: 0 };
  const stayingOn = (platform: string, requestsPerMonth: number) =>
    ask(measured(requestsPerMonth, { currentPlatform: { platform } }), {
      policy,
    });

  it('is kept when leaving it saves too little', () => {
    const { verdict, reasons } = stayingOn('fargate', 35_000_000);
    const moved = ask(measured(35_000_000), { policy });
    expect(moved.verdict.platform).toBe('lambda');
    expect(verdict).toMatchObject({ platform: 'fargate' });
    expect(verdict.summary.code).toBe('verdict.stay');
    expect(reasons.map(({ message }) => message.code)).toContain(
      'note.inertia',
    );
  });

  it('is left without a saving when much else speaks for leaving', () => {
    const contender = (
      platform: 'lambda' | 'fargate',
      score: number,
      rankingUsd: number,
    ) => ({ variant: { id: platform, platform }, score, rankingUsd });
    const winner = (lead: number) =>
      winnerOf(
        [contender('lambda', 0.8 + lead, 50), contender('fargate', 0.8, 50)],
        'fargate',
      ).variant.platform;
    expect(winner(0.09)).toBe('fargate');
    expect(winner(0.11)).toBe('lambda');
  });

  it('is left when the saving is worth it', () => {
    expect(stayingOn('ecs-ec2', 100_000).verdict.platform).toBe('lambda');
  });

  it('has a stated bill that the verdict is held against, with payback', () => {
    const { current, verdict, options, reasons } = ask(
      measured(100_000, {
        currentPlatform: { platform: 'on-premises', monthlyUsd: 500 },
      }),
    );
    const chosen = options.find(({ id }) => id === verdict.optionId);
    expect(current).toMatchObject({ monthlyUsd: 500, costLines: [] });
    expect(current?.savingUsd).toBeCloseTo(500 - chosen!.monthlyUsd!, 9);
    expect(reasons.map(({ message }) => message.code)).toContain(
      'note.payback',
    );
  });

  it('is priced from its configuration and usage', () => {
    const { current } = ask(
      measured(100_000, {
        currentPlatform: {
          platform: 'fargate',
          configuration: { platform: 'fargate', vcpu: 1, memoryGb: 2 },
          usage: { taskHours: 730 },
          monthlyUsd: 999,
        },
      }),
    );
    const perHour = book.prices['fargate.linuxX86VcpuHour'].usd!;
    expect(current?.monthlyUsd).toBeCloseTo(730 * perHour, 9);
    expect(current?.costLines).toHaveLength(1);
  });

  it('must be the platform of its configuration', () => {
    expect(() =>
      ask(
        measured(1, {
          currentPlatform: {
            platform: 'lambda',
            configuration: { platform: 'fargate', vcpu: 1, memoryGb: 2 },
            usage: { taskHours: 1 },
          },
        }),
      ),
    ).toThrow(InvalidInputError);
  });
});
