import { HOURS_PER_WEEK } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../limits';
import { Charge } from '../prices/Charge';
import { Workload } from '../workload/Workload';
import { attemptsPerMonth, inWords, millions } from './quantities';

/*
 * Charges for what moves work between services. They are made for what a profile
 * states; where the price book has no price, the line says how much is used.
 */

/**
 * State transitions of a workflow whose steps are functions. In a container the
 * steps of one unit of work run in one process and pass it on for nothing.
 */
export function workflowCharges(workload: Workload): Charge[] {
  const steps = workload.profile.application.chainedSteps ?? 0;
  if (steps <= 1) {
    return [];
  }
  const attempts = attemptsPerMonth(workload);
  return [
    {
      item: 'step-functions.transitions',
      category: 'orchestration',
      priceKey: 'stepFunctions.perMillionTransitions',
      quantity: millions(attempts * steps),
      description: () => 'Step Functions, state transitions',
      formula: () =>
        `${inWords(attempts)} units of work, retries included, × ${inWords(
          steps,
        )} steps`,
    },
  ];
}

/** A message is sent, received and deleted. */
const REQUESTS_PER_MESSAGE = 3;

/** Receives of pollers that find the queue empty, in a month. */
function emptyReceives({ demand, hoursPerMonth }: Workload, pollers: number) {
  const waitSeconds = limitNumber('sqs.longPollSeconds');
  const idleShare = demand.levels.reduce(
    (share, { ratePerSecond, hoursPerWeek }) =>
      ratePerSecond > 0 ? share : share + hoursPerWeek / HOURS_PER_WEEK,
    0,
  );
  return (hoursPerMonth * 3600 * idleShare * pollers) / waitSeconds;
}

/**
 * Requests to the queue that the profile names. A batch is received and deleted
 * as one, but its messages are sent one by one; whoever polls keeps asking while
 * the queue is empty: the event source mapping of a function, or the tasks that
 * run at least.
 */
export function queueCharges(workload: Workload, pollers: number): Charge[] {
  if (!workload.profile.application.eventSources?.includes('sqs')) {
    return [];
  }
  const attempts = attemptsPerMonth(workload);
  const sent = workload.demand.unitsPerMonth * workload.batchSize;
  const handled = attempts * (REQUESTS_PER_MESSAGE - 1);
  const empty = emptyReceives(workload, pollers);
  return [
    {
      item: 'sqs.requests',
      category: 'orchestration',
      priceKey: 'sqs.perMillionRequests',
      quantity: millions(sent + handled + empty),
      description: () => 'SQS requests',
      formula: () =>
        `${inWords(sent)} messages sent + ${inWords(
          handled,
        )} receives and deletes of batches, retries included + ${inWords(
          empty,
        )} receives that find nothing`,
    },
  ];
}

/** Events on the bus that the profile names; the same on every platform. */
export function eventBusCharges(workload: Workload): Charge[] {
  const { demand, batchSize, profile } = workload;
  if (!profile.application.eventSources?.includes('eventbridge')) {
    return [];
  }
  const events = demand.unitsPerMonth * batchSize;
  return [
    {
      item: 'eventbridge.events',
      category: 'orchestration',
      priceKey: 'eventBridge.perMillionEvents',
      quantity: millions(events),
      description: () => 'EventBridge, custom events',
      formula: () => `${inWords(events)} events`,
    },
  ];
}
