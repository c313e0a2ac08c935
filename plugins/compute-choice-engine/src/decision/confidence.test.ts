import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import fc from 'fast-check';
import {
  ask as askWith,
  Asked,
  loadTestBook,
  measured,
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

describe('confidence', () => {
  it('is full when nothing is unknown that matters', () => {
    const { confidence } = ask(
      profileOf({
        ...measured(100_000),
        team: { serverless: 'some', containers: 'some', ec2Fleets: 'some' },
      }),
    );
    expect(confidence).toMatchObject({ level: 'high', share: 1 });
    expect(confidence.expectedRegretUsd).toBe(0);
  });

  it('falls where the platforms come close', () => {
    const near = ask(profileOf({ traffic: { requestsPerMonth: 45_000_000 } }));
    expect(near.confidence.share).toBeLessThan(0.9);
    expect(near.confidence.expectedRegretUsd).toBeGreaterThan(0);
  });

  it('changes with the seed only within the noise of its samples', () => {
    const shareWith = (seed: number) =>
      ask(profileOf(), { seed, samples: 1000 }).confidence.share;
    const share = shareWith(1);
    const noise = 4 * Math.sqrt((2 * share * (1 - share)) / 1000);
    [2, 3, 4_294_967_295].forEach(seed =>
      expect(Math.abs(shareWith(seed) - share)).toBeLessThanOrEqual(noise),
    );
  });

  it('gives ranges that hold the middle of the samples', () => {
    ask(profileOf(), { samples: 500 }).options.forEach(option => {
      const { p10, p90 } = option.rangeUsd!;
      expect(p10).toBeLessThanOrEqual(p90);
      expect(option.monthlyUsd!).toBeGreaterThanOrEqual(p10 * 0.5);
      expect(option.monthlyUsd!).toBeLessThanOrEqual(p90 * 2);
    });
  });

  it('is left out without samples', () => {
    const { confidence, nextQuestion, options } = ask(profileOf(), {
      samples: 0,
    });
    expect(confidence).toMatchObject({ samples: 0, level: 'low' });
    expect(nextQuestion).toBeNull();
    expect(options[0].rangeUsd).toBeUndefined();
  });
});

describe('the next question', () => {
  it('asks for the fact that excludes a platform in half of the cases', () => {
    const privilegedOnly = fakePlatforms.map(platform => ({
      ...platform,
      constraints: (workload: { privileged: boolean }) =>
        workload.privileged && platform.id !== 'ecs-ec2'
          ? [
              {
                rule: 'no-privileges',
                message: { code: 'no-privileges', text: 'No.' },
                fields: ['application.privileged'],
              },
            ]
          : [],
    }));
    const { nextQuestion } = ask(
      profileOf({
        application: { kind: 'ci-task' },
        traffic: { runsPerDay: 50 },
      }),
      { platforms: privilegedOnly, samples: 1000 },
    );
    expect(nextQuestion?.field).toBe('application.privileged');
    expect(nextQuestion?.flipShare).toBeGreaterThan(0.3);
  });

  it('never asks for what was stated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), requestsPerMonth => {
        const { nextQuestion, assumptions } = ask(
          profileOf({ traffic: { requestsPerMonth } }),
          { samples: 50 },
        );
        const assumed = assumptions.map(({ field }) => field);
        expect([null, ...assumed]).toContain(nextQuestion?.field ?? null);
      }),
      { numRuns: 15 },
    );
  });
});
