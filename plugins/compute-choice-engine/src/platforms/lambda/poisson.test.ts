import fc from 'fast-check';
import { PoissonTail, poissonProbability } from './poisson';

const mean = fc.double({ min: 0.001, max: 400, noNaN: true });
const count = fc.integer({ min: 0, max: 500 });

/** Probabilities of 0 to 2,000, one from the other. */
function probabilities(of: number): number[] {
  const list = [Math.exp(-of)];
  for (let n = 1; n <= 2000; n += 1) {
    list.push((list[n - 1] * of) / n);
  }
  return list;
}
const sum = (list: number[]) => list.reduce((total, each) => total + each, 0);

describe('Poisson numbers', () => {
  it('have the probabilities of their definition', () => {
    fc.assert(
      fc.property(mean, count, (of, n) => {
        const expected = probabilities(of)[n];
        expect(poissonProbability(of, n)).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('are at least n as often as the probabilities from n on say', () => {
    fc.assert(
      fc.property(mean, fc.array(count, { minLength: 1 }), (of, numbers) => {
        const tail = new PoissonTail(of);
        const expected = probabilities(of);
        [...numbers]
          .sort((a, b) => a - b)
          .forEach(n =>
            expect(tail.atLeast(n)).toBeCloseTo(sum(expected.slice(n)), 8),
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
