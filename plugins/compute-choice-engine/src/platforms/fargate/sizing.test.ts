import { priceBookSchema } from '@compute-choice/plugin-compute-choice-common';
import {
  loadPriceBook,
  priceBookRegions,
} from '@compute-choice/plugin-compute-choice-prices';
import { totalUsd } from '../../prices/bill';
import { Workload } from '../../workload/Workload';
import {
  contextIn,
  contextOf,
  workloadWith,
} from '../containers/__testUtils__/contexts';
import { EngineContext } from '../PlatformModule';
import { quantityOf, sizedOn, warningsOf } from './__testUtils__/fargate';
import { fargatePlatform } from '.';

let context: EngineContext;

beforeAll(async () => {
  context = await contextIn('us-east-1');
});

function sized(workload: Workload, inContext = context) {
  return sizedOn(workload, inContext);
}

describe('a service', () => {
  const webApp = () =>
    workloadWith({
      application: { kind: 'web-app' },
      traffic: { requestsPerSecond: 2 },
      resources: { vcpu: 1, memoryMb: 2048, minInstances: 1, zones: 1 },
    });

  it('with 1 vCPU and 2 GB all month costs the published 36.04 in us-east-1', () => {
    const { sizing, charges } = sized(webApp());
    expect(sizing).toMatchObject({ vcpu: 1, memoryGb: 2, maxTasks: 1 });
    const compute = charges.filter(({ category }) => category === 'compute');
    expect(totalUsd(compute, context.prices).monthlyUsd).toBeCloseTo(36.04, 2);
  });

  it('costs what the book of its region says, in every region', async () => {
    for (const region of priceBookRegions) {
      const { prices } = await loadPriceBook(region);
      const vcpuUsd = prices['fargate.linuxX86VcpuHour'].usd ?? NaN;
      const gbUsd = prices['fargate.linuxX86GbHour'].usd ?? NaN;
      const regional = await contextIn(region);
      const { charges } = sized(webApp(), regional);
      const compute = charges.filter(({ category }) => category === 'compute');
      expect(totalUsd(compute, regional.prices).monthlyUsd).toBeCloseTo(
        730 * (vcpuUsd + 2 * gbUsd),
        9,
      );
    }
  });

  it('has the cheapest of all sizes, compared one by one', () => {
    const workload = workloadWith({
      traffic: { requestsPerSecond: 40, shape: 'business-hours' },
      performance: {
        durationMs: { mean: 200, p99: 600 },
        cpuMsPerRequest: 50,
        latencyTargetMs: { p99: 900 },
      },
      resources: { memoryMb: 3000, concurrencyPerInstance: 20 },
    });
    const { sizing, charges } = sized(workload);
    const own = totalUsd(charges, context.prices).monthlyUsd;
    [0.5, 1, 2, 4, 8, 16].forEach(vcpu => {
      const profile = {
        ...workload.profile,
        resources: { ...workload.profile.resources, vcpu },
      };
      const larger = sized({ ...workload, profile, vcpuPerUnit: vcpu });
      expect(larger.sizing.vcpu).toBeGreaterThanOrEqual(vcpu);
      expect(
        totalUsd(larger.charges, context.prices).monthlyUsd,
      ).toBeGreaterThanOrEqual(own * (1 - 1e-9));
    });
    expect(sizing.memoryGb).toBeGreaterThanOrEqual(3000 / 1024);
  });

  it('has the fewer tasks of two sizes that cost the same', () => {
    // 2 vCPU all the time: 8 tasks of 0.25 vCPU cost as much as 1 of 2 vCPU.
    const workload = workloadWith({
      traffic: { requestsPerSecond: 100 },
      performance: {
        durationMs: { mean: 20, p99: 60 },
        cpuMsPerRequest: 12,
      },
      resources: { memoryMb: 400, minInstances: 1, targetUtilization: 0.6 },
    });
    expect(sized(workload).sizing).toMatchObject({
      vcpu: 2,
      memoryGb: 4,
      maxTasks: 1,
    });
  });

  it('does not run hundreds of tiny tasks where fewer do', () => {
    const { sizing } = sized(
      workloadWith({
        traffic: { requestsPerSecond: 5000 },
        performance: { cpuMsPerRequest: 40, durationMs: { mean: 80 } },
      }),
    );
    expect(sizing.maxTasks).toBeLessThan(110);
    expect(sizing.maxTasks * sizing.vcpu).toBeGreaterThanOrEqual(
      (5000 * 0.04) / 0.6,
    );
  });

  it('pays ephemeral storage beyond 20 GB only', () => {
    const small = sized(workloadWith({ application: { localDiskGb: 19 } }));
    expect(quantityOf(small.charges, 'fargate.ephemeral-storage')).toBe(0);
    const large = sized(workloadWith({ application: { localDiskGb: 49.5 } }));
    expect(large.sizing.ephemeralStorageGb).toBe(50);
    expect(quantityOf(large.charges, 'fargate.ephemeral-storage')).toBeCloseTo(
      30 * 730 * large.sizing.meanTasks,
      6,
    );
  });

  it('pays one public address per task in public subnets', () => {
    const workload = workloadWith({ operations: { network: 'public' } });
    const { charges, sizing } = sized(workload);
    const addresses = charges.filter(({ item }) => item === 'public-ipv4');
    expect(
      addresses.some(
        ({ quantity }) => Math.abs(quantity - sizing.meanTasks * 730) < 1e-6,
      ),
    ).toBe(true);
  });

  it('is excluded where no size meets the latency target', () => {
    const workload = workloadWith({
      performance: {
        durationMs: { mean: 100, p99: 300 },
        latencyTargetMs: { p99: 200 },
      },
    });
    const result = fargatePlatform.size(
      workload,
      fargatePlatform.variants(workload, context)[0],
      context,
    );
    expect(result.excluded?.map(({ rule }) => rule)).toEqual([
      'fargate-latency',
    ]);
  });
});

