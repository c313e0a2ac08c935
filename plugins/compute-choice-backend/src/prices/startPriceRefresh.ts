import { readSchedulerServiceTaskScheduleDefinitionFromConfig } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { ScheduledTasks } from '../scheduling/ScheduledTasks';
import { CurrentPriceBooks } from './CurrentPriceBooks';

const KEY = 'computeChoice.priceRefresh.schedule';

/**
 * Asks the price sources on start and by schedule, in every replica: each keeps
 * the books in its memory.
 */
export async function startPriceRefresh(options: {
  books: CurrentPriceBooks;
  config: Config;
  /** Is told that there are other prices now. */
  onChanged: () => Promise<void>;
  tasks: ScheduledTasks;
}): Promise<void> {
  const { books, config, onChanged, tasks } = options;
  if (!books.hasSources) {
    return;
  }
  const refresh = async (signal?: AbortSignal) => {
    if ((await books.refresh(signal)).length > 0) {
      await onChanged();
    }
  };
  const schedule = config.has(KEY)
    ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
        config.getConfig(KEY),
      )
    : { frequency: { hours: 12 }, timeout: { minutes: 30 } };
  await tasks.schedule({
    ...schedule,
    id: 'price-refresh',
    scope: 'local',
    fn: refresh,
  });
}
