import {
  Application,
  Runtime,
  TrafficShape,
  WorkloadKind,
} from '@compute-choice/plugin-compute-choice-common';

/** A central value with the range in which the true one is believed to be. */
export interface Typical {
  readonly value: number;
  readonly range?: readonly [number, number];
}

/**
 * What a kind of workload typically looks like. All of it is judgement and is
 * shown as assumptions; what a team states or measures replaces it.
 */
export interface KindTypicals {
  readonly title: string;
  readonly description: string;
  readonly protocol: NonNullable<Application['protocol']>;
  readonly eventSources: NonNullable<Application['eventSources']>;
  readonly packaging: 'zip' | 'image';
  readonly runtime: Runtime;
  readonly shape: TrafficShape;
  readonly burstInsideHour: Typical;
  /** Mean duration of a unit of work on one vCPU; of a run for jobs, on its own vCPU. */
  readonly meanMs: Typical;
  /** 99th percentile divided by the mean. */
  readonly p99Ratio: Typical;
  /** CPU time divided by the mean duration. */
  readonly cpuShare: Typical;
  readonly memoryMb: Typical;
  readonly responseKb: Typical;
  readonly batchSize: Typical;
  readonly vcpu: Typical;
  readonly initMs: Typical;
  /** Set for work that runs and ends. */
  readonly runsPerDay?: Typical;
  /** Probabilities of what is not known about the kind. */
  readonly stateful?: number;
  readonly gpu?: number;
  readonly privileged?: number;
}

const MINUTE_MS = 60_000;
const one: Typical = { value: 1 };
const nothing: Typical = { value: 0 };

type Default =
  | 'protocol'
  | 'eventSources'
  | 'packaging'
  | 'runtime'
  | 'responseKb'
  | 'batchSize'
  | 'vcpu'
  | 'initMs'
  | 'p99Ratio';

const defaults: Pick<KindTypicals, Default> = {
  protocol: 'none',
  eventSources: [],
  packaging: 'zip',
  runtime: 'nodejs22.x',
  responseKb: nothing,
  batchSize: one,
  vcpu: one,
  initMs: nothing,
  p99Ratio: { value: 4, range: [2, 10] },
};

const jobDefaults: Pick<KindTypicals, Default | 'shape' | 'burstInsideHour'> = {
  ...defaults,
  runtime: 'python3.13',
  shape: 'scheduled',
  burstInsideHour: one,
  p99Ratio: { value: 1.5, range: [1.1, 3] },
};

