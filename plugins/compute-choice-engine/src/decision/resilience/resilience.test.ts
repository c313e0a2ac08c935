import {
  ComputeOption,
  Platform,
  PriceBook,
} from '@compute-choice/plugin-compute-choice-common';
import { platforms } from '../../platforms';
import { ask, loadTestBook, profileOf } from '../__testUtils__/ask';

let book: PriceBook;
beforeAll(async () => {
  book = await loadTestBook();
});

/** The best option of each platform. */
function bestOf(
  parts: Parameters<typeof profileOf>[0],
): Record<Platform, ComputeOption> {
  const { options } = ask(profileOf(parts), {
    prices: book,
    samples: 0,
    platforms,
  });
  const best = (platform: Platform) =>
    options.find(option => option.platform === platform)!;
  return {
    lambda: best('lambda'),
    fargate: best('fargate'),
    'ecs-ec2': best('ecs-ec2'),
  };
}

const api = { requestsPerMonth: 100_000_000, shape: 'steady' };

describe('a burst', () => {
  it('finds capacity within seconds on Lambda, and within minutes on tasks', () => {
    const { lambda, fargate, 'ecs-ec2': ec2 } = bestOf({ traffic: api });
    expect(lambda.burst!.secondsToCapacity).toBeLessThan(10);
    expect(fargate.burst!.secondsToCapacity).toBeGreaterThan(60);
    expect(fargate.burst!.rejected).toBeGreaterThan(0);
    expect(lambda.burst!.rejected).toBe(0);
    expect(ec2.burst!.factor).toBe(2);
  });

  it('uses the growth that is stated', () => {
    const at = (growthPer90Seconds: number) =>
      bestOf({ traffic: { ...api, growthPer90Seconds } }).fargate.burst!;
    expect(at(4).factor).toBe(4);
    expect(at(4).rejected).toBeGreaterThan(at(3).rejected);
    expect(at(1)).toMatchObject({
      secondsToCapacity: 0,
      delayed: 0,
      rejected: 0,
    });
  });

  it('turns requests away where Lambda has to add more than it can at once', () => {
    const { lambda } = bestOf({
      traffic: {
        requestsPerMonth: 5e9,
        shape: 'steady',
        growthPer90Seconds: 20,
      },
    });
    expect(lambda.burst!.rejected).toBeGreaterThan(0);
    expect(lambda.burst!.secondsToCapacity).toBeGreaterThan(10);
  });

  it('loses nothing where work waits in a queue', () => {
    const worker = bestOf({
      application: { kind: 'queue-worker' },
      traffic: { ...api, growthPer90Seconds: 3 },
    });
    Object.values(worker).forEach(({ burst }) => {
      expect(burst!.rejected).toBe(0);
      expect(burst!.delayed).toBeGreaterThan(0);
    });
  });

  it('does not concern jobs', () => {
    const { fargate } = bestOf({
      application: { kind: 'batch' },
      traffic: { runsPerDay: 3 },
    });
    expect(fargate.burst).toBeUndefined();
    expect(fargate.availability).toBeUndefined();
  });
});

describe('availability', () => {
  const withInstances = (minInstances: number, zones: number) =>
    bestOf({
      traffic: { requestsPerMonth: 1000 },
      resources: { minInstances, zones },
    }).fargate.availability!;

  it('counts what is left without the fullest zone', () => {
    expect(withInstances(2, 2).shareLeft).toBe(0.5);
    expect(withInstances(3, 3).shareLeft).toBeCloseTo(2 / 3, 12);
    expect(withInstances(3, 2).shareLeft).toBeCloseTo(1 / 3, 12);
  });

  it('is nothing with a single task, whatever zones there are', () => {
    expect(withInstances(1, 3)).toMatchObject({ zones: 1, shareLeft: 0 });
  });

  it('is a matter of AWS on Lambda', () => {
    const { lambda } = bestOf({});
    expect(lambda.availability).toMatchObject({ zones: null, shareLeft: 1 });
  });
});

describe('database connections', () => {
  const application = { kind: 'http-api', relationalDatabase: true };

  it('are one for each environment, and a pool for each task', () => {
    const { lambda, fargate } = bestOf({ application, traffic: api });
    const { sizing } = lambda;
    expect(lambda.databaseConnections!.atPeak).toBe(
      sizing?.platform === 'lambda' ? sizing.peakConcurrency : undefined,
    );
    expect(fargate.databaseConnections!.atPeak).toBe(
      fargate.sizing?.platform === 'fargate'
        ? fargate.sizing.maxTasks * 10
        : undefined,
    );
  });

  it('need a proxy above the limit of the database, not far below it', () => {
    const proxyAt = (databaseConnectionLimit: number) =>
      bestOf({
        application: { ...application, databaseConnectionLimit },
        traffic: api,
      }).lambda.databaseConnections!.proxy;
    const { atPeak } = bestOf({ application, traffic: api }).lambda
      .databaseConnections!;
    expect(proxyAt(atPeak - 1)).toBe('needed');
    expect(proxyAt(atPeak)).toBe('advised');
    expect(proxyAt(atPeak * 2)).toBe('not-needed');
  });

  it('use the pool that is stated', () => {
    const { fargate } = bestOf({
      application: { ...application, connectionsPerInstance: 3 },
      traffic: api,
    });
    expect(fargate.databaseConnections!.atPeak % 3).toBe(0);
  });

  it('are not mentioned without a relational database', () => {
    expect(bestOf({}).lambda.databaseConnections).toBeUndefined();
  });
});

describe('non-production copies', () => {
  it('cost the floor each', () => {
    const { fargate, lambda } = bestOf({ operations: { environments: 4 } });
    expect(fargate.copies).toEqual({
      environments: 4,
      monthlyUsd: 4 * fargate.floorUsd!,
    });
    expect(lambda.copies!.monthlyUsd).toBeLessThan(fargate.copies!.monthlyUsd);
  });

  it('are left out where none are stated', () => {
    expect(bestOf({}).fargate.copies).toBeUndefined();
  });
});
