import {
  Move,
  Platform,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { EngineContext } from '../../platforms/PlatformModule';
import { Workload } from '../../workload/Workload';
import { CentralDecision } from '../centralDecision';
import { CurrentBill } from '../current';
import { RankedCandidate } from '../ranking';
import { Ruling } from '../ruling';
import { migrationSteps, Origin } from './migrationSteps';
import { operationsChanges } from './operationsChanges';

/**
 * Person-days to move to a platform; judgement, from containers and from
 * anything else.
 */
const MOVE_DAYS: Readonly<
  Record<Platform, { fromContainers: number; fromElse: number }>
> = {
  lambda: { fromContainers: 15, fromElse: 20 },
  fargate: { fromContainers: 3, fromElse: 10 },
  'ecs-ec2': { fromContainers: 8, fromElse: 15 },
};

/** What a move is found in. */
export interface MoveOptions {
  readonly workload: Workload;
  readonly decision: CentralDecision;
  readonly ruling: Ruling;
  readonly current: CurrentBill | undefined;
  readonly context: EngineContext;
}

/** What the service runs on today, or where it comes from. */
function fromOf({ application, operations }: WorkloadProfile) {
  const { migratesFrom } = application;
  const current = operations?.currentPlatform?.platform;
  return current ?? (migratesFrom === 'greenfield' ? undefined : migratesFrom);
}

function originOf(from: NonNullable<ReturnType<typeof fromOf>>): Origin {
  switch (from) {
    case 'lambda':
      return 'functions';
    case 'fargate':
    case 'ecs-ec2':
    case 'containers':
      return 'containers';
    default:
      return 'machine';
  }
}

/** Where the move would go: the verdict, or what wins but for staying. */
function targetOf({
  ruling,
  decision,
}: MoveOptions): RankedCandidate | undefined {
  return ruling.stays ? decision.best[0] : ruling.option;
}

/**
 * The move from what the service runs on today: effort, payback, what to do and
 * what changes.
 *
 * @returns Undefined if nothing runs today, or it stays on its platform.
 */
export function moveOf(options: MoveOptions): Move | undefined {
  const { workload, ruling, current, context } = options;
  const from = fromOf(workload.profile);
  const target = targetOf(options);
  if (!from || !target || from === target.variant.platform) {
    return undefined;
  }
  const { platform, id } = target.variant;
  const origin = originOf(from);
  const personDays =
    MOVE_DAYS[platform][
      origin === 'containers' ? 'fromContainers' : 'fromElse'
    ];
  const costUsd = personDays * context.policy.dayRateUsd;
  const beforeUsd = ruling.stays
    ? ruling.option?.monthlyUsd
    : current?.monthlyUsd;
  const savingUsd =
    beforeUsd === undefined ? undefined : beforeUsd - target.monthlyUsd;
  return {
    from,
    to: platform,
    optionId: id,
    advised: !ruling.stays,
    personDays,
    costUsd,
    ...(savingUsd !== undefined && { savingUsd }),
    paybackMonths:
      savingUsd !== undefined && savingUsd > 0 ? costUsd / savingUsd : null,
    steps: migrationSteps(origin, target, workload),
    operationsChanges: operationsChanges(origin, target),
  };
}
