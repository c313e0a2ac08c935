import { PriceBook } from '@compute-choice/plugin-compute-choice-common';
import fc from 'fast-check';
import {
  ask as askWith,
  Asked,
  loadTestBook,
  measured,
} from './__testUtils__/ask';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

const ask = (
  profile: Parameters<typeof askWith>[0],
  asked: Partial<Asked> = {},
) => askWith(profile, { prices: book, ...asked });

describe('break-even points', () => {
  const cheapestAt = (requestsPerMonth: number) => {
    const { options, cheapestOptionId } = ask(measured(requestsPerMonth), {
      samples: 0,
    });
    return options.find(({ id }) => id === cheapestOptionId)?.platform;
  };

  it('are where the cheapest platform changes', () => {
    const { breakEven } = ask(measured(30_000_000), { samples: 0 });
    expect(breakEven.length).toBeGreaterThan(0);
    breakEven.forEach(({ requestsPerMonth, from, to }) => {
      expect(cheapestAt(requestsPerMonth * (1 - 1e-7))).toBe(from);
      expect(cheapestAt(requestsPerMonth * (1 + 1e-7))).toBe(to);
    });
  });

  it('start from the cheapest at low traffic and follow each other', () => {
    const { breakEven } = ask(measured(30_000_000), { samples: 0 });
    expect(breakEven[0].from).toBe('lambda');
    breakEven.slice(1).forEach((point, index) => {
      expect(point.from).toBe(breakEven[index].to);
      expect(
        point.requestsPerMonth / breakEven[index].requestsPerMonth,
      ).toBeGreaterThan(1.05);
    });
  });

  it('leave no change out between them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 2000 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (mean, cpuShare) => {
          const profile = (requestsPerMonth: number) => ({
            ...measured(requestsPerMonth),
            performance: {
              durationMs: { mean, p99: mean },
              cpuMsPerRequest: mean * cpuShare,
            },
          });
          const given = ask(profile(30_000_000), { samples: 0 });
          const volumes = given.breakEven.map(
            ({ requestsPerMonth }) => requestsPerMonth,
          );
          const edges = [30_000, ...volumes, 3e10];
          const named = [
            ...given.breakEven.map(({ from }) => from),
            given.breakEven[given.breakEven.length - 1]?.to,
          ];
          // Changes closer together than 5% are left out, so a volume between
          // two points, or one of its neighbours, has the platform named there.
          edges.slice(1).forEach((edge, index) => {
            const middle = Math.sqrt(edge * edges[index]);
            const cheapest = [1 / 1.05, 1, 1.05].map(factor => {
              const { options, cheapestOptionId } = ask(
                profile(middle * factor),
                { samples: 0 },
              );
              return options.find(({ id }) => id === cheapestOptionId)
                ?.platform;
            });
            expect(cheapest).toContain(named[index]);
          });
        },
      ),
      { numRuns: 10 },
    );
  });

  it('do not depend on the traffic that they are asked at', () => {
    const pointsAt = (requestsPerMonth: number) =>
      ask(measured(requestsPerMonth), { samples: 0 }).breakEven;
    const [first] = pointsAt(10_000_000);
    expect(pointsAt(20_000_000)[0].requestsPerMonth).toBeCloseTo(
      first.requestsPerMonth,
      -1,
    );
  });

  it('are none without traffic', () => {
    expect(ask(measured(0), { samples: 0 }).breakEven).toEqual([]);
  });
});
