import { mockServices } from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import { ScheduledTasks } from '../scheduling/ScheduledTasks';
import { scheduleTasks } from './schedule';

/** What a backend with this config does with the re-evaluation. */
async function startedWith(
  reevaluation: JsonObject,
): Promise<{ triggered: string[]; turnMs: number }> {
  const triggered: string[] = [];
  let turnMs = NaN;
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
        scheduleTask: async ({ fn }) => fn(new AbortController().signal),
      }),
    }),
    reevaluate: async (_, ms) => {
      turnMs = ms;
    },
    sweepCatalog: async () => {},
  });
  await Promise.all(hooks.map(hook => hook()));
  return { triggered, turnMs };
}

describe('the schedule of the re-evaluation', () => {
  it('begins with the backend', async () => {
    expect((await startedWith({})).triggered).toEqual(['reevaluation']);
  });

  it('is the organisation’s, where it has one', async () => {
    const schedule = { frequency: { cron: '0 3 * * *' }, timeout: 'PT1H' };
    expect((await startedWith({ schedule })).triggered).toEqual([]);
  });

  it('gives a turn most of the time that the organisation allows', async () => {
    const minutesWith = async (timeout: JsonObject | string) => {
      const schedule = { frequency: { cron: '0 3 * * *' }, timeout };
      return (await startedWith({ schedule })).turnMs / 60_000;
    };
    expect(await minutesWith({ minutes: 10 })).toBeLessThan(10);
    expect(await minutesWith('PT1H')).toBeGreaterThan(45);
    expect(await minutesWith('PT1H')).toBeLessThan(60);
  });
});
