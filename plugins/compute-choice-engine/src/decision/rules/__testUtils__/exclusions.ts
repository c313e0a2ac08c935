import { Parts } from './answerTo';
import { app, job, rate, socket, spot, streamed } from './parts';

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
