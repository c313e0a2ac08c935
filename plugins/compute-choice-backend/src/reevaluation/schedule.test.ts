import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { ScheduledTasks } from '../scheduling/ScheduledTasks';
import { scheduleTasks } from './schedule';

/** The tasks that run when a backend with this config has started. */
async function startedWith(reevaluation: JsonObject): Promise<string[]> {
  const triggered: string[] = [];
  const hooks: Array<() => void | Promise<void>> = [];
  const lifecycle = mockServices.lifecycle.mock({
    addStartupHook: hook => hooks.push(hook),
  });
  await scheduleTasks({
    config: mockServices.rootConfig({
      data: { computeChoice: { reevaluation } },
    }),
    lifecycle,
    logger: mockServices.logger.mock(),
    tasks: new ScheduledTasks({
      scheduler: mockServices.scheduler.mock({
        triggerTask: async id => void triggered.push(id),
      }),
    }),
    reevaluate: async () => {},
    sweepCatalog: async () => {},
  });
  await Promise.all(hooks.map(hook => hook()));
  return triggered;
}

describe('the schedule of the re-evaluation', () => {
  it('begins with the backend', async () => {
    expect(await startedWith({})).toEqual(['reevaluation']);
  });

  it('is the organisation’s, where it has one', async () => {
    const schedule = { frequency: { cron: '0 3 * * *' }, timeout: 'PT1H' };
    expect(await startedWith({ schedule })).toEqual([]);
  });
});
