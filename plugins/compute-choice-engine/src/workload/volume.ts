import {
  TrafficVolume,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';
import { KindAssumptions } from './assumed';
import { AssumedNumber, Inputs } from './Inputs';
import { isJob } from './jobs';

function assumedOf(
  volume: TrafficVolume,
  value: number,
  range: readonly [number, number],
): AssumedNumber {
  return {
    value,
    range,
    why:
      volume === 'unknown'
        ? message('assumption.volumeUnknown', 'No rate is known.')
        : message(
            'assumption.volume',
            `No rate is known; this is what ${volume} traffic is taken as.`,
            { volume },
          ),
  };
}

/** What runs on servers of its own today is taken as larger than what is new. */
const requestsOfExisting: AssumedNumber = {
  value: 2e7,
  range: [4e5, 1e9],
  why: message(
    'assumption.volumeOfExisting',
    'No rate is known; what runs on servers today is mostly of medium size.',
  ),
};

/** Requests a month that each word stands for; judgement, with wide ranges. */
const requestsOfVolume: Readonly<Record<TrafficVolume, AssumedNumber>> = {
  unknown: assumedOf('unknown', 1e6, [1e4, 1e8]),
  negligible: assumedOf('negligible', 500, [30, 1e4]),
  low: assumedOf('low', 3e5, [3e4, 3e6]),
  medium: assumedOf('medium', 1e7, [1e6, 1e8]),
  high: assumedOf('high', 3e8, [5e7, 2e9]),
  'very-high': assumedOf('very-high', 1e10, [1e9, 1e11]),
};

/** Runs a day that each word stands for; judgement, with wide ranges. */
const runsOfVolume: Readonly<
  Record<Exclude<TrafficVolume, 'unknown'>, AssumedNumber>
> = {
  negligible: assumedOf('negligible', 0.2, [0.03, 1]),
  low: assumedOf('low', 2, [0.5, 10]),
  medium: assumedOf('medium', 50, [10, 300]),
  high: assumedOf('high', 1e3, [200, 5e3]),
  'very-high': assumedOf('very-high', 3e4, [5e3, 2e5]),
};

const SERVERS: readonly (string | undefined)[] = [
  'monolith',
  'vm',
  'containers',
  'fargate',
  'ecs-ec2',
  'ec2',
  'on-premises',
];

function runsOnServers({ application, operations }: WorkloadProfile): boolean {
  return (
    application.kind === 'legacy-app' ||
    SERVERS.includes(application.migratesFrom) ||
    SERVERS.includes(operations?.currentPlatform?.platform)
  );
}

/** Requests, records or runs in a month, whichever way they are stated. */
export function volumePerMonth(
  profile: WorkloadProfile,
  hoursPerMonth: number,
  assumed: KindAssumptions,
  inputs: Inputs,
): number {
  const { traffic } = profile;
  const secondsPerMonth = hoursPerMonth * 3600;
  const {
    requestsPerMonth,
    requestsPerSecond,
    hourlyRequestsPerSecond,
    runsPerDay,
    volume = 'unknown',
  } = traffic;
  if (requestsPerMonth !== undefined) {
    return inputs.estimated('traffic.requestsPerMonth', requestsPerMonth);
  }
  if (requestsPerSecond !== undefined) {
    return (
      inputs.estimated('traffic.requestsPerSecond', requestsPerSecond) *
      secondsPerMonth
    );
  }
  if (hourlyRequestsPerSecond !== undefined) {
    const mean =
      hourlyRequestsPerSecond.reduce((sum, rate) => sum + rate, 0) /
      hourlyRequestsPerSecond.length;
    return (
      inputs.estimated('traffic.hourlyRequestsPerSecond', mean) *
      secondsPerMonth
    );
  }
  if (runsPerDay !== undefined) {
    return (
      inputs.estimated('traffic.runsPerDay', runsPerDay) * (hoursPerMonth / 24)
    );
  }
  return isJob(profile)
    ? inputs.number(
        'traffic.runsPerDay',
        undefined,
        volume === 'unknown' ? assumed.runsPerDay : runsOfVolume[volume],
      ) *
        (hoursPerMonth / 24)
    : inputs.number(
        'traffic.requestsPerMonth',
        undefined,
        volume === 'unknown' && runsOnServers(profile)
          ? requestsOfExisting
          : requestsOfVolume[volume],
      );
}
