import {
  policySchema,
  PriceBook,
  Recommendation,
  WorkloadProfile,
  workloadProfileSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { recommend } from '../../../recommend';

/** Region whose prices the examples use. */
export const REGION = 'us-east-1';

/** Parts of a profile that stand in for those of the usual API. */
export type Parts = { [Part in keyof WorkloadProfile]?: object };

const base: Required<Pick<WorkloadProfile, 'application' | 'traffic'>> = {
  application: { kind: 'http-api', runtime: 'go' },
  traffic: { requestsPerSecond: 10, shape: 'steady', burstInsideHour: 1 },
};

/** What the engine answers about the usual API with these parts. */
export function answerTo(parts: Parts, prices: PriceBook): Recommendation {
  const profile = workloadProfileSchema.parse({
    ...base,
    ...parts,
    application: { ...base.application, ...parts.application },
    operations: { region: REGION, ...parts.operations },
  });
  return recommend(profile, {
    prices,
    policy: policySchema.parse({}),
    samples: 0,
  });
}

const app = (application: object): Parts => ({ application });
const job = (runMinutes: number, more: Parts = {}): Parts => ({
  ...more,
  application: { kind: 'batch', ...more.application },
  traffic: { runsPerDay: 4, runMinutes },
});
const rate = (requestsPerSecond: number, traffic: object = {}): Parts => ({
  traffic: { ...base.traffic, requestsPerSecond, ...traffic },
});
const worker = (
  application: object,
  requestsPerSecond = 10,
  more: Parts = {},
): Parts => ({
  ...rate(requestsPerSecond),
  ...more,
  application: { kind: 'queue-worker', ...application },
});
const socket = (traffic: object): Parts => ({
  application: { kind: 'websocket' },
  traffic: { ...base.traffic, ...traffic },
});
const spot: Parts = { operations: { spotTolerant: true } };
const streamed = (application: object) =>
  app({ streamedResponse: true, ...application });

/** A profile that has the cause of an exclusion, and the same without it. */
export const exclusions: Record<
  string,
  { cause: Parts; without: Parts; also?: string[] }
> = {
  'lambda-timeout': {
    cause: { performance: { longestRunSeconds: 901 } },
    without: { performance: { longestRunSeconds: 29 } },
  },
  'lambda-memory': {
    cause: { resources: { memoryMb: 10_241 } },
    without: { resources: { memoryMb: 10_240 } },
  },
  'lambda-vcpu': {
    cause: job(5, { resources: { vcpu: 8, memoryMb: 1024 } }),
    without: job(5, { resources: { vcpu: 4, memoryMb: 1024 } }),
  },
  'lambda-payload': {
    cause: app({ maxPayloadMb: 6.1 }),
    without: app({ maxPayloadMb: 6 }),
  },
  'lambda-stream-bandwidth': {
    cause: streamed({ streamMbPerSecond: 3, maxPayloadMb: 100 }),
    without: streamed({ streamMbPerSecond: 2, maxPayloadMb: 100 }),
  },
  'lambda-image': {
    cause: app({ packaging: 'image', artifactSizeMb: 10_241 }),
    without: app({ packaging: 'image', artifactSizeMb: 10_240 }),
  },
  'lambda-disk': {
    cause: app({ localDiskGb: 11 }),
    without: app({ localDiskGb: 10 }),
  },
  'lambda-gpu': {
    cause: app({ gpu: true }),
    without: app({ gpu: false }),
    also: ['fargate-gpu'],
  },
  'lambda-windows': {
    cause: app({ os: 'windows' }),
    without: app({ os: 'linux', architectures: ['x86_64'] }),
    also: ['ecs-managed-instances-windows'],
  },
  'lambda-privileged': {
    cause: app({ privileged: true }),
    without: app({ privileged: false }),
    also: ['fargate-privileged'],
  },
  'lambda-inbound': {
    cause: app({ listensOnPort: true }),
    without: app({ listensOnPort: false }),
  },
  'lambda-connection': {
    cause: socket({ connectionSeconds: 7201 }),
    without: socket({ connectionSeconds: 7200 }),
  },
  'lambda-front-door': {
    cause: {
      performance: { longestRunSeconds: 31 },
      operations: { frontDoor: { customDomain: true, usagePlans: true } },
    },
    without: {
      performance: { longestRunSeconds: 28 },
      operations: { frontDoor: { customDomain: true, usagePlans: true } },
    },
  },
  'lambda-file-descriptors': {
    cause: app({ openFileDescriptors: 1025 }),
    without: app({ openFileDescriptors: 1024 }),
  },
  'lambda-threads': {
    cause: app({ threads: 1025 }),
    without: app({ threads: 1024 }),
  },
  'lambda-background-work': {
    cause: app({ backgroundCpu: true }),
    without: app({ backgroundCpu: false }),
  },
  'lambda-daemon': {
    cause: app({ daemonPerHost: true }),
    without: app({ daemonPerHost: false }),
    also: ['fargate-daemon'],
  },
  'lambda-snapstart-disk': {
    cause: app({ runtime: 'java21', localDiskGb: 1 }),
    without: app({ runtime: 'java21', localDiskGb: 0.5 }),
  },
  'lambda-snapstart-efs': {
    cause: app({ runtime: 'java21', persistentStorage: 'efs' }),
    without: app({ runtime: 'java21' }),
  },
  'lambda-snapstart-tenants': {
    cause: app({ runtime: 'java21', tenantIsolation: true }),
    without: app({ runtime: 'java21' }),
  },
  'lambda-managed-instances-burst': {
    cause: {
      ...rate(10, { burstInsideHour: 2 }),
      ...app({ threadSafe: true }),
    },
    without: { ...rate(10), ...app({ threadSafe: true }) },
  },
  'lambda-managed-instances-idle': {
    cause: { ...rate(1e-4), ...app({ threadSafe: true }) },
    without: { ...rate(10), ...app({ threadSafe: true }) },
  },
  'fargate-vcpu': {
    cause: job(60, { resources: { vcpu: 33, memoryMb: 1024 } }),
    without: job(60, { resources: { vcpu: 32, memoryMb: 1024 } }),
  },
  'fargate-memory': {
    cause: { resources: { memoryMb: 244 * 1024 + 1 } },
    without: { resources: { memoryMb: 244 * 1024 } },
  },
  'fargate-disk': {
    cause: app({ localDiskGb: 201 }),
    without: app({ localDiskGb: 200 }),
  },
  'fargate-network-mode': {
    cause: app({ taskNetworkMode: 'bridge' }),
    without: app({ taskNetworkMode: 'awsvpc' }),
    also: ['ecs-managed-instances-bridge'],
  },
  'fargate-placement': {
    cause: app({ placementControl: true }),
    without: app({ placementControl: false }),
    also: ['ecs-managed-instances-placement'],
  },
  'fargate-spot-base': {
    cause: { ...spot, resources: { minInstances: 0 } },
    without: { ...spot, resources: { minInstances: 1 } },
  },
  'fargate-spot-start': {
    cause: { ...spot, ...app({ initMs: 121_000 }) },
    without: { ...spot, ...app({ initMs: 120_000 }) },
  },
  'fargate-spot-stop': {
    cause: { ...spot, ...app({ stopSeconds: 121 }) },
    without: { ...spot, ...app({ stopSeconds: 120 }) },
  },
  'ecs-managed-instances-host-access': {
    cause: app({ hostAccess: true }),
    without: app({ hostAccess: false }),
    also: ['lambda-privileged', 'fargate-privileged'],
  },
  'ecs-managed-instances-long-run': {
    cause: job(60 * 24 * 15, {
      performance: { longestRunSeconds: 15 * 86_400 },
    }),
    without: job(60 * 24 * 15, {
      performance: { longestRunSeconds: 14 * 86_400 },
    }),
  },
};

/** A profile in whose answer a warning or a note is said, and one in which it is not. */
export const sayings: Record<string, { cause: Parts; without: Parts }> = {
  'lambda-near-timeout': {
    cause: job(9, { performance: { longestRunSeconds: 800 } }),
    without: job(2, { performance: { longestRunSeconds: 800 } }),
  },
  'lambda-image-needed': {
    cause: app({ packaging: 'zip', artifactSizeMb: 251 }),
    without: app({ packaging: 'zip', artifactSizeMb: 250 }),
  },
  'lambda-concurrency-quota': { cause: rate(20_000), without: rate(1000) },
  'lambda-scaling-rate': {
    cause: rate(1000, { burstInsideHour: 200 }),
    without: rate(1000, { burstInsideHour: 2 }),
  },
  'lambda-sqs-concurrency': {
    cause: worker({}, 5000),
    without: worker({}, 10),
  },
  'lambda-long-init': {
    cause: app({ initMs: 11_000 }),
    without: app({ initMs: 5000 }),
  },
  'lambda-gateway-cost': { cause: rate(10), without: rate(1) },
  'lambda-provisioned-all-day': {
    cause: {
      ...rate(1),
      performance: { coldStartTolerance: 'none' },
    },
    without: {
      ...rate(1),
      performance: { coldStartTolerance: 'tolerated' },
    },
  },
  'lambda-jit-memory': {
    cause: app({ runtime: 'java21' }),
    without: app({ runtime: 'go' }),
  },
  'lambda-shutdown': {
    cause: app({ stopSeconds: 3 }),
    without: app({ stopSeconds: 2 }),
  },
  'lambda-websocket-idle': {
    cause: socket({ connectionSeconds: 7200, messagesPerMinute: 0.05 }),
    without: socket({ connectionSeconds: 7200, messagesPerMinute: 0.2 }),
  },
  'fargate-vcpu-quota': { cause: rate(1000), without: rate(1) },
  'fargate-launch-rate': {
    cause: {
      ...rate(10_000, { growthPer90Seconds: 10 }),
      resources: { concurrencyPerInstance: 1 },
    },
    without: {
      ...rate(10_000, { growthPer90Seconds: 1.1 }),
      resources: { concurrencyPerInstance: 1 },
    },
  },
  'fargate-short-runs': { cause: job(0.5), without: job(5) },
  'container-fixed-costs': {
    cause: rate(0.1),
    without: { ...rate(0.1), operations: { existing: { alb: true } } },
  },
  'container-stop-timeout': {
    cause: app({ stopSeconds: 121 }),
    without: app({ stopSeconds: 120 }),
  },
  'container-backlog-scaling': {
    cause: worker({}),
    without: worker({ eventSources: [] }),
  },
  'ecs-spot-diversify': { cause: spot, without: {} },
  'ecs-eni-density': {
    cause: {
      ...rate(500),
      resources: { memoryMb: 256, concurrencyPerInstance: 1 },
    },
    without: {
      ...rate(500),
      resources: { memoryMb: 4096, concurrencyPerInstance: 100 },
    },
  },
  'note.kubernetes': { cause: app({ kubernetesRequired: true }), without: {} },
  'note.durable': {
    cause: {
      ...app({ chainedSteps: 2 }),
      performance: { ioWaitShare: 0.6 },
    },
    without: {
      ...app({ chainedSteps: 2 }),
      performance: { ioWaitShare: 0.5 },
    },
  },
  'hybrid.cheaper': {
    cause: rate(100, { shape: 'weekend', burstInsideHour: 3 }),
    without: rate(100, { shape: 'weekend' }),
  },
  'note.cache': {
    cause: rate(10, { cacheableShare: 0.6 }),
    without: rate(10, { cacheableShare: 0.5 }),
  },
};
