import { message } from '../message';
import { AssumedChoice, AssumedNumber } from './Inputs';
import { concurrencyPerVcpu, RuntimeFamily } from './runtimes';

/*
 * Assumptions that do not depend on the kind of workload. Message codes are
 * `assumption.<name of the constant>`.
 */

const odds = (probability: number) => [
  { value: false, probability: 1 - probability },
  { value: true, probability },
];

export const retryShare: AssumedNumber = {
  value: 0.02,
  range: [0.001, 0.1],
  isShare: true,
  why: message(
    'assumption.retryShare',
    'Some messages fail once and are handled again.',
  ),
};

export const recordsPerBatch: AssumedNumber = {
  value: 100,
  range: [10, 1000],
  why: message(
    'assumption.recordsPerBatch',
    'The default batch size of Lambda for streams is 100 records.',
  ),
};

export const messagesPerBatch: AssumedNumber = {
  value: 1,
  why: message(
    'assumption.messagesPerBatch',
    'Each message is handled on its own; a batch of up to 10 would cost less on Lambda.',
  ),
};

export const requestsPerConnection: AssumedNumber = {
  value: 5,
  range: [1, 50],
  why: message(
    'assumption.requestsPerConnection',
    'Clients send a few requests over one connection.',
  ),
};

/** Length of a kept-alive HTTP connection: the worked example of the ALB price page. */
export const HTTP_CONNECTION_SECONDS = 120;

export const connectionSeconds: AssumedNumber = {
  value: 1800,
  range: [300, 7200],
  unit: 's',
  why: message(
    'assumption.connectionSeconds',
    'A connection is typically held for half an hour.',
  ),
};

export const messagesPerMinute: AssumedNumber = {
  value: 2,
  range: [0.1, 30],
  why: message(
    'assumption.messagesPerMinute',
    'A connection typically carries two messages a minute.',
  ),
};

export const requestKb: AssumedNumber = {
  value: 1,
  range: [0.2, 10],
  unit: 'KB',
  why: message('assumption.requestKb', 'Request bodies are typically small.'),
};

export const longestJobRun: AssumedNumber = {
  value: 2,
  range: [1.2, 4],
  unit: 's',
  why: message(
    'assumption.longestJobRun',
    'The longest run is taken as twice the mean run.',
  ),
};

export const longestUnit: AssumedNumber = {
  value: 2,
  range: [1, 5],
  unit: 's',
  why: message(
    'assumption.longestUnit',
    'The longest unit of work is taken as twice the 99th percentile.',
  ),
};

export const targetUtilization: AssumedNumber = {
  value: 0.6,
  range: [0.5, 0.75],
  isShare: true,
  why: message(
    'assumption.targetUtilization',
    'Service scaling aims at 60% CPU, the default of ECS Express Mode.',
  ),
};

export const minInstancesOfService: AssumedNumber = {
  value: 2,
  why: message(
    'assumption.minInstancesOfService',
    'Two instances, so that the service survives the loss of one.',
  ),
};

export const minInstancesOfWorker: AssumedNumber = {
  value: 1,
  why: message(
    'assumption.minInstancesOfWorker',
    'One instance is enough for work that can wait for a restart.',
  ),
};

export const zones: AssumedNumber = {
  value: 2,
  why: message(
    'assumption.zones',
    'Two Availability Zones, as Lambda is spread over several by itself.',
  ),
};

const concurrencyOf = (perVcpu: number): AssumedNumber => ({
  value: perVcpu,
  range: [perVcpu / 2, perVcpu * 2],
  unit: 'per vCPU',
  why: message(
    'assumption.concurrency',
    `One vCPU is taken to hold ${perVcpu} requests at a time with this runtime.`,
    { value: perVcpu },
  ),
});

