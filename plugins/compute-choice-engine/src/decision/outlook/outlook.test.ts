import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import {
  ask as askWith,
  Asked,
  loadTestBook,
  measured,
  profileOf,
} from '../__testUtils__/ask';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

const ask = (
  profile: Parameters<typeof askWith>[0],
  asked: Partial<Asked> = {},
) => askWith(profile, { prices: book, samples: 0, ...asked });

const NOW = 30_000_000;

const growing = (percentPerMonth: number) =>
  profileOf({
    ...measured(NOW),
    traffic: {
      requestsPerMonth: NOW,
      shape: 'steady',
      burstInsideHour: 1,
      growthPercentPerMonth: percentPerMonth,
    },
  });

describe('cost curves', () => {
  it('have today on the axis, with the cost of the options', () => {
    const { costCurves, options } = ask(measured(NOW));
    const { requestsPerMonth, nowIndex, series } = costCurves!;
    expect(requestsPerMonth[nowIndex]).toBe(NOW);
    series.forEach(({ optionId, monthlyUsd }) =>
      expect(monthlyUsd[nowIndex]).toBe(
        options.find(({ id }) => id === optionId)!.monthlyUsd,
      ),
    );
    expect(series.map(({ platform }) => platform).sort()).toEqual([
      'ecs-ec2',
      'fargate',
      'lambda',
    ]);
  });

  it('reach from a thousandth to a thousand times, evenly on a logarithmic axis', () => {
    const { requestsPerMonth } = ask(measured(NOW)).costCurves!;
    const last = requestsPerMonth.length - 1;
    expect(requestsPerMonth[0]).toBeCloseTo(NOW / 1000, 3);
    expect(requestsPerMonth[last]).toBeCloseTo(NOW * 1000, 0);
    const step = 1000 ** (2 / last);
    requestsPerMonth
      .slice(1)
      .forEach((at, index) =>
        expect(at / requestsPerMonth[index]).toBeCloseTo(step, 6),
      );
  });

  it('cost at each point what the same question costs with that traffic', () => {
    const { requestsPerMonth, series } = ask(measured(NOW)).costCurves!;
    [4, 10, 15, 20].forEach(index => {
      const { options } = ask(measured(requestsPerMonth[index]));
      series.forEach(({ optionId, monthlyUsd }) =>
        expect(monthlyUsd[index]).toBeCloseTo(
          options.find(({ id }) => id === optionId)!.monthlyUsd!,
          6,
        ),
      );
    });
  });

  it('say null where an option cannot run', () => {
    const { costCurves } = ask(
      profileOf({
        application: { kind: 'queue-worker' },
        performance: { longestRunSeconds: 1000 },
      }),
    );
    expect(costCurves!.series.map(({ platform }) => platform)).not.toContain(
      'lambda',
    );
  });

  it('are absent without traffic', () => {
    expect(ask(measured(0)).costCurves).toBeUndefined();
  });
});

describe('the outlook on growth', () => {
  it('names the first month in which another platform wins', () => {
    const { growth, verdict } = ask(growing(5));
    const { month, requestsPerMonth, from, to } = growth!.flip!;
    expect(from).toBe(verdict.platform);
    expect(requestsPerMonth).toBeCloseTo(NOW * 1.05 ** month, 0);
    expect(ask(measured(requestsPerMonth)).verdict.platform).toBe(to);
    expect(ask(measured(requestsPerMonth / 1.05)).verdict).toMatchObject({
      platform: from,
    });
  });

  it('says so among the reasons', () => {
    const { growth, reasons } = ask(growing(5));
    const note = reasons.find(({ message }) => message.code === 'note.growth');
    expect(note!.message.params!.months).toBe(growth!.flip!.month);
  });

  it('starts with today and goes on month by month', () => {
    const { requestsPerMonth, series } = ask(growing(5)).growth!;
    expect(requestsPerMonth[0]).toBe(NOW);
    expect(requestsPerMonth[12]).toBeCloseTo(NOW * 1.05 ** 12, 0);
    series.forEach(({ monthlyUsd }) =>
      expect(monthlyUsd).toHaveLength(requestsPerMonth.length),
    );
  });

  it('foresees no flip where the traffic never reaches one', () => {
    expect(ask(growing(0.01)).growth!.flip).toBeNull();
  });

  it('is absent without growth', () => {
    expect(ask(measured(NOW)).growth).toBeUndefined();
  });
});

describe('the trigger to look again', () => {
  it('is the traffic at which another platform wins', () => {
    const { revisit, verdict } = ask(measured(NOW));
    const above = revisit!.aboveRequestsPerMonth!;
    expect(above).toBeGreaterThan(NOW);
    expect(ask(measured(above)).verdict.platform).not.toBe(verdict.platform);
    expect(ask(measured(above / 1.02)).verdict.platform).toBe(verdict.platform);
  });

  it('looks downwards as well', () => {
    const { revisit, verdict } = ask(measured(NOW * 30));
    const below = revisit!.belowRequestsPerMonth!;
    expect(below).toBeLessThan(NOW * 30);
    expect(ask(measured(below)).verdict.platform).not.toBe(verdict.platform);
    expect(ask(measured(below * 1.02)).verdict.platform).toBe(verdict.platform);
  });

  it('names the month in which growth gets there', () => {
    const { revisit, growth } = ask(growing(5));
    expect(revisit!.inMonths).toBe(growth!.flip!.month);
    expect(revisit!.message.text).toContain('growth of 5%');
  });

  it('says that the traffic does not matter where one platform is left', () => {
    const { revisit } = ask(measured(NOW), {
      policy: { platforms: ['fargate'] },
    });
    expect(revisit!.message.code).toBe('revisit.onChange');
    expect(revisit!.aboveRequestsPerMonth).toBeUndefined();
  });

  it('is absent without a verdict', () => {
    const { revisit } = ask(
      profileOf({
        application: { kind: 'queue-worker' },
        performance: { longestRunSeconds: 1000 },
      }),
      { policy: { platforms: ['lambda'] } },
    );
    expect(revisit).toBeUndefined();
  });
});
