import {
  WORKLOAD_KINDS,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { mulberry32 } from '../src/arithmetic/mulberry32';

/** The prices that are used. */
export const REGION = 'eu-west-1';

/** An API whose team has measured it and sets a latency target. */
export const stated: WorkloadProfile = workloadProfileSchema.parse({
  application: {
    kind: 'http-api',
    runtime: 'nodejs22.x',
    packaging: 'image',
    artifactSizeMb: 180,
    stateful: false,
    architectures: ['x86_64', 'arm64'],
    os: 'linux',
  },
  traffic: {
    requestsPerMonth: 30_000_000,
    shape: 'business-hours',
    burstInsideHour: 3,
    growthPercentPerMonth: 4,
    responseKb: 12,
  },
  performance: {
    durationMs: { mean: 80, p99: 400 },
    cpuMsPerRequest: 15,
    latencyTargetMs: { p99: 500 },
    longestRunSeconds: 5,
  },
  resources: { memoryMb: 350, concurrencyPerInstance: 40, minInstances: 2 },
  team: { serverless: 'some', containers: 'strong', ec2Fleets: 'none' },
  operations: { region: REGION, spotTolerant: false, commitment: 'none' },
});

/** Of this one, only what has to be known is known. */
export const vague: WorkloadProfile = workloadProfileSchema.parse({
  application: { kind: 'web-app' },
  traffic: { requestsPerMonth: 3_000_000 },
  operations: { region: REGION },
});

/** Work that runs for a while and ends. */
export const job: WorkloadProfile = workloadProfileSchema.parse({
  application: { kind: 'batch' },
  traffic: { runsPerDay: 4 },
  operations: { region: REGION },
});

const RUNTIMES = ['nodejs22.x', 'python3.13', 'java21', 'go', 'dotnet10'];
const SHAPES = ['steady', 'business-hours', 'diurnal', 'weekend', 'spiky'];
const COMMITMENTS = ['none', 'none', 'none', '1y'];

/** Profiles of all kinds, sizes and degrees of knowledge; always the same. */
export function variedProfiles(count: number): WorkloadProfile[] {
  const random = mulberry32(1);
  const pick = <T>(values: readonly T[]): T =>
    values[Math.floor(random() * values.length)];
  const known = (share: number, part: () => object) =>
    random() < share ? part() : {};
  return Array.from({ length: count }, () => {
    const kind = pick(WORKLOAD_KINDS);
    const isJob = ['scheduled-job', 'batch', 'ci-task'].includes(kind);
    const mean = 10 ** (1 + 2 * random());
    return workloadProfileSchema.parse({
      application: { kind, ...known(0.5, () => ({ runtime: pick(RUNTIMES) })) },
      traffic: isJob
        ? { runsPerDay: Math.ceil(200 * random() ** 3) }
        : {
            requestsPerMonth: Math.round(10 ** (3 + 6 * random())),
            ...known(0.5, () => ({ shape: pick(SHAPES) })),
            ...known(0.3, () => ({ burstInsideHour: 1 + 4 * random() })),
          },
      performance: isJob
        ? {}
        : known(0.5, () => ({
            durationMs: { mean, p99: mean * (1.5 + 4 * random()) },
            cpuMsPerRequest: mean * random(),
            ...known(0.4, () => ({ latencyTargetMs: { p99: mean * 8 } })),
          })),
      resources: known(0.5, () => ({
        memoryMb: Math.round(128 * 2 ** (6 * random())),
      })),
      operations: {
        region: REGION,
        commitment: pick(COMMITMENTS),
        ...known(0.3, () => ({ spotTolerant: true })),
      },
    });
  });
}
