import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Reevaluator } from './Reevaluator';

/**
 * Evaluates profiles in the background as soon as they are saved. What fails
 * here is left to the re-evaluation, which finds it stale.
 */
export class Refresher {
  readonly #logger: LoggerService;
  readonly #reevaluator: Reevaluator;
  readonly #waiting = new Set<string>();
  #running?: Promise<void>;
  #stopped = false;

  constructor(options: { logger: LoggerService; reevaluator: Reevaluator }) {
    this.#logger = options.logger;
    this.#reevaluator = options.reevaluator;
  }

  /** Will evaluate the latest profile of an entity. */
  refresh(entityRef: string): void {
    if (this.#stopped) {
      return;
    }
    this.#waiting.add(entityRef);
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Drops what waits and lets the current evaluation end. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#waiting.clear();
    await this.#running;
  }

  async #work(): Promise<void> {
    for (const entityRef of this.#waiting) {
      this.#waiting.delete(entityRef);
      try {
        await this.#reevaluator.evaluate([entityRef]);
      } catch (error) {
        this.#logger.warn(
          `${entityRef} is not evaluated yet: ${toError(error).message}`,
        );
      }
    }
  }
}
