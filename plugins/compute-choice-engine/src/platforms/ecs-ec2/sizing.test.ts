import fc from 'fast-check';
import { InstanceType } from '../../prices/InstanceCatalog';
import { instancePriceKey } from '../../prices/priceKeys';
import { Workload } from '../../workload/Workload';
import { contextIn, workloadWith } from '../containers/__testUtils__/contexts';
import { containerLoad } from '../containers/ContainerLoad';
import { countTasks } from '../containers/taskCount';
import { unitUsd } from '../containers/unitUsd';
import { EngineContext } from '../PlatformModule';
import { OWN_X86, hostsOn, rulesOf, warningsOf } from './__testUtils__/ecsEc2';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

function compute(workload: Workload, id = OWN_X86): number {
  const { charges } = hostsOn(workload, context, id);
  return charges
    .filter(({ item }) => /^(ec2|ebs)\./.test(item))
    .reduce(
      (sum, { priceKey, quantity }) =>
        sum + quantity * (unitUsd(context.prices, priceKey) ?? NaN),
      0,
    );
}

/** Hosts of a type in one hour; in fewer zones they have to do as well. */
function hostsInHour(tasks: number, perHost: number, zones: number): number {
  let hosts = 0;
  for (let zone = 0; zone < zones; zone++) {
    const here = Math.floor((tasks + zones - 1 - zone) / zones);
    hosts += Math.ceil(here / perHost);
  }
  return zones > 1
    ? Math.max(hosts, hostsInHour(tasks, perHost, zones - 1))
    : hosts;
}

/**
 * The least that own x86 hosts can cost, by trying every current type with every
 * task size at every level; types that burst are left out.
 */
function cheapestByHand(workload: Workload): number {
  const load = containerLoad(workload);
  const { memoryMb, zones } = workload;
  const diskUsd =
    (30 * (unitUsd(context.prices, 'ebsGp3.gbMonth') ?? NaN)) / 730;
  const isCurrent = (type: InstanceType) =>
    type.architecture === 'x86_64' &&
    type.generation >= 6 &&
    !type.flex &&
    !type.burstable &&
    type.gpus === 0;
  let best = Infinity;
  for (const vcpu of [0.25, 0.5, 1, 2, 4]) {
    const counts = new Array<number>(load.ratePerSecond.length);
    countTasks(load, vcpu, counts);
    for (const type of context.instances.all.filter(isCurrent)) {
      const perHost = Math.min(
        Math.floor(type.vcpu / vcpu),
        Math.floor((Math.floor(0.975 * type.memoryMib) - 256) / memoryMb),
        type.awsvpcTaskLimit,
      );
      const usdPerHour =
        diskUsd +
        (unitUsd(context.prices, instancePriceKey(type.type, 'on-demand')) ??
          NaN);
      if (perHost >= 1) {
        const hours = counts.reduce(
          (sum, tasks, level) =>
            sum +
            hostsInHour(tasks, perHost, zones) * load.hoursPerMonth[level],
          0,
        );
        best = Math.min(best, hours * usdPerHour);
      }
    }
  }
  return best;
}

const services = fc.record({
  requestsPerSecond: fc.double({ min: 1, max: 800, noNaN: true }),
  shape: fc.constantFrom('steady', 'diurnal', 'business-hours', 'weekend'),
  cpuMs: fc.double({ min: 5, max: 200, noNaN: true }),
  memoryMb: fc.integer({ min: 128, max: 60_000 }),
  zones: fc.integer({ min: 1, max: 3 }),
  minInstances: fc.integer({ min: 1, max: 6 }),
});

