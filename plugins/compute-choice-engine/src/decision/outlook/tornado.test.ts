import {
  PriceBook,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { platforms } from '../../platforms';
import { ask as askWith, loadTestBook, profileOf } from '../__testUtils__/ask';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

const ask = (profile: WorkloadProfile, samples = 10) =>
  askWith(profile, { prices: book, samples, platforms });

/** Cost of one option minus cost of another. */
function gapOf({ options }: Recommendation, from: string, to: string): number {
  const costOf = (id: string) =>
    options.find(option => option.id === id)!.monthlyUsd!;
  return costOf(to) - costOf(from);
}

describe('a tornado', () => {
  it('starts from the gap between verdict and runner-up', () => {
    const given = ask(profileOf());
    expect(given.tornado!.gapUsd).toBe(given.runnerUpDifference!.monthlyUsd);
  });

  it('shows at each end the gap that the question has with that value', () => {
    const traffic = { requestsPerMonth: 30_000_000, shape: 'steady' };
    const given = ask(profileOf({ traffic }));
    const { verdict, runnerUpOptionId, tornado } = given;
    const bar = tornado!.bars.find(
      ({ field }) => field === 'performance.cpuMsPerRequest',
    )!;
    [bar.low, bar.high].forEach(({ value, gapUsd }) => {
      const stated = ask(
        profileOf({ traffic, performance: { cpuMsPerRequest: value } }),
      );
      expect(gapUsd).toBeCloseTo(
        gapOf(stated, verdict.optionId!, runnerUpOptionId!),
        6,
      );
    });
  });

  it('shows stated values in their unit, a fifth down and a quarter up', () => {
    const { bars } = ask(profileOf()).tornado!;
    const bar = bars.find(({ field }) => field === 'traffic.requestsPerMonth')!;
    expect(bar.assumed).toBe(false);
    expect(bar.low.value).toBeCloseTo(24_000_000, 3);
    expect(bar.high.value).toBeCloseTo(37_500_000, 3);
  });

  it('has the bars that exclude an option first, then the widest', () => {
    const { bars } = ask(
      profileOf({
        application: { kind: 'queue-worker' },
        traffic: { requestsPerMonth: 10_000 },
        performance: { durationMs: { mean: 100_000, p99: 400_000 } },
      }),
    ).tornado!;
    const excluding = bars.filter(
      ({ low, high }) => low.gapUsd === null || high.gapUsd === null,
    );
    expect(excluding.map(({ field }) => field)).toContain(
      'performance.longestRunSeconds',
    );
    expect(bars.slice(0, excluding.length)).toEqual(excluding);
    const swings = bars.slice(excluding.length).map(({ swingUsd }) => swingUsd);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
  });

  it('marks the inputs that change who is better', () => {
    const { tornado, options, runnerUpOptionId } = ask(
      profileOf({ traffic: { requestsPerMonth: 100_000_000 } }),
    );
    const runnerUp = options.find(({ id }) => id === runnerUpOptionId)!;
    const flipping = tornado!.bars.filter(({ flips }) => flips);
    expect(flipping.length).toBeGreaterThan(0);
    flipping.forEach(({ low, high }) =>
      expect([low.platform, high.platform]).toContain(runnerUp.platform),
    );
  });

  it('leaves measured values alone', () => {
    const { bars } = ask({
      ...profileOf(),
      measured: ['traffic.requestsPerMonth'],
    }).tornado!;
    expect(bars.map(({ field }) => field)).not.toContain(
      'traffic.requestsPerMonth',
    );
  });

  it('needs samples, which are about what is unknown as well', () => {
    expect(ask(profileOf(), 0).tornado).toBeUndefined();
  });
});