/** Requests that one vCPU holds at a time, by the family of the runtime. */
export const concurrency: Readonly<Record<RuntimeFamily, AssumedNumber>> = {
  node: concurrencyOf(concurrencyPerVcpu.node),
  go: concurrencyOf(concurrencyPerVcpu.go),
  rust: concurrencyOf(concurrencyPerVcpu.rust),
  java: concurrencyOf(concurrencyPerVcpu.java),
  dotnet: concurrencyOf(concurrencyPerVcpu.dotnet),
  python: concurrencyOf(concurrencyPerVcpu.python),
  ruby: concurrencyOf(concurrencyPerVcpu.ruby),
  php: concurrencyOf(concurrencyPerVcpu.php),
  other: concurrencyOf(concurrencyPerVcpu.other),
};

export const artifactSizeMb: Readonly<Record<'zip' | 'image', AssumedNumber>> =
  {
    zip: {
      value: 15,
      range: [1, 100],
      unit: 'MB',
      why: message('assumption.artifactSizeMb', 'A zip archive of usual size.'),
    },
    image: {
      value: 300,
      range: [80, 1500],
      unit: 'MB',
      why: message('assumption.artifactSizeMb', 'An image of usual size.'),
    },
  };

/** What a runtime's base image adds to the code of a zip archive, in MB. */
export const BASE_IMAGE_MB = 150;

export const logKbPerRequest: AssumedNumber = {
  value: 0.5,
  range: [0.1, 3],
  unit: 'KB',
  why: message(
    'assumption.logKbPerRequest',
    'A few log lines per unit of work.',
  ),
};

export const logRetentionMonths: AssumedNumber = {
  value: 1,
  unit: 'month',
  why: message('assumption.logRetentionMonths', 'Logs are kept for a month.'),
};

export const customDomain: AssumedChoice<boolean> = {
  value: true,
  alternatives: odds(0.8),
  why: message(
    'assumption.customDomain',
    'Services for people and clients are mostly reached under an own domain.',
  ),
};

export const noCustomDomain: AssumedChoice<boolean> = {
  value: false,
  why: message(
    'assumption.noCustomDomain',
    'This kind of service mostly needs no own domain.',
  ),
};

export const existingAlb: AssumedChoice<boolean> = {
  value: false,
  alternatives: odds(0.3),
  why: message(
    'assumption.existingAlb',
    'No load balancer is there to share, so a new one is paid for.',
  ),
};

export const network: AssumedChoice<'existing-vpc' | 'new-private' | 'public'> =
  {
    value: 'existing-vpc',
    why: message(
      'assumption.network',
      'A VPC with NAT gateways is there already.',
    ),
  };

export const coldStartTolerance: AssumedChoice<'none' | 'rare' | 'tolerated'> =
  {
    value: 'rare',
    alternatives: [
      { value: 'none', probability: 0.1 },
      { value: 'rare', probability: 0.6 },
      { value: 'tolerated', probability: 0.3 },
    ],
    why: message(
      'assumption.coldStartTolerance',
      'Few requests may meet a cold start.',
    ),
  };

export const architectures: AssumedChoice<'x86_64, arm64' | 'x86_64'> = {
  value: 'x86_64, arm64',
  alternatives: [
    { value: 'x86_64, arm64', probability: 0.7 },
    { value: 'x86_64', probability: 0.3 },
  ],
  why: message(
    'assumption.architectures',
    'The code is taken to run on arm64 as well, as most code does.',
  ),
};

export type Experience = 'none' | 'some' | 'strong';

export const experience: AssumedChoice<Experience> = {
  value: 'some',
  alternatives: [
    { value: 'none', probability: 0.25 },
    { value: 'some', probability: 0.5 },
    { value: 'strong', probability: 0.25 },
  ],
  why: message(
    'assumption.experience',
    'The team is taken to know it a little.',
  ),
};

export const control: AssumedChoice<'low' | 'medium' | 'high'> = {
  value: 'medium',
  alternatives: [
    { value: 'low', probability: 0.3 },
    { value: 'medium', probability: 0.5 },
    { value: 'high', probability: 0.2 },
  ],
  why: message(
    'assumption.control',
    'Some control over the runtime is wanted, none over hosts.',
  ),
};
