import { Parts } from './answerTo';
import { app, job, rate, socket, spot, worker } from './parts';

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
