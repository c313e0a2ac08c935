import fc from 'fast-check';
import { meanMsOn, p99MsOn } from '../../demand/durations';
import { Workload } from '../../workload/Workload';
import { workloadWith } from './__testUtils__/contexts';
import { containerLoad } from './ContainerLoad';
import { concurrencyPerTask, countTasks } from './taskCount';
import { p99WaitSeconds } from './queueing';

function tasksOn(workload: Workload, vcpu: number): number[] | undefined {
  const load = containerLoad(workload);
  const counts = new Array<number>(load.ratePerSecond.length);
  return countTasks(load, vcpu, counts) ? [...counts] : undefined;
}

function responseMs(workload: Workload, vcpu: number, tasks: number): number {
  const { meanMs, p99Ms, cpuMs, demand } = workload;
  const sigma =
    2.326 - Math.sqrt(5.41 - 2 * Math.log(Math.min(p99Ms / meanMs, 14.9)));
  return (
    p99MsOn(workload, vcpu) +
    1000 *
      p99WaitSeconds({
        arrivalsPerSecond: demand.peakPerSecond,
        servers: tasks * Math.max(1, Math.floor(vcpu)),
        ratePerServer: (Math.min(1, vcpu) * 1000) / cpuMs,
        squaredVariation: Math.exp(sigma * sigma) - 1,
      })
  );
}

const services = fc.record({
  requestsPerSecond: fc.double({ min: 0.01, max: 3000, noNaN: true }),
  burstInsideHour: fc.double({ min: 1, max: 5, noNaN: true }),
  mean: fc.double({ min: 5, max: 2000, noNaN: true }),
  cpuShare: fc.double({ min: 0.02, max: 1, noNaN: true }),
  targetUtilization: fc.double({ min: 0.2, max: 1, noNaN: true }),
  minInstances: fc.integer({ min: 0, max: 5 }),
  vcpu: fc.constantFrom(0.25, 0.5, 1, 2, 4, 8),
});

function serviceOf(facts: {
  requestsPerSecond: number;
  burstInsideHour: number;
  mean: number;
  cpuShare: number;
  targetUtilization: number;
  minInstances: number;
}): Workload {
  return workloadWith(
    {
      traffic: {
        requestsPerSecond: facts.requestsPerSecond,
        burstInsideHour: facts.burstInsideHour,
      },
      performance: {
        durationMs: { mean: facts.mean, p99: facts.mean * 4 },
        cpuMsPerRequest: facts.mean * facts.cpuShare,
      },
      resources: {
        targetUtilization: facts.targetUtilization,
        minInstances: facts.minInstances,
      },
    },
    { retryShare: 0 },
  );
}

describe('countTasks', () => {
  it('gives CPU, concurrency and the minimum their due, and no more', () => {
    // 100/s × 30 ms CPU / 60% = 5 vCPU.
    const busy = serviceOf({
      requestsPerSecond: 100,
      burstInsideHour: 1,
      mean: 100,
      cpuShare: 0.3,
      targetUtilization: 0.6,
      minInstances: 2,
    });
    expect(tasksOn(busy, 1)).toEqual([5]);
    expect(tasksOn(busy, 0.5)).toEqual([10]);
    expect(tasksOn({ ...busy, minInstances: 7 }, 1)).toEqual([7]);
    // 10 requests at a time in each instance: 100/s × 0.1 s / (60% × 10).
    expect(tasksOn({ ...busy, concurrencyPerInstance: 1 }, 4)).toEqual([17]);
  });

  it('counts the burst inside the hour and work that is done twice', () => {
    const steady = serviceOf({
      requestsPerSecond: 100,
      burstInsideHour: 1,
      mean: 100,
      cpuShare: 0.3,
      targetUtilization: 0.6,
      minInstances: 0,
    });
    const bursting = {
      ...steady,
      demand: { ...steady.demand, burstInsideHour: 3 },
    };
    expect(tasksOn(bursting, 1)).toEqual([15]);
    expect(tasksOn({ ...steady, retryShare: 0.2 }, 1)).toEqual([6]);
  });

  it('is never below what throughput needs, and one less would be', () => {
    fc.assert(
      fc.property(services, ({ vcpu, ...facts }) => {
        const workload = serviceOf(facts);
        const rate = workload.demand.peakPerSecond;
        const cpuNeeded = (rate * workload.cpuMs) / 1000;
        const inFlight = (rate * meanMsOn(workload, vcpu)) / 1000;
        const [tasks] = tasksOn(workload, vcpu) ?? [];
        const isEnough = (count: number) =>
          count >= workload.minInstances &&
          count * vcpu * workload.targetUtilization >= cpuNeeded * (1 - 1e-9) &&
          count *
            concurrencyPerTask(workload, vcpu) *
            workload.targetUtilization >=
            inFlight * (1 - 1e-9);
        expect(isEnough(tasks)).toBe(true);
        expect(tasks === 0 || !isEnough(tasks - 1)).toBe(true);
      }),
    );
  });

  it('adds just enough tasks for the latency target', () => {
    fc.assert(
      fc.property(
        services,
        fc.double({ min: 1, max: 2, noNaN: true }),
        ({ vcpu, ...facts }, factor) => {
          const free = serviceOf(facts);
          const targetMs = p99MsOn(free, vcpu) * factor;
          const workload = { ...free, latencyTargetP99Ms: targetMs };
          const [unhurried] = tasksOn(free, vcpu) ?? [];
          const [tasks] = tasksOn(workload, vcpu) ?? [];
          expect(responseMs(workload, vcpu, tasks)).toBeLessThanOrEqual(
            targetMs * (1 + 1e-3),
          );
          expect(tasks).toBeGreaterThanOrEqual(unhurried);
          expect(
            tasks === unhurried ||
              responseMs(workload, vcpu, tasks - 1) > targetMs * (1 - 1e-3),
          ).toBe(true);
        },
      ),
    );
  });

  it('gives up where a request alone is slower than the target', () => {
    const workload = workloadWith({
      performance: {
        durationMs: { mean: 100, p99: 300 },
        cpuMsPerRequest: 50,
        latencyTargetMs: { p99: 320 },
      },
    });
    expect(tasksOn(workload, 1)).toBeDefined();
    expect(tasksOn(workload, 0.5)).toBeUndefined();
  });
});