/** The typical values of every kind of workload. */
export const kinds: Readonly<Record<WorkloadKind, KindTypicals>> = {
  'http-api': {
    ...defaults,
    title: 'REST API',
    description: 'Answers short requests, mostly during working hours.',
    protocol: 'http',
    shape: 'business-hours',
    burstInsideHour: { value: 2, range: [1, 5] },
    meanMs: { value: 80, range: [20, 400] },
    cpuShare: { value: 0.25, range: [0.05, 0.8] },
    memoryMb: { value: 384, range: [192, 1024] },
    responseKb: { value: 8, range: [1, 50] },
  },
  'web-app': {
    ...defaults,
    title: 'Web app, 24/7',
    description: 'Renders pages for people, around the clock.',
    protocol: 'http',
    packaging: 'image',
    shape: 'diurnal',
    burstInsideHour: { value: 2, range: [1, 5] },
    meanMs: { value: 150, range: [40, 800] },
    cpuShare: { value: 0.4, range: [0.1, 0.9] },
    memoryMb: { value: 768, range: [384, 2048] },
    responseKb: { value: 40, range: [10, 200] },
  },
  'queue-worker': {
    ...defaults,
    title: 'Queue worker',
    description: 'Takes messages from a queue, one after the other.',
    eventSources: ['sqs'],
    shape: 'diurnal',
    burstInsideHour: { value: 3, range: [1, 10] },
    meanMs: { value: 500, range: [50, 5000] },
    p99Ratio: { value: 3, range: [1.5, 8] },
    cpuShare: { value: 0.3, range: [0.05, 0.9] },
    memoryMb: { value: 384, range: [192, 1024] },
  },
  'stream-processor': {
    ...defaults,
    title: 'Stream processor',
    description: 'Reads batches of records from a stream.',
    eventSources: ['kinesis'],
    shape: 'steady',
    burstInsideHour: { value: 1.5, range: [1, 3] },
    meanMs: { value: 200, range: [20, 1000] },
    p99Ratio: { value: 3, range: [1.5, 8] },
    cpuShare: { value: 0.5, range: [0.1, 0.9] },
    memoryMb: { value: 512, range: [256, 2048] },
    batchSize: { value: 100, range: [10, 1000] },
  },
  'scheduled-job': {
    ...jobDefaults,
    title: 'Scheduled job',
    description: 'Runs for some minutes at set times.',
    eventSources: ['schedule'],
    meanMs: { value: 5 * MINUTE_MS, range: [0.5 * MINUTE_MS, 60 * MINUTE_MS] },
    cpuShare: { value: 0.5, range: [0.1, 0.9] },
    memoryMb: { value: 1024, range: [256, 4096] },
    vcpu: { value: 0.5, range: [0.25, 2] },
    runsPerDay: one,
  },
  batch: {
    ...jobDefaults,
    title: 'Nightly batch',
    description: 'Works through a lot of data in one long run.',
    eventSources: ['schedule'],
    packaging: 'image',
    meanMs: { value: 60 * MINUTE_MS, range: [10 * MINUTE_MS, 360 * MINUTE_MS] },
    cpuShare: { value: 0.9, range: [0.5, 1] },
    memoryMb: { value: 8192, range: [2048, 32_768] },
    vcpu: { value: 4, range: [1, 16] },
    runsPerDay: one,
  },
  'ci-task': {
    ...jobDefaults,
    title: 'CI/CD tasks',
    description: 'Builds and tests on every push, in working hours.',
    packaging: 'image',
    runtime: 'other',
    shape: 'business-hours',
    burstInsideHour: { value: 2, range: [1, 5] },
    meanMs: { value: 8 * MINUTE_MS, range: [2 * MINUTE_MS, 30 * MINUTE_MS] },
    cpuShare: { value: 0.8, range: [0.4, 1] },
    memoryMb: { value: 4096, range: [2048, 8192] },
    vcpu: { value: 2, range: [1, 4] },
    runsPerDay: { value: 50, range: [10, 500] },
    privileged: 0.5,
  },
  'legacy-app': {
    ...defaults,
    title: 'Legacy application',
    description: 'An older application that is moved as it is.',
    protocol: 'http',
    packaging: 'image',
    runtime: 'java17',
    shape: 'business-hours',
    burstInsideHour: { value: 1.5, range: [1, 3] },
    meanMs: { value: 200, range: [50, 2000] },
    p99Ratio: { value: 5, range: [2, 10] },
    cpuShare: { value: 0.5, range: [0.1, 0.9] },
    memoryMb: { value: 2048, range: [1024, 8192] },
    responseKb: { value: 40, range: [10, 200] },
    stateful: 0.8,
  },
  websocket: {
    ...defaults,
    title: 'WebSocket service',
    description: 'Keeps connections open and exchanges small messages.',
    protocol: 'websocket',
    shape: 'diurnal',
    burstInsideHour: { value: 2, range: [1, 5] },
    meanMs: { value: 20, range: [5, 100] },
    cpuShare: { value: 0.5, range: [0.1, 0.9] },
    memoryMb: { value: 512, range: [256, 2048] },
    responseKb: { value: 1, range: [0.2, 5] },
  },
  'ml-inference': {
    ...defaults,
    title: 'ML inference',
    description: 'Answers requests with a model that is held in memory.',
    protocol: 'http',
    packaging: 'image',
    runtime: 'python3.13',
    shape: 'business-hours',
    burstInsideHour: { value: 2, range: [1, 5] },
    meanMs: { value: 300, range: [50, 3000] },
    p99Ratio: { value: 3, range: [1.5, 8] },
    cpuShare: { value: 0.9, range: [0.5, 1] },
    memoryMb: { value: 4096, range: [1024, 16_384] },
    responseKb: { value: 4, range: [1, 20] },
    initMs: { value: 8000, range: [2000, 30_000] },
    gpu: 0.5,
  },
};
