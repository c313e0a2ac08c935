import {
  LifecycleService,
  LoggerService,
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { toError } from '@backstage/errors';
import { durationToMilliseconds, HumanDuration } from '@backstage/types';
import { ScheduledTasks } from '../scheduling/ScheduledTasks';

const REEVALUATION_ID = 'reevaluation';
const CATALOG_SWEEP_ID = 'catalog-sweep';
const REEVALUATION_SCHEDULE = 'computeChoice.reevaluation.schedule';
const CATALOG_SWEEP_SCHEDULE = 'computeChoice.catalogSweep.schedule';

type Schedule = SchedulerServiceTaskScheduleDefinition & {
  timeout: HumanDuration;
};

/**
 * Share of its timeout after which a turn of the re-evaluation ends by itself:
 * by the timeout, an organisation says how long it may take.
 */
const TURN_SHARE = 0.8;

const DEFAULTS: Record<string, Schedule> = {
  [REEVALUATION_SCHEDULE]: {
    frequency: { minutes: 1 },
    timeout: { minutes: 5 },
    initialDelay: { seconds: 10 },
  },
  [CATALOG_SWEEP_SCHEDULE]: {
    frequency: { minutes: 10 },
    timeout: { minutes: 9 },
    initialDelay: { minutes: 1 },
  },
};

function scheduleFrom(config: Config, key: string): Schedule {
  return config.has(key)
    ? (readSchedulerServiceTaskScheduleDefinitionFromConfig(
        config.getConfig(key),
      ) as Schedule)
    : DEFAULTS[key];
}

/** Starts the re-evaluation now, unless it runs already. */
export async function triggerReevaluation(options: {
  logger: LoggerService;
  tasks: ScheduledTasks;
}): Promise<void> {
  try {
    await options.tasks.trigger(REEVALUATION_ID);
  } catch (error) {
    if (toError(error).name !== 'ConflictError') {
      throw error;
    }
    options.logger.debug('A re-evaluation runs already');
  }
}

/**
 * Schedules what keeps the fleet up to date, once for all replicas. It starts
 * with the backend, because policy, prices or engine may have changed, unless
 * the organisation says when it is to run.
 */
export async function scheduleTasks(options: {
  config: Config;
  lifecycle: LifecycleService;
  logger: LoggerService;
  tasks: ScheduledTasks;
  /** Ends by itself after `turnMs`, whether everything is done or not. */
  reevaluate: (signal: AbortSignal, turnMs: number) => Promise<void>;
  sweepCatalog: (signal: AbortSignal) => Promise<void>;
}): Promise<void> {
  const { config, lifecycle, logger, tasks } = options;
  const reevaluation = scheduleFrom(config, REEVALUATION_SCHEDULE);
  const turnMs = TURN_SHARE * durationToMilliseconds(reevaluation.timeout);
  await tasks.schedule({
    ...reevaluation,
    id: REEVALUATION_ID,
    fn: signal => options.reevaluate(signal, turnMs),
  });
  await tasks.schedule({
    ...scheduleFrom(config, CATALOG_SWEEP_SCHEDULE),
    id: CATALOG_SWEEP_ID,
    fn: options.sweepCatalog,
  });
  if (config.has(REEVALUATION_SCHEDULE)) {
    return;
  }
  lifecycle.addStartupHook(() => {
    // Not awaited: the backend must not wait for it.
    triggerReevaluation(options).catch(error =>
      logger.warn(`The re-evaluation waits: ${toError(error).message}`),
    );
  });
}
