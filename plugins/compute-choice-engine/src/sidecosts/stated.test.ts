import {
  ComputeOption,
  PriceBook,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { recommend } from '../recommend';

const books = new Map<string, PriceBook>();
beforeAll(async () => {
  for (const region of ['us-east-1', 'eu-central-1']) {
    books.set(region, await loadPriceBook(region));
  }
});

/** The options that can run the profile. */
function optionsOf(
  { operations, ...parts }: { [part: string]: object },
  region = 'us-east-1',
): ComputeOption[] {
  return recommend(
    workloadProfileSchema.parse({
      ...parts,
      operations: { region, ...operations },
    }),
    { prices: books.get(region)!, samples: 0 },
  ).options.filter(({ eligible }) => eligible);
}

const platformsWith = (options: ComputeOption[], item: string) => [
  ...new Set(
    options
      .filter(({ costLines }) => costLines.some(line => line.item === item))
      .map(({ platform }) => platform),
  ),
];

const lineOf = (options: ComputeOption[], item: string) =>
  options
    .flatMap(({ costLines }) => costLines)
    .find(line => line.item === item)!;

const traffic = { requestsPerMonth: 10_000_000, shape: 'steady' };

describe('charges that a profile asks for', () => {
  it('count the state transitions of chained functions, not of one process', () => {
    const options = optionsOf({
      application: { kind: 'queue-worker', chainedSteps: 5 },
      traffic: { ...traffic, retryShare: 0.1 },
    });
    expect(platformsWith(options, 'step-functions.transitions')).toEqual([
      'lambda',
    ]);
    const line = lineOf(options, 'step-functions.transitions');
    expect(line.quantity).toBeCloseTo(55, 9);
    expect(line.monthlyUsd).toBeUndefined();
  });

  it('mark a total as a lower bound where they have no price', () => {
    const options = optionsOf({
      application: { kind: 'queue-worker', chainedSteps: 5 },
      traffic,
    });
    options.forEach(({ platform, atLeast }) =>
      expect(atLeast).toBe(platform === 'lambda'),
    );
  });

  it('count the requests to a queue, batches once, on every platform', () => {
    const inBatches = (batchSize: number) =>
      lineOf(
        optionsOf({
          application: { kind: 'queue-worker', eventSources: ['sqs'] },
          traffic: { ...traffic, batchSize, retryShare: 0 },
        }),
        'sqs.requests',
      ).quantity;
    expect(inBatches(1)).toBeCloseTo(30, 6);
    expect(inBatches(10)).toBeCloseTo(12, 6);
  });

  it('count the polls of a queue that is empty', () => {
    const hourly = (from: number) =>
      Array.from({ length: 168 }, (_, hour) => (hour < from ? 10 : 0));
    const requests = (from: number) =>
      lineOf(
        optionsOf({
          application: { kind: 'queue-worker', eventSources: ['sqs'] },
          traffic: { hourlyRequestsPerSecond: hourly(from), retryShare: 0 },
        }),
        'sqs.requests',
      ).quantity;
    expect(requests(84)).toBeGreaterThan(requests(168) / 2);
  });

  it('count events and traces on every platform', () => {
    const options = optionsOf({
      application: { kind: 'http-api', eventSources: ['eventbridge'] },
      traffic,
      operations: { tracing: true, containerInsights: true },
    });
    ['eventbridge.events', 'xray.traces', 'insights'].forEach(item =>
      expect(platformsWith(options, item).sort()).toEqual([
        'ecs-ec2',
        'fargate',
        'lambda',
      ]),
    );
    expect(lineOf(options, 'xray.traces').quantity).toBeCloseTo(0.5, 9);
  });

  it('price interface endpoints where the region has the price', () => {
    const parts = {
      application: { kind: 'http-api' },
      traffic,
      operations: { interfaceEndpoints: 3 },
    };
    const item = 'vpc-endpoint.interface-hours';
    const priced = lineOf(optionsOf(parts, 'eu-central-1'), item);
    expect(priced.quantity).toBe(3 * 2 * 730);
    expect(priced.monthlyUsd).toBe(priced.quantity * priced.unitPriceUsd!);
    const options = optionsOf(parts);
    expect(lineOf(options, item).monthlyUsd).toBeUndefined();
    expect(platformsWith(options, item)).not.toContain('lambda');
  });

  it('price RDS Proxy where more connections are open than the database allows', () => {
    const parts = (databaseConnectionLimit: number) => ({
      application: {
        kind: 'http-api',
        relationalDatabase: true,
        databaseConnectionLimit,
      },
      traffic: { requestsPerMonth: 300_000_000, shape: 'steady' },
    });
    const item = 'rds-proxy';
    const few = optionsOf(parts(60));
    const { quantity, unitPriceUsd, monthlyUsd } = lineOf(few, item);
    expect(quantity).toBe(2 * 730);
    expect(monthlyUsd).toBe(quantity * unitPriceUsd!);
    few.forEach(({ costLines, databaseConnections }) =>
      expect(costLines.some(line => line.item === item)).toBe(
        databaseConnections!.proxy === 'needed',
      ),
    );
    // A pool of each task adds up to more than one connection of each environment.
    expect(platformsWith(few, item)).toEqual(['fargate', 'ecs-ec2']);
    expect(platformsWith(optionsOf(parts(100_000)), item)).toEqual([]);
    const unpriced = lineOf(optionsOf(parts(60), 'eu-central-1'), item);
    expect(unpriced.monthlyUsd).toBeUndefined();
  });

  it('are left out where nothing asks for them', () => {
    const options = optionsOf({ application: { kind: 'http-api' }, traffic });
    const categories = options.flatMap(({ costLines }) =>
      costLines.map(({ category }) => category),
    );
    expect(categories).not.toContain('orchestration');
    expect(categories).not.toContain('observability');
  });
});
