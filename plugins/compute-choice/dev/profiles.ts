import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';

/** Workloads of the sample services; the engine answers them for real. */
export const profiles: Record<string, WorkloadProfile> = {
  recommended: {
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
    operations: {
      region: 'eu-west-1',
      spotTolerant: false,
      commitment: 'none',
      currentPlatform: { platform: 'ec2', monthlyUsd: 210 },
    },
  },
  sparse: {
    application: { kind: 'web-app' },
    traffic: { requestsPerMonth: 2_000_000 },
    operations: { region: 'eu-west-1' },
  },
  excluded: {
    application: { kind: 'batch', runtime: 'python3.13', packaging: 'image' },
    traffic: { runsPerDay: 1, runMinutes: 180 },
    performance: { longestRunSeconds: 10_800 },
    resources: { memoryMb: 8192, vcpu: 4 },
    operations: { region: 'eu-west-1', spotTolerant: true },
  },
  unpriced: {
    application: { kind: 'ml-inference', gpu: true, runtime: 'python3.13' },
    traffic: { requestsPerSecond: 5 },
    operations: { region: 'af-south-1' },
  },
  windows: {
    application: {
      kind: 'legacy-app',
      runtime: 'dotnet-framework',
      os: 'windows',
      stateful: true,
    },
    traffic: { requestsPerMonth: 4_000_000 },
    operations: { region: 'eu-central-1' },
  },
};
