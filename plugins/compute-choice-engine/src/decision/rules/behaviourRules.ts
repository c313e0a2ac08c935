import { limitNumber } from '../../limits';
import { runtimeFamily } from '../../workload/runtimes';
import { SituationFacts } from '../considerations/SituationFacts';
import { FavourRule } from './FavourRule';

const RACE_2026 =
  'https://hackernews-dynamic.seasondane.workers.dev/news/48421844';
const LARGE_STATE_MB = 100;
const LONG_CONNECTION_SECONDS = 600;

const holdsConnections = ({ workload }: SituationFacts) =>
  workload.protocol === 'websocket' ||
  (workload.profile.traffic.connectionSeconds ?? 0) > LONG_CONNECTION_SECONDS;

const busyVcpuAtPeak = ({ workload: { demand, cpuMs } }: SituationFacts) =>
  (demand.peakPerSecond * cpuMs) / 1000;

/** True if the team said how much of the duration is waiting. */
const knowsWaiting = ({ workload: { profile } }: SituationFacts) =>
  profile.performance?.ioWaitShare !== undefined ||
  (profile.performance?.cpuMsPerRequest !== undefined &&
    profile.performance.durationMs?.mean !== undefined);

/** Rules about how a platform behaves under load. */
export const behaviourRules: readonly FavourRule[] = [
  {
    id: 'P02',
    area: 'scalingSpeed',
    favours: ['lambda'],
    weight: 4,
    when: 'the busiest minute is five times what its hour of the day usually brings, or load grows fivefold in 90 s',
    holds: facts => !facts.workload.job && facts.surge >= 5,
    because:
      'Lambda adds capacity within seconds; service scaling reacts to metrics of minutes and then starts tasks.',
    page: RACE_2026,
    date: '2026-06',
  },
  {
    id: 'P09',
    area: 'scalingSpeed',
    favours: ['fargate', 'ecs-ec2', 'lambda/managed-instances'],
    weight: 4,
    when: 'more than 70 % of the duration is known to be waiting, and one instance holds ten requests or more',
    holds: facts =>
      !facts.workload.job &&
      knowsWaiting(facts) &&
      facts.waitShare > 0.7 &&
      (facts.workload.concurrencyPerInstance ??
        facts.workload.concurrencyPerVcpu) >= 10,
    because:
      'One container waits for many requests at once; on Lambda each of them occupies an environment.',
    page: 'https://fulgurion.com/blog/tags/architecture/',
    date: '2026',
  },
  {
    id: 'P14',
    area: 'scalingSpeed',
    favours: ['ecs-ec2'],
    weight: 3,
    when: '20 deployments a day replace 100 vCPU of tasks each',
    holds: facts =>
      (facts.workload.profile.team?.deploysPerDay ?? 0) >= 20 &&
      busyVcpuAtPeak(facts) >= 100,
    because:
      'Hosts that stay keep image layers; new Fargate tasks pull every image again.',
    page: 'https://www.tines.com/blog/migrating-ecs-fargate-ec2',
    date: '2025-06-03',
  },
  {
    id: 'P19',
    area: 'scalingSpeed',
    favours: ['lambda'],
    weight: 4,
    when: 'one trigger starts more than 100 units of work of less than 900 s at once',
    holds: ({ workload }) =>
      (workload.profile.application.parallelFanOut ?? 0) > 100 &&
      workload.longestRunSeconds < limitNumber('lambda.timeoutSeconds'),
    because:
      'Thousands of short invocations finish side by side without a fleet to wait for.',
    page: 'https://www.infoq.com/news/2022/10/honeycomb-serverless/',
    date: '2022',
  },
  {
    id: 'P04',
    area: 'latency',
    favours: ['fargate', 'ecs-ec2'],
    weight: 4,
    when: 'the target for the 99th percentile is below 100 ms',
    holds: ({ workload }) => (workload.latencyTargetP99Ms ?? Infinity) < 100,
    because: 'Warm containers keep the far tail of the latency low.',
    page: RACE_2026,
    date: '2026-06',
  },
  {
    id: 'P06',
    area: 'latency',
    favours: ['fargate', 'ecs-ec2'],
    weight: 4,
    when: 'requests rely on state, a cache above 100 MB or pooled connections in the process',
    holds: ({ workload: { stateful, profile } }) =>
      stateful ||
      (profile.application.hotStateMb ?? 0) > LARGE_STATE_MB ||
      profile.application.pooledConnections === true,
    because:
      'State in a long-lived process is not shared between Lambda environments and is rebuilt in each.',
    page: 'https://www.unkey.co/blog/serverless-exit',
    date: '2025-12',
  },
  {
    id: 'P07',
    area: 'latency',
    favours: ['fargate', 'ecs-ec2'],
    weight: 5,
    when: 'more than three chained steps pass more than one unit of work a second',
    holds: ({ workload: { profile, demand } }) =>
      (profile.application.chainedSteps ?? 0) > 3 &&
      demand.meanPerSecond * (profile.application.chainedSteps ?? 0) > 1,
    because:
      'Steps in one process need no state transitions and no hand-over through a store.',
    page: 'https://www.infoq.com/news/2023/05/prime-ec2-ecs-saves-costs/',
    date: '2023-05-03',
  },
  {
    id: 'P20',
    area: 'latency',
    favours: ['fargate', 'ecs-ec2', 'lambda/snapstart'],
    weight: 3,
    when: 'a Java or .NET application takes two seconds or more to start',
    holds: ({ workload }) =>
      workload.requestServing &&
      ['java', 'dotnet'].includes(runtimeFamily(workload.runtime)) &&
      workload.initMs >= 2000,
    because: 'A warm container spares requests a start of seconds.',
    page: 'https://github.com/maxday/lambda-perf',
    date: '2026-08-22',
  },
  {
    id: 'P10',
    area: 'control',
    favours: ['fargate', 'ecs-ec2'],
    weight: 4,
    when: 'connections are held open for long',
    holds: holdsConnections,
    because:
      'Containers hold connections themselves; gateways limit and bill the time that they are open.',
    page: 'https://raw.githubusercontent.com/aws/agent-toolkit-for-aws/main/plugins/aws-startup-advisor/skills/architect-for-startups/references/ecs.md',
    date: '2026',
  },
  {
    id: 'P15',
    area: 'control',
    favours: ['ecs-ec2'],
    weight: 3,
    when: 'steady, CPU-bound work needs a chosen processor',
    holds: ({ workload: { profile }, waitShare, peakToMean }) =>
      profile.application.placementControl === true &&
      waitShare < 0.3 &&
      peakToMean < 2,
    because: 'Only own hosts let the processor be chosen.',
    page: 'https://www.tines.com/blog/migrating-ecs-fargate-ec2',
    date: '2025-06-03',
  },
];
