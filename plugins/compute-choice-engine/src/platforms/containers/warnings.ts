import { Message } from '@compute-choice/plugin-compute-choice-common';
import { limitNumber } from '../../limits';
import { message } from '../../message';
import { totalUsd } from '../../prices/bill';
import { Charge } from '../../prices/Charge';
import { inWords } from '../../sidecosts/quantities';
import { Workload } from '../../workload/Workload';
import { EngineContext } from '../PlatformModule';

/** Compute below which what surrounds it is looked at; judgement. */
const SMALL_COMPUTE_USD = 20;

function fixedCostWarnings(
  charges: readonly Charge[],
  { prices }: EngineContext,
): Message[] {
  const computeUsd = totalUsd(
    charges.filter(({ category }) => category === 'compute'),
    prices,
  ).monthlyUsd;
  const aroundUsd = totalUsd(charges, prices).monthlyUsd - computeUsd;
  return computeUsd < SMALL_COMPUTE_USD && aroundUsd > computeUsd
    ? [
        message(
          'container-fixed-costs',
          'What surrounds the tasks costs more than the tasks: share a load balancer and NAT gateways, or use a function.',
          { computeUsd, aroundUsd },
        ),
      ]
    : [];
}

function stopWarnings({ profile }: Workload): Message[] {
  const { stopSeconds = 0 } = profile.application;
  const most = limitNumber('fargate.stopTimeoutMaxSeconds');
  return stopSeconds > most
    ? [
        message(
          'container-stop-timeout',
          `An instance needs ${stopSeconds} s to stop cleanly; ECS ends it after at most ${most} s.`,
          { stopSeconds, most },
        ),
      ]
    : [];
}

function backlogWarnings({
  job,
  requestServing,
  eventSources,
  batchSize,
  meanMs,
}: Workload): Message[] {
  if (job || requestServing || !eventSources.includes('sqs')) {
    return [];
  }
  const perMinute = (60_000 / meanMs) * batchSize;
  return [
    message(
      'container-backlog-scaling',
      `Scale on the backlog per task, not on CPU: a task works through ${inWords(
        perMinute,
      )} messages for each minute that a message may wait.`,
      { perMinute },
    ),
  ];
}

/** What to watch out for with containers, whoever runs the hosts. */
export function containerWarnings(
  workload: Workload,
  charges: readonly Charge[],
  context: EngineContext,
): Message[] {
  return [
    ...fixedCostWarnings(charges, context),
    ...stopWarnings(workload),
    ...backlogWarnings(workload),
  ];
}
