import {
  EstimateRequestInput,
  InvalidInputError,
  Issue,
  PriceBook,
  estimateRequestSchema,
  policySchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import { estimate } from './estimate';

const policy = policySchema.parse({});

function issuesOf(action: () => unknown): Issue[] {
  try {
    action();
  } catch (error) {
    if (error instanceof InvalidInputError) {
      return error.issues;
    }
    throw error;
  }
  return [];
}

describe('estimate', () => {
  let book: PriceBook;
  beforeAll(async () => {
    book = await loadPriceBook('us-east-1');
  });

  const ask = (request: Omit<EstimateRequestInput, 'region'>, from = book) =>
    estimate(estimateRequestSchema.parse({ region: from.region, ...request }), {
      prices: from,
      policy,
    });
  const usd = (key: string, tier = 0) =>
    book.prices[key].tiers?.[tier].usd ?? book.prices[key].usd!;

  const lambda = {
    platform: 'lambda' as const,
    memoryMb: 1024,
    architecture: 'x86_64' as const,
  };

  it('prices side items beside a configuration, line by line', () => {
    const { monthlyUsd, costLines, priceBook } = ask({
      configuration: lambda,
      usage: { requests: 1e6, durationMs: 100 },
      sideItems: [
        { item: 'nat-gateway', hours: 730, gb: 10 },
        { item: 'websocket-api', messages: 2e6, connectionMinutes: 3e6 },
        { item: 'registry', gbMonths: 3 },
        { item: 'ebs-gp3', gbMonths: 30 },
        { item: 'efs', gbMonths: 4 },
      ],
    });
    expect(priceBook).toEqual({
      id: book.id,
      region: 'us-east-1',
      date: book.date,
    });
    expect(
      Object.fromEntries(
        costLines.map(({ item, monthlyUsd: amount }) => [item, amount]),
      ),
    ).toEqual({
      'lambda.requests': usd('lambda.requestPerMillion'),
      'lambda.duration': 1e5 * usd('lambda.gbSecondX86'),
      'nat-gateway.hours': 730 * usd('natGateway.hour'),
      'nat-gateway.gb': 10 * usd('natGateway.perGb'),
      'websocket-api.messages': 2 * usd('webSocketApi.perMillionMessages'),
      'websocket-api.connection-minutes':
        3 * usd('webSocketApi.perMillionConnectionMinutes'),
      registry: 3 * usd('ecr.gbMonth'),
      'ebs-gp3': 30 * usd('ebsGp3.gbMonth'),
      efs: 4 * usd('efs.standardGbMonth'),
    });
    expect(monthlyUsd).toBeCloseTo(
      costLines.reduce((sum, line) => sum + line.monthlyUsd!, 0),
      9,
    );
  });

  it('counts an HTTP API call once for each 512 KB of its body', () => {
    const { costLines } = ask({
      sideItems: [{ item: 'http-api', requests: 1e6, payloadKb: 513 }],
    });
    expect(costLines[0].quantity).toBe(2);
  });

  it('gives an allowance once, however often the item is listed', () => {
    const { costLines } = ask({
      allowances: ['data-transfer', 'logs'],
      sideItems: [
        { item: 'data-out', gb: 80 },
        { item: 'data-out', gb: 80 },
        { item: 'logs', ingestedGb: 4 },
        { item: 'logs', ingestedGb: 4 },
      ],
    });
    const credited = (item: string) =>
      costLines
        .filter(line => line.item === item)
        .map(({ quantity }) => quantity);
    expect(credited('data-out.allowance')).toEqual([-80, -20]);
    expect(credited('logs.ingestion.allowance')).toEqual([-4, -1]);
  });

  it('carries the position in the volume tiers from one item to the next', () => {
    const requests = 333e6;
    const [first, second] = ask({
      sideItems: [
        { item: 'rest-api', requests },
        { item: 'rest-api', requests: 1e6 },
      ],
    }).costLines;
    expect([first.tier, second.tier]).toEqual([1, 2]);
    expect(second.unitPriceUsd).toBe(usd('restApi.perMillion', 1));
  });

  it('credits the free tier of Lambda for requests and on-demand duration, at most what is used', () => {
    const { monthlyUsd, costLines } = ask({
      allowances: ['lambda'],
      configuration: lambda,
      usage: { requests: 500_000, durationMs: 100 },
    });
    expect(monthlyUsd).toBeCloseTo(0, 12);
    expect(
      costLines.filter(({ category }) => category === 'allowance'),
    ).toHaveLength(2);
  });

  it('applies the allowances of the policy unless the request names its own', () => {
    const request = estimateRequestSchema.parse({
      region: 'us-east-1',
      configuration: lambda,
      usage: { requests: 500_000, durationMs: 100 },
    });
    const free = policySchema.parse({ allowances: ['lambda'] });
    expect(
      estimate(request, { prices: book, policy: free }).monthlyUsd,
    ).toBeCloseTo(0, 12);
    expect(
      estimate({ ...request, allowances: [] }, { prices: book, policy: free })
        .monthlyUsd,
    ).toBeGreaterThan(0.5);
  });

  it('charges scratch disk above what is included, SnapStart and streamed responses', () => {
    const { costLines } = ask({
      configuration: {
        ...lambda,
        ephemeralStorageMb: 1536,
        snapStart: true,
      },
      usage: {
        requests: 1e6,
        durationMs: 1000,
        snapStartCacheGbSeconds: 100,
        snapStartRestoredGb: 5,
        streamedGb: 6,
      },
    });
    const quantity = (item: string) =>
      costLines.find(line => line.item === item)?.quantity;
    expect(quantity('lambda.ephemeral-storage')).toBe(1e6);
    expect(quantity('lambda.snapstart-cache')).toBe(100);
    expect(quantity('lambda.snapstart-restore')).toBe(5);
    expect(quantity('lambda.streaming')).toBe(6);
  });

  it('takes the rate of a Savings Plan for all of the duration', () => {
    const { costLines } = ask({
      configuration: { ...lambda, purchase: 'savings-plan-1y' },
      usage: { requests: 1e6, durationMs: 100 },
    });
    expect(
      costLines.find(({ item }) => item === 'lambda.duration.committed'),
    ).toMatchObject({
      quantity: 1e5,
      unitPriceUsd: usd('lambda.savingsPlan1yX86GbSecond'),
    });
    expect(costLines.map(({ item }) => item)).not.toContain('lambda.duration');
  });

  it('warns of uncertain prices and of stated rates that nothing uses', () => {
    const { warnings } = ask({
      configuration: {
        platform: 'ecs-ec2',
        instanceType: 'm7g.large',
        purchase: 'spot',
      },
      usage: { instanceHours: 1 },
      rateOverrides: { 'alb.hour': 1 },
    });
    expect(warnings).toEqual([
      expect.stringContaining('uncertain'),
      expect.stringContaining('alb.hour'),
    ]);
  });

  describe('refuses', () => {
    it('an item without a known price, naming item, region and remedy', async () => {
      const regional = await loadPriceBook('af-south-1');
      expect(regional.prices['httpApi.perMillion']).toBeUndefined();
      expect(
        issuesOf(() =>
          ask({ sideItems: [{ item: 'http-api', requests: 1e6 }] }, regional),
        ),
      ).toEqual([
        {
          path: 'sideItems.0',
          message: expect.stringMatching(/http-api\.requests.*af-south-1/),
          expected: expect.stringContaining('rateOverrides.httpApi.perMillion'),
        },
      ]);
    });

    it('usage that reaches a volume tier without a known price', async () => {
      const regional = await loadPriceBook('af-south-1');
      const tiers = regional.prices['lambda.gbSecondX86'].tiers!;
      expect(tiers[1].usd).toBeNull();
      const [issue] = issuesOf(() =>
        ask(
          {
            configuration: lambda,
            usage: { gbSeconds: tiers[0].upTo! + 1 },
          },
          regional,
        ),
      );
      expect(issue.path).toBe('configuration');
      expect(issue.message).toContain('volume tier');
    });

    it('a region that is not the one of the prices', () => {
      const request = estimateRequestSchema.parse({
        region: 'eu-west-1',
        sideItems: [{ item: 'public-ipv4', hours: 1 }],
      });
      expect(issuesOf(() => estimate(request, { prices: book }))).toEqual([
        expect.objectContaining({ path: 'region', expected: 'us-east-1' }),
      ]);
    });

    it('a rate for a key that does not exist', () => {
      expect(
        issuesOf(() =>
          ask({
            sideItems: [{ item: 'public-ipv4', hours: 1 }],
            rateOverrides: { 'alb.hours': 1 },
          }),
        ),
      ).toEqual([expect.objectContaining({ path: 'rateOverrides.alb.hours' })]);
    });

    it.each([
      ['usage.taskHours', {}, { taskHours: 1 }],
      ['usage.gbSeconds', {}, { requests: 1, durationMs: 1, gbSeconds: 1 }],
      ['usage.requests', {}, { durationMs: 1 }],
      ['usage.durationMs', {}, { requests: 1 }],
      [
        'configuration.provisionedConcurrency',
        {},
        { gbSeconds: 1, provisioned: { hours: 1 } },
      ],
      ['usage.provisioned', { provisionedConcurrency: 1 }, { gbSeconds: 1 }],
      [
        'usage.provisioned',
        { provisionedConcurrency: 1 },
        { gbSeconds: 1, provisioned: { hours: 1, requests: 1 } },
      ],
      ['configuration.snapStart', {}, { gbSeconds: 1, snapStartRestoredGb: 1 }],
      [
        'configuration.snapStart',
        { snapStart: true, provisionedConcurrency: 1 },
        { gbSeconds: 1, provisioned: { hours: 1 } },
      ],
    ])('usage of a function that does not fit: %s', (path, changes, usage) => {
      expect(
        issuesOf(() =>
          ask({ configuration: { ...lambda, ...changes }, usage }),
        ).map(issue => issue.path),
      ).toEqual([path]);
    });

    it('usage of Managed Instances that does not fit, and types that they do not run on', () => {
      const managed = (
        instanceType: string,
        usage: EstimateRequestInput['usage'],
      ) =>
        issuesOf(() =>
          ask({
            configuration: {
              platform: 'lambda-managed-instances',
              instanceType,
            },
            usage,
          }),
        ).map(({ path }) => path);
      expect(managed('m7g.large', { requests: 1, taskHours: 1 })).toEqual([
        'usage.instanceHours',
        'usage.taskHours',
      ]);
      const usage = { requests: 1, instanceHours: 1 };
      expect(managed('t3.large', usage)).toEqual([
        'configuration.instanceType',
      ]);
      expect(managed('m7g.medium', usage)).toEqual([
        'configuration.instanceType',
      ]);
      expect(managed('m99.large', usage)).toEqual([
        'configuration.instanceType',
      ]);
    });

    it.each([
      ['sideItems.0.lcu', { lcu: 1, processedGbPerHour: 1 }],
      ['sideItems.0.newConnectionsPerSecond', { connectionSeconds: 1 }],
      ['sideItems.0.requestsPerSecond', { rules: 20 }],
    ])('dimensions of a load balancer that do not fit: %s', (path, facts) => {
      expect(
        issuesOf(() =>
          ask({ sideItems: [{ item: 'alb', hours: 1, ...facts }] }),
        ).map(issue => issue.path),
      ).toEqual([path]);
    });
  });
});
