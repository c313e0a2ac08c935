import { Message } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { message } from '../../message';
import { carrierOf } from '../considerations/operationsEffort';
import { RankedCandidate } from '../ranking';
import { count, duration } from '../words';
import { Origin } from './migrationSteps';

/*
 * Message codes: `operations.<what changes>`.
 */

const toFunctions = (): Message[] => {
  const seconds = limitNumber('lambda.timeoutSeconds');
  const concurrency = limitNumber('lambda.accountConcurrency');
  return [
    message(
      'operations.noServers',
      'There is no system, host or task to patch and none to scale; runtimes have to be kept up to date.',
    ),
    message(
      'operations.functionLimits',
      `New limits apply: ${duration(seconds * 1000)} for a run, and ${count(
        concurrency,
      )} runs at a time for the whole account until it asks for more.`,
      { seconds, concurrency },
    ),
    message(
      'operations.payPerUse',
      'The bill follows the requests, hour by hour; a runaway caller or loop shows up in it, so set alarms and concurrency limits.',
    ),
  ];
};

const toTasks = (): Message[] => [
  message(
    'operations.tasks',
    'Minimum tasks are paid for day and night; scaling follows in minutes, not in seconds.',
  ),
  message(
    'operations.images',
    'Patching means building a new image and deploying it; scan images and rebuild them on a schedule.',
  ),
];

const hostChanges: Readonly<
  Record<'ownHosts' | 'managedHosts' | 'sharedHosts', string>
> = {
  ownHosts:
    'Hosts are yours: machine images, agent, draining, disk space, and two layers of scaling.',
  managedHosts:
    'AWS patches hosts and replaces them within three weeks; tasks have to bear that.',
  sharedHosts:
    'Neighbours share the hosts: reservations and limits of a task have to be right.',
};

/** What is different in operation after a move. */
export function operationsChanges(
  origin: Origin,
  target: RankedCandidate,
): Message[] {
  const carrier = carrierOf(target);
  const hosts =
    carrier === 'ownHosts' ||
    carrier === 'managedHosts' ||
    carrier === 'sharedHosts'
      ? [message(`operations.${carrier}`, hostChanges[carrier])]
      : [];
  if (target.variant.platform === 'lambda') {
    return toFunctions();
  }
  const noHosts =
    target.variant.platform === 'fargate' && origin !== 'functions'
      ? [
          message(
            'operations.noHosts',
            'There is no host to log in to, to patch or to run agents on; what was installed there moves into the image or a sidecar.',
          ),
        ]
      : [];
  return [...noHosts, ...hosts, ...(origin === 'containers' ? [] : toTasks())];
}
