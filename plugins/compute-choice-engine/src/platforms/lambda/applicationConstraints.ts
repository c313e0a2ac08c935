import { Constraint } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { Workload } from '../../workload/Workload';
import { exclusion } from '../containers/exclusion';

/** A fact about the application that no function can serve. */
interface PlainRule {
  readonly rule: string;
  readonly limitId: string;
  readonly fields: string[];
  readonly text: string;
  readonly lift: string;
  applies(workload: Workload): boolean;
}

const rules: readonly PlainRule[] = [
  {
    rule: 'lambda-gpu',
    limitId: 'lambda.gpu',
    fields: ['application.gpu'],
    text: 'The work needs a GPU; a function has none.',
    lift: 'Run the model on CPU, or move the GPU work to a service of its own.',
    applies: ({ gpu }) => gpu,
  },
  {
    rule: 'lambda-windows',
    limitId: 'lambda.windows',
    fields: ['application.os', 'application.runtime'],
    text: 'The work needs Windows; functions run on Linux.',
    lift: 'Port the application to Linux, for example from .NET Framework to .NET 10.',
    applies: ({ os, runtime }) =>
      os === 'windows' || runtime === 'dotnet-framework',
  },
  {
    rule: 'lambda-privileged',
    limitId: 'lambda.privileged',
    fields: ['application.privileged', 'application.hostAccess'],
    text: 'The work needs privileges or the host; a function gets neither.',
    lift: 'Build and run it without privileged mode, devices and host paths.',
    applies: ({ privileged, profile }) =>
      privileged || profile.application.hostAccess === true,
  },
  {
    rule: 'lambda-daemon',
    limitId: 'lambda.hostDaemons',
    fields: ['application.daemonPerHost'],
    text: 'An agent has to run once per host; under a function there is no host to run it on.',
    lift: 'Use a Lambda extension instead of the agent.',
    applies: ({ profile }) => profile.application.daemonPerHost === true,
  },
  {
    rule: 'lambda-inbound',
    limitId: 'lambda.inboundConnections',
    fields: ['application.protocol', 'application.listensOnPort'],
    text: 'Clients connect to a port of the process; a function cannot accept connections.',
    lift: 'Offer the service over HTTP or a WebSocket API.',
    applies: ({ protocol, profile }) =>
      protocol === 'grpc' ||
      protocol === 'tcp' ||
      protocol === 'udp' ||
      profile.application.listensOnPort === true,
  },
  {
    rule: 'lambda-connection',
    limitId: 'webSocketApi.connectionSeconds',
    fields: ['traffic.connectionSeconds'],
    text: 'Connections stay open for longer than a WebSocket API holds them.',
    lift: 'Let clients reconnect within two hours.',
    applies: ({ protocol, connectionSeconds }) =>
      protocol === 'websocket' &&
      connectionSeconds > limitNumber('webSocketApi.connectionSeconds'),
  },
  {
    rule: 'lambda-background-work',
    limitId: 'lambda.cpuOutsideInvocation',
    fields: ['application.backgroundCpu'],
    text: 'The process works between requests; a function is frozen then.',
    lift: 'Move background work to scheduled or queued invocations.',
    applies: ({ profile }) => profile.application.backgroundCpu === true,
  },
  {
    rule: 'lambda-state',
    limitId: 'lambda.requestAffinity',
    fields: ['application.stateful'],
    text: 'Requests rely on state in one process or on its disk; a function keeps none from one request to the next.',
    lift: 'Keep the state in a database, a cache or a file system.',
    applies: ({ stateful }) => stateful,
  },
  {
    rule: 'lambda-block-storage',
    limitId: 'lambda.blockStorage',
    fields: ['application.persistentStorage'],
    text: 'The work needs an EBS volume; a function cannot attach one.',
    lift: 'Keep the data on EFS or in S3.',
    applies: ({ profile }) => profile.application.persistentStorage === 'ebs',
  },
];

/** The facts about the application that exclude every kind of function. */
export function applicationConstraints(workload: Workload): Constraint[] {
  return rules
    .filter(({ applies }) => applies(workload))
    .map(({ rule, limitId, fields, text, lift }) =>
      exclusion({ rule, limitId, fields, text, lift }),
    );
}
