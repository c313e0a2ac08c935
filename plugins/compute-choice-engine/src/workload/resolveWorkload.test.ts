import {
  InvalidInputError,
  policySchema,
  WORKLOAD_KINDS,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { kinds } from './kinds';
import { resolveProfile, settle } from './resolveWorkload';
import { SampledInputs } from './SampledInputs';

const policy = policySchema.parse({});
const REGION = 'eu-west-1';

/** A profile that says as little as it may, plus what the test is about. */
function profile(parts: {
  application?: Partial<WorkloadProfile['application']>;
  traffic?: WorkloadProfile['traffic'];
  performance?: WorkloadProfile['performance'];
  resources?: WorkloadProfile['resources'];
  team?: WorkloadProfile['team'];
  operations?: WorkloadProfile['operations'];
  measured?: string[];
}): WorkloadProfile {
  return workloadProfileSchema.parse({
    traffic: { requestsPerMonth: 1_000_000 },
    ...parts,
    application: { kind: 'http-api', ...parts.application },
    operations: { region: REGION, ...parts.operations },
  });
}

const resolve = (parts: Parameters<typeof profile>[0]) =>
  resolveProfile(profile(parts), policy, REGION);

describe('ways to state traffic', () => {
  const inMonth = (traffic: WorkloadProfile['traffic']) =>
    resolve({ traffic }).workload.demand.unitsPerMonth;

  it('mean the same', () => {
    expect(inMonth({ requestsPerMonth: 2_628_000 })).toBe(2_628_000);
    expect(inMonth({ requestsPerSecond: 1 })).toBe(2_628_000);
    expect(
      inMonth({ hourlyRequestsPerSecond: new Array(168).fill(1) }),
    ).toBeCloseTo(2_628_000, 6);
  });

  it('explicit points keep their pattern', () => {
    const points = Array.from({ length: 168 }, (_, hour) => hour % 7);
    const { demand } = resolve({
      traffic: { hourlyRequestsPerSecond: points },
    }).workload;
    demand.hourlyRatePerSecond.forEach((rate, hour) =>
      expect(rate).toBeCloseTo(points[hour], 9),
    );
  });

  it('an order of magnitude becomes an assumption with a range', () => {
    const words = ['negligible', 'low', 'medium', 'high', 'very-high'] as const;
    const volumes = words.map(volume => inMonth({ volume }));
    expect(volumes).toEqual([...volumes].sort((a, b) => a - b));
    const { assumptions, unknowns } = resolve({
      traffic: { volume: 'unknown' },
    });
    const field = 'traffic.requestsPerMonth';
    expect(assumptions).toContainEqual(
      expect.objectContaining({ field, range: expect.any(Array) }),
    );
    expect(unknowns).toContainEqual(
      expect.objectContaining({ field, assumed: true }),
    );
  });

  it('an unknown rate is larger where servers run it today', () => {
    expect(
      resolve({
        application: { migratesFrom: 'vm' },
        traffic: { volume: 'unknown' },
      }).workload.demand.unitsPerMonth,
    ).toBeGreaterThan(inMonth({ volume: 'unknown' }));
  });

  it('an order of magnitude of jobs counts their runs', () => {
    const { workload, assumptions } = resolve({
      application: { kind: 'ci-task' },
      traffic: { volume: 'medium' },
    });
    const { value } = assumptions.find(
      ({ field }) => field === 'traffic.runsPerDay',
    )!;
    expect(workload.job?.runsPerMonth).toBeCloseTo(
      (Number(value) * 730) / 24,
      9,
    );
  });

  it('runs a day become a job', () => {
    const { job, demand, requestServing } = resolve({
      application: { kind: 'batch' },
      traffic: { runsPerDay: 2, runMinutes: 90 },
    }).workload;
    expect(job?.runsPerMonth).toBeCloseTo((2 * 730) / 24, 9);
    expect(job?.runSeconds).toBe(5400);
    expect(job?.peakConcurrentRuns).toBe(1);
    expect(demand.unitsPerMonth).toBe(job?.runsPerMonth);
    expect(requestServing).toBe(false);
  });

  it('records become invocations of a batch each', () => {
    const { workload } = resolve({
      application: { kind: 'stream-processor' },
      traffic: { requestsPerMonth: 1_000_000, batchSize: 50 },
    });
    expect(workload.demand.unitsPerMonth).toBe(20_000);
    expect(workload.batchSize).toBe(50);
  });

  it('messages of a WebSocket become connections', () => {
    const { workload } = resolve({
      application: { kind: 'websocket' },
      traffic: {
        requestsPerMonth: 6_000_000,
        connectionSeconds: 600,
        messagesPerMinute: 6,
      },
    });
    expect(workload.connectionsPerMonth).toBe(100_000);
  });
});

describe('a job that says its size', () => {
  it('takes its stated time on its own vCPU', () => {
    const { workload } = resolve({
      application: { kind: 'batch' },
      traffic: { runsPerDay: 1, runMinutes: 60 },
      resources: { vcpu: 4 },
      performance: { ioWaitShare: 0.1 },
    });
    const { meanMs, cpuMs, vcpuPerUnit } = workload;
    expect(cpuMs).toBeCloseTo(0.9 * 4 * 3_600_000, 3);
    expect(meanMs - cpuMs + cpuMs / vcpuPerUnit).toBeCloseTo(3_600_000, 3);
  });
});

describe('assumptions', () => {
  const fieldsOf = (parts: Parameters<typeof profile>[0]) =>
    resolve(parts).assumptions.map(({ field }) => field);

  it('are sorted, unique and say why', () => {
    WORKLOAD_KINDS.forEach(kind => {
      const { assumptions } = resolve({ application: { kind } });
      const fields = assumptions.map(({ field }) => field);
      expect(fields).toEqual([...new Set(fields)].sort());
      assumptions.forEach(({ why }) => {
        expect(why.code).toMatch(/^assumption\./);
        expect(why.text).not.toBe('');
      });
    });
  });

  it('hold their value inside their range, and alternatives add up to 1', () => {
    WORKLOAD_KINDS.forEach(kind => {
      resolve({ application: { kind } }).assumptions.forEach(
        ({ value, range = [value, value], alternatives }) => {
          const others = alternatives ?? [{ value, probability: 1 }];
          expect(range[0] <= value && value <= range[1]).toBe(true);
          expect(others.map(other => other.value)).toContain(value);
          expect(
            others.reduce((sum, { probability }) => sum + probability, 0),
          ).toBeCloseTo(1, 12);
        },
      );
    });
  });

  const stated: [string, Parameters<typeof profile>[0]][] = [
    [
      'performance.durationMs.mean',
      { performance: { durationMs: { mean: 5 } } },
    ],
    [
      'performance.durationMs.p99',
      { performance: { durationMs: { p99: 500 } } },
    ],
    ['performance.cpuMsPerRequest', { performance: { cpuMsPerRequest: 3 } }],
    ['resources.memoryMb', { resources: { memoryMb: 100 } }],
    ['resources.memoryMb', { resources: { memoryMeasuredMaxMb: 100 } }],
    ['resources.zones', { resources: { zones: 3 } }],
    ['resources.minInstances', { resources: { minInstances: 3 } }],
    ['application.runtime', { application: { runtime: 'go' } }],
    [
      'application.architectures',
      { application: { architectures: ['arm64'] } },
    ],
    ['traffic.shape', { traffic: { requestsPerMonth: 1, shape: 'steady' } }],
    ['team.serverless', { team: { serverless: 'strong' } }],
    ['operations.existing.alb', { operations: { existing: { alb: true } } }],
    ['operations.network', { operations: { network: 'public' } }],
  ];
  it.each(stated)('%s is none once it is stated', (field, parts) => {
    expect(fieldsOf({})).toContain(field);
    expect(fieldsOf(parts)).not.toContain(field);
  });

  it('scale with what they depend on', () => {
    const p99 = (mean: number) =>
      resolve({ performance: { durationMs: { mean } } }).assumptions.find(
        ({ field }) => field === 'performance.durationMs.p99',
      );
    expect(p99(100)).toMatchObject({ value: 400, range: [200, 1000] });
    expect(p99(50)).toMatchObject({ value: 200, range: [100, 500] });
  });
});

describe('an assumed duration', () => {
  it('leaves room under a stated target', () => {
    const target = { latencyTargetMs: { p99: 10 } };
    const { workload, assumptions } = resolve({ performance: target });
    expect(workload.p99Ms).toBeLessThanOrEqual(10);
    expect(
      assumptions.find(({ field }) => field === 'performance.durationMs.mean')
        ?.value,
    ).toBe(workload.meanMs);
    expect(
      resolve({ performance: { ...target, durationMs: { mean: 80 } } }).workload
        .meanMs,
    ).toBe(80);
  });

  it('is the usual one under a generous target', () => {
    const usual = resolve({}).workload.meanMs;
    expect(
      resolve({ performance: { latencyTargetMs: { p99: 60_000 } } }).workload
        .meanMs,
    ).toBe(usual);
  });
});

describe('what is unknown', () => {
  const unknownOf = (parts: Parameters<typeof profile>[0], field: string) =>
    resolve(parts).unknowns.find(unknown => unknown.field === field);

  it('a stated estimate is believed within a quarter', () => {
    expect(
      unknownOf({ resources: { memoryMb: 512 } }, 'resources.memoryMb'),
    ).toMatchObject({ assumed: false, range: [0.8, 1.25] });
  });

  it('a measured value is believed exactly, and so are the parts of a group', () => {
    expect(
      unknownOf(
        { resources: { memoryMb: 512 }, measured: ['resources.memoryMb'] },
        'resources.memoryMb',
      ),
    ).toBeUndefined();
    expect(
      unknownOf(
        {
          performance: { durationMs: { mean: 10, p99: 30 } },
          measured: ['performance.durationMs'],
        },
        'performance.durationMs.p99',
      ),
    ).toBeUndefined();
  });

  it('a measured maximum of memory gets headroom, a stated reservation none', () => {
    expect(
      resolve({ resources: { memoryMeasuredMaxMb: 1000 } }).workload.memoryMb,
    ).toBe(1200);
    expect(resolve({ resources: { memoryMb: 1000 } }).workload.memoryMb).toBe(
      1000,
    );
  });

  it('the middle draw of each number lies inside its range', () => {
    const asked = profile({});
    const { unknowns } = resolveProfile(asked, policy, REGION);
    const inputs = new SampledInputs(unknowns);
    inputs.take(() => 0);
    const low = settle(asked, policy, REGION, inputs).workload;
    inputs.take(() => 0.999999);
    const high = settle(asked, policy, REGION, inputs).workload;
    const { meanMs, memoryMb } = kinds['http-api'];
    expect(low.meanMs).toBeCloseTo(meanMs.range![0], 6);
    expect(high.meanMs).toBeCloseTo(meanMs.range![1], 1);
    expect(low.memoryMb).toBeCloseTo(memoryMb.range![0], 6);
    expect(high.memoryMb).toBeCloseTo(memoryMb.range![1], 1);
    expect(low.demand.unitsPerMonth).toBeCloseTo(800_000, 3);
  });
});

describe('a profile that cannot be resolved', () => {
  const issueOf = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidInputError);
      return (error as InvalidInputError).issues[0];
    }
    throw new Error('It was resolved');
  };
  const withoutRegion = workloadProfileSchema.parse({
    application: { kind: 'http-api' },
    traffic: { requestsPerMonth: 1 },
  });

  it('states no region while the policy has no default', () => {
    expect(
      issueOf(() => resolveProfile(withoutRegion, policy, REGION)),
    ).toEqual(expect.objectContaining({ path: 'operations.region' }));
  });

  it('takes the default region of the policy', () => {
    const { workload } = resolveProfile(
      withoutRegion,
      policySchema.parse({ defaultRegion: REGION }),
      REGION,
    );
    expect(workload.region).toBe(REGION);
  });

  it('names the regions that the policy allows', () => {
    const { path, expected } = issueOf(() =>
      resolveProfile(
        profile({}),
        policySchema.parse({ regions: ['us-east-1', 'eu-north-1'] }),
        REGION,
      ),
    );
    expect(path).toBe('operations.region');
    expect(expected).toBe('one of us-east-1, eu-north-1');
  });

  it('has another region than the prices', () => {
    expect(
      issueOf(() => resolveProfile(profile({}), policy, 'us-east-1')),
    ).toMatchObject({ path: 'operations.region', expected: 'us-east-1' });
  });

  it('names a shared cluster that is not there', () => {
    expect(
      issueOf(() => resolve({ operations: { sharedCluster: 'blue' } })).path,
    ).toBe('operations.sharedCluster');
  });
});
