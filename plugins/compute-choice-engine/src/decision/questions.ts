import { Message } from '@compute-choice/plugin-compute-choice-common';
import { message } from '../message';

/** How to ask for the fields that the engine assumes. */
const questions: Readonly<Record<string, string>> = {
  'application.architectures': 'Does the code run on arm64?',
  'application.artifactSizeMb': 'How large is the archive or image?',
  'application.gpu': 'Does it need a GPU?',
  'application.initMs': 'How long does the application take to start?',
  'application.privileged':
    'Does it need privileged containers, for example to build images?',
  'application.runtime': 'Which language runtime does it use?',
  'application.stateful':
    'Do requests rely on state that is kept in one process?',
  'operations.control': 'How much control over hosts and runtime is wanted?',
  'operations.existing.alb': 'Is there a load balancer that it can share?',
  'operations.frontDoor.customDomain': 'Is it reached under an own domain?',
  'operations.logKbPerRequest': 'How much does it log per request?',
  'performance.coldStartTolerance': 'May requests meet a cold start?',
  'performance.cpuMsPerRequest':
    'How much CPU time does a request take, and how much is waiting?',
  'performance.durationMs.mean': 'How long does a request take on average?',
  'performance.durationMs.p99': 'How long does the slowest percent take?',
  'performance.longestRunSeconds': 'How long can a single run take at most?',
  'resources.concurrencyPerInstance':
    'How many requests can one instance serve at a time?',
  'resources.memoryMb': 'How much memory does one instance need?',
  'resources.targetUtilization': 'How busy may the CPU be before it scales?',
  'resources.vcpu': 'How many vCPU can one run use?',
  'team.containers': 'How much experience with containers is there?',
  'team.ec2Fleets': 'How much experience with EC2 fleets is there?',
  'team.serverless': 'How much experience with Lambda is there?',
  'traffic.batchSize': 'How many records does one invocation handle?',
  'traffic.burstInsideHour':
    'How much higher is the peak minute than the mean of its hour?',
  'traffic.connectionSeconds': 'How long is a connection held open?',
  'traffic.messagesPerMinute': 'How many messages does a connection carry?',
  'traffic.requestsPerMonth': 'How many requests come in a month?',
  'traffic.runsPerDay': 'How many runs are there in a day?',
  'traffic.requestKb': 'How large is a request body?',
  'traffic.requestsPerConnection':
    'How many requests does a client send over one connection?',
  'traffic.responseKb': 'How large is a response body?',
  'traffic.retryShare': 'How much of the work fails once and is done again?',
  'traffic.runMinutes': 'How long does a run take?',
  'traffic.shape': 'How does the traffic move over the week?',
};

/** The question for a field; its code is `question.<field>`. */
export function questionAbout(field: string): Message {
  return message(
    `question.${field}`,
    questions[field] ?? `What is the value of ${field}?`,
    { field },
  );
}
