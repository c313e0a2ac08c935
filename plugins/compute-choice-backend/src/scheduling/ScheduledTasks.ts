import {
  SchedulerService,
  SchedulerServiceTaskInvocationDefinition,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';

/** What is scheduled, and when. */
type Task = SchedulerServiceTaskScheduleDefinition &
  SchedulerServiceTaskInvocationDefinition;

/**
 * The scheduled tasks of the plugin. The scheduler's own signal comes only when
 * the database is closed already; here a backend that shuts down asks its tasks
 * to end first, and waits for them.
 */
export class ScheduledTasks {
  readonly #scheduler: SchedulerService;
  readonly #stopping = new AbortController();
  readonly #running = new Set<Promise<void>>();

  constructor(options: { scheduler: SchedulerService }) {
    this.#scheduler = options.scheduler;
  }

  /** Schedules a task. */
  async schedule(task: Task): Promise<void> {
    await this.#scheduler.scheduleTask({
      ...task,
      fn: signal => this.#run(task.fn, signal),
    });
  }

  /**
   * Starts a task now.
   *
   * @throws ConflictError if it is running.
   */
  async trigger(id: string): Promise<void> {
    await this.#scheduler.triggerTask(id);
  }

  /** Asks what runs to end, waits for it, and lets nothing begin any more. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#running);
  }

  async #run(fn: Task['fn'], signal: AbortSignal): Promise<void> {
    const stopping = this.#stopping.signal;
    if (stopping.aborted) {
      return;
    }
    const turn = Promise.resolve(fn(AbortSignal.any([signal, stopping]))).catch(
      error => {
        // A task that was asked to end has not failed.
        if (!stopping.aborted) {
          throw error;
        }
      },
    );
    const ended = turn.then(
      () => {},
      () => {},
    );
    this.#running.add(ended);
    await turn.finally(() => this.#running.delete(ended));
  }
}
