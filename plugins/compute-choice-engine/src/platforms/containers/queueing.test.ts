import fc from 'fast-check';
import { p99WaitSeconds, spareRateFor, waitProbability } from './queueing';

/** Erlang C as textbooks write it, with the sum of the loss formula. */
function erlangC(servers: number, offered: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; k < servers; k++) {
    term *= offered / k;
    sum += term;
  }
  const last = (term * offered) / servers / (1 - offered / servers);
  return last / (sum + last);
}

const queues = fc
  .record({
    servers: fc.integer({ min: 1, max: 60 }),
    load: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  })
  .map(({ servers, load }) => ({ servers, offered: servers * load }));

describe('waitProbability', () => {
  it('is the load for one server, and a third for two servers half busy', () => {
    expect(waitProbability(1, 0.6)).toBeCloseTo(0.6, 12);
    expect(waitProbability(2, 1)).toBeCloseTo(1 / 3, 12);
  });

  it('equals the textbook formula, or 0 where that is below 1%', () => {
    fc.assert(
      fc.property(queues, ({ servers, offered }) => {
        const expected = erlangC(servers, offered);
        const actual = waitProbability(servers, offered);
        const isCutOff = actual === 0;
        expect(expected).toBeGreaterThanOrEqual(isCutOff ? 0 : actual - 1e-9);
        expect(expected).toBeLessThanOrEqual((isCutOff ? 0.01 : actual) + 1e-9);
      }),
    );
  });

  it('answers for millions of servers', () => {
    expect(waitProbability(4_000_000, 3_998_000)).toBeGreaterThan(0.01);
    expect(waitProbability(4_000_000, 2_400_000)).toBe(0);
  });
});

describe('p99WaitSeconds', () => {
  it('is the exponential tail of one server', () => {
    // P(wait > t) = load × e^(−(μ − λ) t) for exponential service times.
    const waitSeconds = p99WaitSeconds({
      arrivalsPerSecond: 6,
      servers: 1,
      ratePerServer: 10,
      squaredVariation: 1,
    });
    expect(0.6 * Math.exp(-4 * waitSeconds)).toBeCloseTo(0.01, 12);
  });

  it('halves when service times do not vary, and grows when they do', () => {
    const queue = { arrivalsPerSecond: 6, servers: 1, ratePerServer: 10 };
    const steady = p99WaitSeconds({ ...queue, squaredVariation: 0 });
    const random = p99WaitSeconds({ ...queue, squaredVariation: 1 });
    const wild = p99WaitSeconds({ ...queue, squaredVariation: 5 });
    expect(steady).toBeCloseTo(random / 2, 12);
    expect(wild).toBeCloseTo(random * 3, 12);
  });

  it('is infinite where work comes faster than it is done', () => {
    expect(
      p99WaitSeconds({
        arrivalsPerSecond: 10,
        servers: 1,
        ratePerServer: 10,
        squaredVariation: 1,
      }),
    ).toBe(Infinity);
  });

  it('never grows with another server', () => {
    fc.assert(
      fc.property(queues, ({ servers, offered }) => {
        const wait = (count: number) =>
          p99WaitSeconds({
            arrivalsPerSecond: offered * 3,
            servers: count,
            ratePerServer: 3,
            squaredVariation: 2,
          });
        expect(wait(servers + 1)).toBeLessThanOrEqual(wait(servers));
      }),
    );
  });

  it('is below a bound wherever the spare rate for it is there', () => {
    fc.assert(
      fc.property(
        queues,
        fc.double({ min: 0.001, max: 10, noNaN: true }),
        ({ servers, offered }, boundSeconds) => {
          const spare = spareRateFor(boundSeconds, 2);
          const ratePerServer = (offered + spare) / servers;
          expect(
            p99WaitSeconds({
              arrivalsPerSecond: offered,
              servers,
              ratePerServer,
              squaredVariation: 2,
            }),
          ).toBeLessThanOrEqual(boundSeconds * (1 + 1e-9));
        },
      ),
    );
  });
});