describe('own hosts', () => {
  it('cost no more than the best of all types, and no less unless they burst', () => {
    fc.assert(
      fc.property(services, facts => {
        const workload = workloadWith(
          {
            traffic: {
              requestsPerSecond: facts.requestsPerSecond,
              shape: facts.shape as 'steady',
            },
            performance: {
              durationMs: { mean: 250 },
              cpuMsPerRequest: facts.cpuMs,
            },
            resources: {
              memoryMb: facts.memoryMb,
              zones: facts.zones,
              minInstances: facts.minInstances,
            },
          },
          { retryShare: 0 },
        );
        const meanVcpu =
          (workload.demand.meanPerSecond * workload.cpuMs) / 1000 / 0.6;
        fc.pre(meanVcpu < 50);
        const { sizing } = hostsOn(workload, context);
        const own = compute(workload);
        const byHand = cheapestByHand(workload);
        expect(own).toBeLessThanOrEqual(byHand * (1 + 1e-9));
        expect(
          sizing.instanceType.startsWith('t') || own >= byHand * (1 - 1e-9),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are spread over the zones', () => {
    const inZones = (zones: number) =>
      hostsOn(
        workloadWith({
          traffic: { requestsPerMonth: 1000 },
          resources: { minInstances: 3, zones, memoryMb: 100 },
        }),
        context,
      ).sizing.minHosts;
    expect(inZones(1)).toBeGreaterThanOrEqual(1);
    expect(inZones(3)).toBe(3);
  });

  it('burst only as far as their baseline allows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 80, noNaN: true }),
        fc.integer({ min: 1, max: 4 }),
        (requestsPerSecond, minInstances) => {
          const workload = workloadWith(
            {
              traffic: { requestsPerSecond, burstInsideHour: 2 },
              performance: { cpuMsPerRequest: 50, durationMs: { mean: 80 } },
              resources: { minInstances },
            },
            { retryShare: 0 },
          );
          const { sizing } = hostsOn(workload, context);
          const type = context.instances.get(sizing.instanceType);
          const peakVcpu = requestsPerSecond * 2 * 0.05;
          fc.pre(type !== undefined && type.burstable);
          const baseline =
            (type.vcpu * (type.burstableBaselinePercent ?? NaN)) / 100;
          expect(peakVcpu).toBeLessThanOrEqual(4);
          expect(peakVcpu / sizing.maxHosts).toBeLessThanOrEqual(
            baseline * (1 + 1e-9),
          );
          expect(sizing.maxTasks).toBeGreaterThanOrEqual(sizing.maxHosts);
        },
      ),
    );
  });

  it('are few and large rather than hundreds of small ones', () => {
    const { sizing } = hostsOn(
      workloadWith({
        traffic: { requestsPerSecond: 20_000 },
        performance: { cpuMsPerRequest: 40 },
      }),
      context,
    );
    expect(sizing.maxHosts).toBeLessThan(220);
  });

  it('hold tasks with a GPU each, on GPU types only', () => {
    const { sizing } = hostsOn(
      workloadWith({
        application: { kind: 'ml-inference', gpu: true },
        traffic: { requestsPerSecond: 1 },
      }),
      context,
    );
    expect(context.instances.get(sizing.instanceType)?.gpus).toBeGreaterThan(0);
    expect(
      context.instances.get(sizing.instanceType)?.gpus,
    ).toBeGreaterThanOrEqual(sizing.tasksPerHost);
    const plain = hostsOn(workloadWith(), context).sizing;
    expect(context.instances.get(plain.instanceType)?.gpus).toBe(0);
  });

  it('give Node one CPU per task, and as many tasks as it takes', () => {
    const { sizing } = hostsOn(
      workloadWith({
        application: { runtime: 'nodejs22.x' },
        traffic: { requestsPerSecond: 200 },
        performance: { cpuMsPerRequest: 30 },
      }),
      context,
    );
    expect(sizing.taskVcpu).toBeLessThanOrEqual(1);
    expect(sizing.maxTasks * sizing.taskVcpu).toBeGreaterThanOrEqual(
      (200 * 0.03) / 0.6,
    );
  });

  it('warn where network interfaces limit the tasks on a host', () => {
    const workload = workloadWith({
      application: { runtime: 'python3.13' },
      traffic: { requestsPerMonth: 1000 },
      resources: { minInstances: 40, memoryMb: 100, zones: 1 },
    });
    const { sizing } = hostsOn(workload, context);
    expect(sizing.bindingResource).toBe('network-interfaces');
    expect(warningsOf(workload, context)).toContain('ecs-eni-density');
    const bridged = workloadWith({
      application: { runtime: 'python3.13', taskNetworkMode: 'bridge' },
      traffic: { requestsPerMonth: 1000 },
      resources: { minInstances: 40, memoryMb: 100, zones: 1 },
    });
    expect(compute(bridged)).toBeLessThan(compute(workload));
  });

  it('are excluded where no type holds the task, or none is fast enough', () => {
    expect(
      rulesOf(workloadWith({ resources: { memoryMb: 10_000_000 } }), context),
    ).toEqual(['ecs-host-size']);
    expect(
      rulesOf(
        workloadWith({
          performance: {
            durationMs: { mean: 100, p99: 300 },
            latencyTargetMs: { p99: 200 },
          },
        }),
        context,
      ),
    ).toEqual(['ecs-latency']);
  });
});

describe('hosts of a job', () => {
  const nightly = (runsPerDay: number, memoryMb = 8192) =>
    workloadWith({
      application: { kind: 'batch' },
      traffic: { runsPerDay, runMinutes: 180 },
      resources: { vcpu: 4, memoryMb },
    });

  it('are paid while it runs, boots and waits for more, not all day', () => {
    const { sizing } = hostsOn(nightly(1), context);
    // 3 h of work, 5 min of warm-up, 15 min until managed scaling lets go.
    const busyHours = 3 + 1 / 3;
    expect(sizing.meanHosts * 24).toBeGreaterThan(busyHours * 0.85);
    expect(sizing.meanHosts * 24).toBeLessThan(busyHours * 1.1);
    expect(sizing.minHosts).toBe(0);
  });

  it('are shared by runs that overlap, and never cheaper with more runs', () => {
    let before = 0;
    [1, 2, 5, 10, 50, 200, 1000].forEach(runsPerDay => {
      const usd = compute(nightly(runsPerDay));
      expect(usd).toBeGreaterThan(before);
      before = usd;
    });
    const { sizing } = hostsOn(nightly(200), context);
    const running = (200 * 3) / 24;
    expect(sizing.meanHosts * sizing.tasksPerHost).toBeGreaterThan(running);
    expect(sizing.meanHosts * sizing.tasksPerHost).toBeLessThan(running * 2);
  });
});
