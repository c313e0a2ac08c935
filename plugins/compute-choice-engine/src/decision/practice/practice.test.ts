import {
  PriceBook,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { platforms } from '../../platforms';
import {
  ask as askWith,
  Asked,
  loadTestBook,
  measured,
  profileOf,
} from '../__testUtils__/ask';
import { fakePlatforms } from '../__testUtils__/fakePlatforms';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

const ask = (profile: WorkloadProfile, asked: Partial<Asked> = {}) =>
  askWith(profile, { prices: book, samples: 0, platforms, ...asked });

const onToday = (platform: string, monthlyUsd?: number) => ({
  currentPlatform: { platform, ...(monthlyUsd && { monthlyUsd }) },
});

describe('practice', () => {
  it('tells about the best option of each platform, in their order', () => {
    const { practice, options } = ask(profileOf());
    const best = options.filter(
      (option, index) =>
        options.findIndex(({ platform }) => platform === option.platform) ===
        index,
    );
    expect(practice!.map(({ optionId }) => optionId)).toEqual(
      best.map(({ id }) => id),
    );
  });

  it('shows hours as a judgement, in money at the day rate, beside the bill', () => {
    const { practice, options } = ask(profileOf(), {
      policy: { dayRateUsd: 1600 },
    });
    const lambda = practice!.find(({ platform }) => platform === 'lambda')!;
    const { peopleHours, optionId } = lambda;
    expect(peopleHours.source).toBe('judgement');
    expect(peopleHours.monthlyUsd).toBe((peopleHours.hoursPerMonth / 8) * 1600);
    expect(options.find(({ id }) => id === optionId)!.monthlyUsd).toBe(
      ask(profileOf()).options.find(({ id }) => id === optionId)!.monthlyUsd,
    );
  });

  it('takes the hours of the policy where it has any', () => {
    const { practice } = ask(profileOf(), {
      policy: { peopleHoursPerMonth: { fargate: 7 } },
    });
    const hours = Object.fromEntries(
      practice!.map(({ platform, peopleHours }) => [
        platform,
        [peopleHours.source, peopleHours.hoursPerMonth],
      ]),
    );
    expect(hours.fargate).toEqual(['policy', 7]);
    expect(hours.lambda[0]).toBe('judgement');
  });

  it('tells how to be found only where it is called', () => {
    const worker = ask(profileOf({ application: { kind: 'queue-worker' } }));
    const api = ask(profileOf());
    expect(worker.practice!.some(({ discovery }) => discovery)).toBe(false);
    expect(api.practice!.every(({ discovery }) => discovery)).toBe(true);
  });
});

describe('the move', () => {
  it('pays back from what it saves against the bill of today', () => {
    const { move, options, verdict } = ask(
      profileOf({ operations: onToday('on-premises', 3000) }),
      { policy: { dayRateUsd: 1000 } },
    );
    const after = options.find(({ id }) => id === verdict.optionId)!;
    expect(move).toMatchObject({
      from: 'on-premises',
      to: verdict.platform,
      advised: true,
      costUsd: move!.personDays * 1000,
    });
    expect(move!.savingUsd).toBeCloseTo(3000 - after.monthlyUsd!, 9);
    expect(move!.paybackMonths).toBeCloseTo(
      move!.costUsd / move!.savingUsd!,
      9,
    );
  });

  it('never pays back where it costs more, or nothing is known', () => {
    const dear = ask(profileOf({ operations: onToday('other', 1) }));
    const unknown = ask(profileOf({ operations: onToday('other') }));
    expect(dear.move!.paybackMonths).toBeNull();
    expect(unknown.move!.paybackMonths).toBeNull();
    expect(unknown.move!.savingUsd).toBeUndefined();
  });

  it('is shown, but not advised, where the verdict is to stay', () => {
    const { move, reasons, verdict } = ask(
      measured(35_000_000, onToday('fargate', 400)),
      { policy: { tieBand: 0 }, platforms: fakePlatforms },
    );
    expect(verdict.platform).toBe('fargate');
    expect(move).toMatchObject({ from: 'fargate', advised: false });
    expect(move!.to).not.toBe('fargate');
    expect(reasons.map(({ message }) => message.code)).not.toContain(
      'note.payback',
    );
  });

  it('is absent where nothing runs today, or it stays where it is', () => {
    expect(ask(profileOf()).move).toBeUndefined();
    expect(
      ask(profileOf({ operations: onToday('fargate', 90) }), {
        policy: { platforms: ['fargate'] },
      }).move,
    ).toBeUndefined();
    expect(
      ask(
        profileOf({
          application: { kind: 'http-api', migratesFrom: 'greenfield' },
        }),
      ).move,
    ).toBeUndefined();
  });

  const stepsOf = (
    to: 'lambda' | 'fargate',
    from: string,
    application: object = {},
  ) =>
    ask(
      profileOf({
        application: { kind: 'http-api', ...application },
        operations: onToday(from),
      }),
      { policy: { platforms: [to] } },
    ).move!.steps.map(({ code }) => code);

  it('packages what is there for where it goes', () => {
    expect(stepsOf('lambda', 'fargate')[0]).toBe('migration.adapter');
    expect(stepsOf('lambda', 'on-premises')[0]).toBe('migration.handlers');
    expect(stepsOf('fargate', 'lambda')[0]).toBe('migration.container');
    expect(stepsOf('fargate', 'ec2')[0]).toBe('migration.liftAndShift');
    expect(stepsOf('fargate', 'ecs-ec2')[0]).toBe('migration.sameImage');
  });

  it('deals with what a function cannot have', () => {
    expect(
      stepsOf('lambda', 'fargate', {
        hotStateMb: 50,
        relationalDatabase: true,
      }),
    ).toEqual(expect.arrayContaining(['migration.state', 'migration.proxy']));
    expect(stepsOf('lambda', 'fargate')).not.toContain('migration.state');
  });

  it('ends with shifting the traffic', () => {
    const steps = stepsOf('fargate', 'ec2');
    expect(steps[steps.length - 1]).toBe('migration.cutOver');
  });

  it('says what is different afterwards', () => {
    const { move } = ask(profileOf({ operations: onToday('ec2') }), {
      policy: { platforms: ['lambda'] },
    });
    expect(move!.operationsChanges.map(({ code }) => code)).toContain(
      'operations.functionLimits',
    );
  });
});

describe('a hybrid', () => {
  const base = Array.from({ length: 168 }, (_, hour) =>
    hour % 24 < 2 ? 900 : 100,
  );
  const traffic = { hourlyRequestsPerSecond: base, burstInsideHour: 2 };

  it('shares the work between a base and what is above it', () => {
    const { hybrid, options, verdict } = ask(profileOf({ traffic }));
    const { base: steady, bursts, monthlyUsd, savingUsd } = hybrid!;
    expect(steady.platform).not.toBe('lambda');
    expect(bursts.platform).toBe('lambda');
    expect(steady.shareOfRequests).toBeCloseTo(
      (100 * 24) / (100 * 22 + 1800),
      9,
    );
    expect(steady.shareOfRequests + bursts.shareOfRequests).toBeCloseTo(1, 12);
    expect(monthlyUsd).toBe(steady.monthlyUsd + bursts.monthlyUsd);
    const now = options.find(({ id }) => id === verdict.optionId)!;
    expect(savingUsd).toBeCloseTo(now.monthlyUsd! - monthlyUsd, 9);
  });

  it('is not named for traffic of one shape', () => {
    expect(
      ask(profileOf({ traffic: { requestsPerSecond: 100, shape: 'steady' } }))
        .hybrid,
    ).toBeUndefined();
  });

  it('is not named where functions cannot run it', () => {
    expect(
      ask(profileOf({ traffic }), {
        policy: { platforms: ['fargate', 'ecs-ec2'] },
      }).hybrid,
    ).toBeUndefined();
  });
});
