import fc from 'fast-check';
import { PoissonTail, poissonProbability } from './poisson';

const mean = fc.double({ min: 0.001, max: 20_000, noNaN: true });
/** Standard deviations from the mean. */
const distance = fc.double({ min: -12, max: 12, noNaN: true });

function countAt(of: number, deviations: number): number {
  return Math.max(0, Math.round(of + deviations * Math.sqrt(of)));
}

const sum = (list: number[]) => list.reduce((total, each) => total + each, 0);

/** Probabilities from 0 on, each from the one beside it, from the middle outwards. */
function probabilities(of: number): number[] {
  const middle = Math.floor(of);
  const list: number[] = [];
  list[middle] = 1;
  for (let n = middle + 1; n <= countAt(of, 15) + 40; n += 1) {
    list[n] = (list[n - 1] * of) / n;
  }
  for (let n = middle - 1; n >= 0; n -= 1) {
    list[n] = (list[n + 1] * (n + 1)) / of;
  }
  const total = sum(list);
  return list.map(each => each / total);
}

describe('Poisson numbers', () => {
  it('have the probabilities of their definition', () => {
    fc.assert(
      fc.property(mean, distance, (of, deviations) => {
        const n = countAt(of, deviations);
        const expected = probabilities(of)[n] ?? 0;
        expect(poissonProbability(of, n)).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('are at least n as often as the probabilities from n on say', () => {
    fc.assert(
      fc.property(
        mean,
        fc.array(distance, { minLength: 1, maxLength: 5 }),
        (of, distances) => {
          const tail = new PoissonTail(of);
          const expected = probabilities(of);
          distances.forEach(deviations => {
            const n = countAt(of, deviations);
            expect(tail.atLeast(n)).toBeCloseTo(sum(expected.slice(n)), 9);
          });
        },
      ),
    );
  });

  it('are reached within a probability from the first such number on', () => {
    fc.assert(
      fc.property(
        mean,
        fc.double({ min: 1e-6, max: 0.99, noNaN: true }),
        (of, probability) => {
          const tail = new PoissonTail(of);
          const fewest = tail.fewestWithin(probability);
          expect(tail.atLeast(fewest)).toBeLessThanOrEqual(probability);
          expect(tail.atLeast(fewest - 1)).toBeGreaterThan(probability);
        },
      ),
    );
  });

  it('count up to a number as often as they reach each number up to it', () => {
    fc.assert(
      fc.property(mean, distance, (of, deviations) => {
        const tail = new PoissonTail(of);
        const most = countAt(of, deviations);
        const reached = Array.from({ length: most }, (_, n) =>
          tail.atLeast(n + 1),
        );
        expect(tail.meanUpTo(most) / (1 + most)).toBeCloseTo(
          sum(reached) / (1 + most),
          8,
        );
      }),
    );
  });

  it('never occur without a mean', () => {
    expect(poissonProbability(0, 0)).toBe(1);
    expect(poissonProbability(0, 1)).toBe(0);
    expect(new PoissonTail(0).atLeast(0)).toBe(1);
    expect(new PoissonTail(0).atLeast(1)).toBe(0);
  });
});
