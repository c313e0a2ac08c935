import {
  Policy,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { buildDemand } from '../demand/buildDemand';
import { Demand } from '../demand/Demand';
import {
  toWeekPattern,
  weekPattern,
  WeekPattern,
} from '../demand/weekPatterns';
import { KindAssumptions } from './assumed';
import {
  connectionSeconds,
  HTTP_CONNECTION_SECONDS,
  messagesPerBatch,
  messagesPerMinute,
  recordsPerBatch,
  requestKb,
  requestsPerConnection,
  retryShare,
} from './assumedForAll';
import { Inputs } from './Inputs';
import { isJob } from './jobs';
import { volumePerMonth } from './volume';
import { Workload } from './Workload';

/** Explicit points do not change between samples, so their pattern is kept. */
const patternsOfPoints = new WeakMap<readonly number[], WeekPattern>();

function patternOf(points: readonly number[]): WeekPattern {
  let pattern = patternsOfPoints.get(points);
  if (!pattern) {
    pattern = toWeekPattern(points);
    patternsOfPoints.set(points, pattern);
  }
  return pattern;
}

function batchSizeOf(
  { application, traffic }: WorkloadProfile,
  eventSources: Workload['eventSources'],
  assumed: KindAssumptions,
  inputs: Inputs,
): number {
  const field = 'traffic.batchSize';
  if (traffic.batchSize !== undefined) {
    return traffic.batchSize;
  }
  if (application.kind === 'stream-processor') {
    return inputs.number(field, undefined, assumed.batchSize);
  }
  if (
    eventSources.some(source =>
      ['kinesis', 'dynamodb-stream', 'kafka'].includes(source),
    )
  ) {
    return inputs.number(field, undefined, recordsPerBatch);
  }
  return eventSources.includes('sqs')
    ? inputs.number(field, undefined, messagesPerBatch)
    : 1;
}

/** Scheduled starts have no burst unless one is stated. */
function burstOf(
  { traffic: { burstInsideHour } }: WorkloadProfile,
  { burstInsideHour: assumed }: KindAssumptions,
  inputs: Inputs,
): number {
  if (burstInsideHour === undefined && !assumed.range) {
    return assumed.value;
  }
  return Math.max(
    1,
    inputs.number('traffic.burstInsideHour', burstInsideHour, assumed),
  );
}

/** The part of a workload that its traffic settles. */
export type TrafficPart = Pick<
  Workload,
  | 'demand'
  | 'batchSize'
  | 'protocol'
  | 'eventSources'
  | 'requestServing'
  | 'retryShare'
  | 'requestKb'
  | 'responseKb'
  | 'egressGb'
  | 'requestsPerConnection'
  | 'connectionSeconds'
  | 'connectionsPerMonth'
>;

function demandOf(
  profile: WorkloadProfile,
  batchSize: number,
  policy: Policy,
  assumed: KindAssumptions,
  inputs: Inputs,
): Demand {
  const { traffic } = profile;
  const { hoursPerMonth } = policy;
  const unitsPerMonth =
    volumePerMonth(profile, hoursPerMonth, assumed, inputs) / batchSize;
  const points = traffic.hourlyRequestsPerSecond;
  const pattern = points
    ? patternOf(points)
    : weekPattern(
        inputs.choice('traffic.shape', traffic.shape, assumed.shape),
        unitsPerMonth / (hoursPerMonth / 24),
      );
  return buildDemand({
    unitsPerMonth,
    hoursPerMonth,
    pattern,
    burstInsideHour: burstOf(profile, assumed, inputs),
  });
}

/** Settles how much work comes in, when, and how big its messages are. */
export function settleTraffic(
  profile: WorkloadProfile,
  policy: Policy,
  assumed: KindAssumptions,
  inputs: Inputs,
): TrafficPart {
  const { application, traffic } = profile;
  const { typicals } = assumed;
  const job = isJob(profile);
  const protocol = application.protocol ?? (job ? 'none' : typicals.protocol);
  const eventSources = application.eventSources ?? typicals.eventSources;
  if (!application.eventSources && eventSources.length > 0) {
    inputs.choice('application.eventSources', undefined, assumed.eventSources);
  }
  const requestServing = !job && protocol !== 'none';
  const batchSize =
    job || requestServing
      ? 1
      : batchSizeOf(profile, eventSources, assumed, inputs);
  const demand = demandOf(profile, batchSize, policy, assumed, inputs);
  const sizes = bodies(profile, requestServing, assumed, inputs);
  const held = connections(profile, protocol, requestServing, demand, inputs);
  return {
    demand,
    batchSize,
    protocol,
    eventSources,
    requestServing,
    retryShare:
      application.kind === 'queue-worker' || traffic.retryShare !== undefined
        ? inputs.number('traffic.retryShare', traffic.retryShare, retryShare)
        : 0,
    requestKb: sizes.requestKb,
    responseKb: sizes.responseKb,
    egressGb: sizes.egressGb,
    requestsPerConnection: held.requestsPerConnection,
    connectionSeconds: held.connectionSeconds,
    connectionsPerMonth: held.connectionsPerMonth,
  };
}

function bodies(
  { traffic }: WorkloadProfile,
  requestServing: boolean,
  assumed: KindAssumptions,
  inputs: Inputs,
) {
  const size = (
    field: 'requestKb' | 'responseKb',
    assumedKb: typeof requestKb,
  ) =>
    requestServing || traffic[field] !== undefined
      ? inputs.number(`traffic.${field}`, traffic[field], assumedKb)
      : 0;
  return {
    requestKb: size('requestKb', requestKb),
    responseKb: size('responseKb', assumed.responseKb),
    egressGb:
      traffic.egressGb === undefined
        ? 0
        : inputs.estimated('traffic.egressGb', traffic.egressGb),
  };
}

function connections(
  { traffic }: WorkloadProfile,
  protocol: Workload['protocol'],
  requestServing: boolean,
  demand: Demand,
  inputs: Inputs,
) {
  if (protocol === 'websocket') {
    const seconds = inputs.number(
      'traffic.connectionSeconds',
      traffic.connectionSeconds,
      connectionSeconds,
    );
    const perMinute = inputs.number(
      'traffic.messagesPerMinute',
      traffic.messagesPerMinute,
      messagesPerMinute,
    );
    const messages = Math.max(1, (perMinute * seconds) / 60);
    return {
      requestsPerConnection: messages,
      connectionSeconds: seconds,
      connectionsPerMonth: demand.unitsPerMonth / messages,
    };
  }
  const requests = requestServing
    ? inputs.number(
        'traffic.requestsPerConnection',
        traffic.requestsPerConnection,
        requestsPerConnection,
      )
    : 1;
  return {
    requestsPerConnection: requests,
    connectionSeconds: traffic.connectionSeconds ?? HTTP_CONNECTION_SECONDS,
    connectionsPerMonth:
      traffic.connectionSeconds !== undefined
        ? demand.unitsPerMonth / requests
        : 0,
  };
}
