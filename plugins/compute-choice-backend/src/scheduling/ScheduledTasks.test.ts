import { once } from 'node:events';
import { mockServices } from '@backstage/backend-test-utils';
import { ScheduledTasks } from './ScheduledTasks';

/** Tasks of a backend, and how to run them. */
function start() {
  const fns = new Map<string, (signal: AbortSignal) => void | Promise<void>>();
  const tasks = new ScheduledTasks({
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async ({ id, fn }) => void fns.set(id, fn),
    }),
  });
  return {
    tasks,
    run: async (id: string, signal = new AbortController().signal) =>
      fns.get(id)?.(signal),
  };
}

const timing = { frequency: { minutes: 1 }, timeout: { minutes: 1 } };

describe('scheduled tasks', () => {
  it('are asked to end when the backend stops, which waits for them', async () => {
    const { run, tasks } = start();
    const seen: string[] = [];
    await tasks.schedule({
      ...timing,
      id: 'long',
      fn: async signal => {
        await once(signal, 'abort');
        seen.push('aborted');
        await Promise.resolve();
        seen.push('ended');
        signal.throwIfAborted();
      },
    });
    const turn = run('long');
    await tasks.stop();
    seen.push('stopped');
    await turn;
    expect(seen).toEqual(['aborted', 'ended', 'stopped']);
  });

  it('do not begin after that', async () => {
    const { run, tasks } = start();
    const fn = jest.fn();
    await tasks.schedule({ ...timing, id: 'late', fn });
    await tasks.stop();
    await run('late');
    expect(fn).not.toHaveBeenCalled();
  });

  it('end when the scheduler says so, and tell it when they fail', async () => {
    const { run, tasks } = start();
    await tasks.schedule({
      ...timing,
      id: 'failing',
      fn: async signal => {
        await once(signal, 'abort');
        throw new Error('No way');
      },
    });
    const controller = new AbortController();
    const turn = run('failing', controller.signal);
    controller.abort();
    await expect(turn).rejects.toThrow('No way');
  });
});
