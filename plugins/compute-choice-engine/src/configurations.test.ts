import {
  CostEstimate,
  EstimateRequestInput,
  estimateRequestSchema,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import fc from 'fast-check';
import { estimate } from './estimate';

let prices: PriceBook;
beforeAll(async () => {
  prices = await loadPriceBook('us-east-1');
});

type Asked = Omit<EstimateRequestInput, 'region'>;

const ask = (asked: Asked): CostEstimate =>
  estimate(estimateRequestSchema.parse({ region: 'us-east-1', ...asked }), {
    prices,
  });

const onLambda = (
  memoryMb: number,
  requests: number,
  durationMs: number,
): Asked => ({
  configuration: { platform: 'lambda', architecture: 'arm64', memoryMb },
  usage: { requests, durationMs },
});

const onFargate = (
  vcpu: number,
  memoryGb: number,
  taskHours: number,
  ephemeralStorageGb = 20,
): Asked => ({
  configuration: { platform: 'fargate', vcpu, memoryGb, ephemeralStorageGb },
  usage: { taskHours },
});

const onHosts = (instanceType: string, instanceHours: number): Asked => ({
  configuration: { platform: 'ecs-ec2', instanceType },
  usage: { instanceHours },
});

const balanced = (hours: number, lcu: number, gb: number): Asked => ({
  sideItems: [
    { item: 'alb', hours, lcu },
    { item: 'nat-gateway', hours, gb },
  ],
});

const amount = (max: number) => fc.double({ min: 0.001, max, noNaN: true });
const count = (max: number) => fc.integer({ min: 1, max });
const more = fc.double({ min: 1, max: 10, noNaN: true });

/** By item, over all tiers. */
function quantities({ costLines }: CostEstimate): Map<string, number> {
  const found = new Map<string, number>();
  costLines.forEach(({ item, quantity }) =>
    found.set(item, (found.get(item) ?? 0) + quantity),
  );
  return found;
}

const isAtLeast = (usd: number, other: number) => usd >= other * (1 - 1e-12);

describe('a configuration never costs less', () => {
  it('with more memory, requests or time of a function', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 128, max: 5000 }),
        count(1e10),
        amount(60_000),
        fc.integer({ min: 0, max: 5000 }),
        more,
        (memoryMb, requests, durationMs, addedMb, by) => {
          const before = ask(onLambda(memoryMb, requests, durationMs));
          [
            onLambda(memoryMb + addedMb, requests, durationMs),
            onLambda(memoryMb, Math.round(requests * by), durationMs),
            onLambda(memoryMb, requests, durationMs * by),
          ].forEach(larger =>
            expect(isAtLeast(ask(larger).monthlyUsd, before.monthlyUsd)).toBe(
              true,
            ),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('with a larger task, disk or more hours of it', () => {
    const sizes = [
      [0.25, 0.5],
      [0.25, 1],
      [0.5, 1],
      [0.5, 4],
      [1, 4],
      [1, 8],
      [2, 8],
      [2, 16],
      [4, 16],
    ] as const;
    fc.assert(
      fc.property(amount(1e5), count(100), more, (hours, disk, by) => {
        const usd = sizes.map(
          ([vcpu, memoryGb]) =>
            ask(onFargate(vcpu, memoryGb, hours)).monthlyUsd,
        );
        expect(usd).toEqual([...usd].sort((a, b) => a - b));
        const [before] = usd;
        expect(
          isAtLeast(ask(onFargate(0.25, 0.5, hours * by)).monthlyUsd, before),
        ).toBe(true);
        expect(
          isAtLeast(
            ask(onFargate(0.25, 0.5, hours, 20 + disk)).monthlyUsd,
            before,
          ),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('with a larger host of a family, or more hours of it', () => {
    const hosts = ['m7g.large', 'm7g.xlarge', 'm7g.2xlarge', 'm7g.4xlarge'];
    fc.assert(
      fc.property(amount(1e5), more, (hours, by) => {
        const usd = hosts.map(type => ask(onHosts(type, hours)).monthlyUsd);
        expect(usd).toEqual([...usd].sort((a, b) => a - b));
        expect(
          isAtLeast(ask(onHosts(hosts[0], hours * by)).monthlyUsd, usd[0]),
        ).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a month that is split in two', () => {
  it.each<[string, (part: number) => Asked]>([
    ['a function', part => onLambda(1024, Math.round(part), 100)],
    ['tasks', part => onFargate(1, 2, part, 30)],
    ['hosts', part => onHosts('m7g.large', part)],
    ['side items', part => balanced(part, 1.08, part * 7)],
  ])('has the same quantities as a whole for %s', (_, asked) => {
    fc.assert(
      fc.property(count(5e7), count(5e7), (first, second) => {
        const whole = quantities(ask(asked(first + second)));
        const parts = [asked(first), asked(second)].map(part =>
          quantities(ask(part)),
        );
        whole.forEach((quantity, item) =>
          expect(
            Math.abs(
              parts.reduce((sum, part) => sum + (part.get(item) ?? 0), 0) /
                quantity -
                1,
            ),
          ).toBeLessThan(1e-9),
        );
      }),
      { numRuns: 50 },
    );
  });
});