describe('a job', () => {
  const job = (
    runMinutes: number,
    extra: Partial<Workload> = {},
    os: 'linux' | 'windows' = 'linux',
  ) =>
    workloadWith(
      {
        application: { kind: 'batch', os },
        traffic: { runsPerDay: 24, runMinutes },
        resources: { vcpu: 2, memoryMb: 4096 },
      },
      { imageSizeMb: 413, retryShare: 0, ...extra },
    );

  it('is billed from the start of its image download, by the second', () => {
    const { sizing, charges } = sized(job(10));
    // 10 s start + 413 MB at 10 MB/s + 600 s, rounded up.
    expect(sizing).toMatchObject({
      vcpu: 2,
      memoryGb: 4,
      billedSecondsPerRun: 652,
      minTasks: 0,
    });
    expect(quantityOf(charges, 'fargate.vcpu')).toBeCloseTo(
      (2 * 730 * 652) / 3600,
      6,
    );
  });

  it('is billed for a minute at least, on Windows for five', () => {
    const quick = { imageSizeMb: 1 };
    expect(sized(job(0.2, quick)).sizing.billedSecondsPerRun).toBe(60);
    expect(sized(job(0.2, quick, 'windows')).sizing.billedSecondsPerRun).toBe(
      300,
    );
  });

  it('warns that short runs pay for more than they work', () => {
    const workload = job(0.2, { imageSizeMb: 1 });
    const codes = warningsOf(workload, context);
    expect(codes).toContain('fargate-short-runs');
  });

  it('does not pay for a task between its runs', () => {
    const hourly = sized(job(10)).sizing.meanTasks;
    expect(hourly).toBeCloseTo(652 / 3600, 9);
  });
});

describe('a book without a price', () => {
  it('leaves the option unpriced instead of guessing', async () => {
    const book = await loadPriceBook('us-east-1');
    const { 'fargate.linuxArmVcpuHour': _, ...prices } = book.prices;
    const without = contextOf(priceBookSchema.parse({ ...book, prices }));
    const workload = workloadWith();
    const { charges } = sizedOn(
      workload,
      without,
      'fargate/ecs/arm64/on-demand',
    );
    expect(
      totalUsd(charges, without.prices).unpriced.map(
        ({ priceKey }) => priceKey,
      ),
    ).toEqual(['fargate.linuxArmVcpuHour']);
  });
});
