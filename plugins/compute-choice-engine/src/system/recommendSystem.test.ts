import {
  InvalidInputError,
  Policy,
  policySchema,
  PriceBook,
  SystemComponent,
  SystemRecommendation,
  systemRecommendationSchema,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { loadPriceBook } from '@compute-choice/plugin-compute-choice-prices';
import fc from 'fast-check';
import { recommend } from '../recommend';
import { recommendSystem } from './recommendSystem';

let book: PriceBook;
beforeAll(async () => {
  book = await loadPriceBook('us-east-1');
});

function component(
  name: string,
  { operations, ...parts }: { [part: string]: object } = {},
): SystemComponent {
  return {
    name,
    profile: workloadProfileSchema.parse({
      application: { kind: 'http-api' },
      traffic: { requestsPerMonth: 30_000_000 },
      ...parts,
      operations: { region: 'us-east-1', ...operations },
    }),
  };
}

const ask = (components: SystemComponent[], policy: Partial<Policy> = {}) =>
  recommendSystem(components, {
    prices: book,
    policy: policySchema.parse(policy),
    samples: 0,
  });

const sumOf = (values: Array<number | undefined>) =>
  values.reduce<number>((sum, value = 0) => sum + value, 0);

const linesOf = ({ costLines }: SystemRecommendation, item: string) =>
  costLines.filter(line => line.item === item);

/** Containers only, so that everything stands behind a load balancer. */
const containers: Partial<Policy> = { platforms: ['fargate', 'ecs-ec2'] };

describe('a system', () => {
  it('of one component is that component', () => {
    const one = component('orders');
    const system = ask([one]);
    const alone = recommend(one.profile, { prices: book, samples: 0 });
    const option = alone.options.find(
      ({ id }) => id === alone.verdict.optionId,
    )!;
    expect(system.components[0]).toMatchObject({
      name: 'orders',
      platform: alone.verdict.platform,
      optionId: option.id,
    });
    expect(system.monthlyUsd).toBeCloseTo(option.monthlyUsd!, 9);
    expect(system.savingUsd).toBeCloseTo(0, 9);
  });

  it('keeps to the contract', () => {
    const given = ask([
      component('orders'),
      component('mails', { application: { kind: 'queue-worker' } }),
      component('report', {
        application: { kind: 'batch' },
        traffic: { runsPerDay: 1 },
      }),
    ]);
    expect(systemRecommendationSchema.safeParse(given).error).toBeUndefined();
  });

  it('mixes platforms where that is best', () => {
    const { components, summary } = ask([
      component('model', {
        application: { kind: 'ml-inference', gpu: true },
      }),
      component('events', {
        application: { kind: 'queue-worker', eventSources: ['s3'] },
        traffic: { requestsPerMonth: 10_000 },
      }),
    ]);
    expect(components.map(({ name, platform }) => [name, platform])).toEqual([
      ['events', 'lambda'],
      ['model', 'ecs-ec2'],
    ]);
    expect(summary.text).toContain(
      'Lambda for events and ECS on EC2 for model',
    );
  });

  it('has one load balancer and its addresses for all', () => {
    const system = ask(
      [component('a'), component('b'), component('c')],
      containers,
    );
    expect(linesOf(system, 'alb.hours')).toMatchObject([
      { quantity: 730, components: ['a', 'b', 'c'] },
    ]);
    expect(linesOf(system, 'public-ipv4')).toHaveLength(1);
    expect(linesOf(system, 'alb.lcu')).toHaveLength(3);
    expect(system.shared.map(({ code }) => code)).toContain('system.once');
    expect(system.savingUsd).toBeGreaterThan(2 * 730 * 0.02);
  });

  it('keeps a private load balancer apart from a public one', () => {
    const system = ask(
      [
        component('inside', { operations: { frontDoor: { private: true } } }),
        component('outside'),
      ],
      containers,
    );
    expect(linesOf(system, 'alb.hours').map(line => line.components)).toEqual([
      ['inside'],
      ['outside'],
    ]);
  });

  it('carries the volume tiers of the account over', () => {
    const large = (name: string) =>
      component(name, {
        application: { kind: 'queue-worker', architectures: ['x86_64'] },
        traffic: { requestsPerMonth: 100_000_000 },
      });
    const system = ask([large('a'), large('b')], {
      platforms: ['lambda'],
      // The first 6 billion GB-seconds are the first tier.
      accountLambdaGbSeconds: { x86_64: 6e9 - 1e6, arm64: 0 },
    });
    const duration = system.costLines.filter(
      ({ item }) => item === 'lambda.duration',
    );
    const tiers = (name: string) =>
      duration
        .filter(({ components }) => components.includes(name))
        .map(({ tier }) => tier);
    expect(Math.min(...tiers('a').map(Number))).toBe(1);
    expect(Math.min(...tiers('b').map(Number))).toBeGreaterThan(1);
    expect(system.shared.map(({ code }) => code)).toContain('system.tiers');
  });

  it('has each free allowance once', () => {
    const small = (name: string) =>
      component(name, {
        application: { kind: 'queue-worker' },
        traffic: { requestsPerMonth: 900_000 },
      });
    const system = ask([small('a'), small('b')], {
      platforms: ['lambda'],
      allowances: ['lambda'],
    });
    expect(linesOf(system, 'lambda.requests.allowance')).toMatchObject([
      { quantity: -1, components: ['a', 'b'] },
    ]);
  });

  it('packs the tasks of several components on the hosts of one cluster', () => {
    const small = (name: string) =>
      component(name, {
        traffic: { requestsPerMonth: 1_000_000 },
        resources: { memoryMb: 1500 },
      });
    const system = ask(['a', 'b', 'c', 'd'].map(small), {
      platforms: ['ecs-ec2'],
    });
    const { cluster, components } = system;
    expect(cluster!.components).toEqual(['a', 'b', 'c', 'd']);
    const hostsApart = sumOf(
      components.map(({ recommendation }) => {
        const { sizing } = recommendation.options[0];
        return sizing?.platform === 'ecs-ec2' ? sizing.maxHosts : 0;
      }),
    );
    expect(cluster!.hosts).toBeLessThan(hostsApart);
    const instances = linesOf(system, 'ec2.instance');
    expect(instances).toHaveLength(4);
    expect(sumOf(instances.map(({ quantity }) => quantity))).toBeGreaterThan(
      730,
    );
  });

  it('divides the whole bill among its components', () => {
    const system = ask([
      component('a'),
      component('b', { application: { kind: 'web-app' } }),
      component('c', { application: { kind: 'queue-worker' } }),
    ]);
    expect(
      sumOf(system.components.map(({ monthlyUsd }) => monthlyUsd)),
    ).toBeCloseTo(system.monthlyUsd, 9);
  });

  it('gives shared free room of a cluster away once', () => {
    const tenant = (name: string) =>
      component(name, {
        traffic: { requestsPerMonth: 1_000_000 },
        operations: { sharedCluster: 'main' },
      });
    const { components } = ask([tenant('a'), tenant('b')], {
      platforms: ['ecs-ec2'],
      sharedClusters: [
        {
          name: 'main',
          region: 'us-east-1',
          instanceType: 'm7g.large',
          hosts: 4,
          freeVcpu: 1,
          freeMemoryMb: 1000,
          trunking: true,
        },
      ],
    });
    const hostUsd = components.map(({ alone }) => alone.monthlyUsd!);
    expect(hostUsd[1]).toBeGreaterThan(hostUsd[0]);
  });

  it('says what nothing can run, and goes on with the others', () => {
    const system = ask([
      component('impossible', {
        application: { kind: 'http-api', gpu: true, os: 'windows' },
        resources: { memoryMb: 20_000_000 },
      }),
      component('orders'),
    ]);
    expect(system.components[0].platform).toBeUndefined();
    expect(system.components[1].platform).toBeDefined();
    expect(system.summary.text).toContain('Nothing can run impossible.');
  });

  it('names the component and the field of an invalid profile', () => {
    const elsewhere = component('b', { operations: { region: 'eu-west-1' } });
    expect(() => ask([component('a'), elsewhere])).toThrow(InvalidInputError);
    let paths: string[] = [];
    try {
      ask([component('a'), elsewhere]);
    } catch (error) {
      paths = (error as InvalidInputError).issues.map(({ path }) => path);
    }
    expect(paths).toEqual(['components.1.profile.operations.region']);
  });

  const kinds = fc.constantFrom('http-api', 'web-app', 'queue-worker');
  const parts = fc.record({
    kind: kinds,
    requestsPerMonth: fc.integer({ min: 1000, max: 200_000_000 }),
    memoryMb: fc.integer({ min: 128, max: 4096 }),
    network: fc.constantFrom('existing-vpc', 'new-private', 'public'),
  });
  const systems = fc.array(parts, { minLength: 2, maxLength: 2 }).map(list =>
    list.map(({ kind, requestsPerMonth, memoryMb, network }, index) =>
      component(`c${index}`, {
        application: { kind },
        traffic: { requestsPerMonth },
        resources: { memoryMb },
        operations: { network },
      }),
    ),
  );

  it('adds up, never costs more than one by one, and does not mind the order', () => {
    fc.assert(
      fc.property(systems, components => {
        const system = ask(components);
        const { monthlyUsd, separatelyUsd, costLines } = system;
        expect(monthlyUsd).toBeLessThanOrEqual(separatelyUsd * (1 + 1e-9));
        expect(sumOf(costLines.map(line => line.monthlyUsd))).toBe(monthlyUsd);
        costLines.forEach(line =>
          expect(line.monthlyUsd).toBe(
            line.unitPriceUsd === undefined
              ? undefined
              : line.quantity * line.unitPriceUsd,
          ),
        );
        expect(JSON.stringify(ask([...components].reverse()))).toBe(
          JSON.stringify(system),
        );
      }),
      { numRuns: 3, seed: 7 },
    );
  });
});
