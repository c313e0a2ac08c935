import { LoggerService } from '@backstage/backend-plugin-api';
import { ReevaluationRuns } from './ReevaluationRuns';
import { Reevaluator } from './Reevaluator';
import { StaleProfiles } from './StaleProfiles';
import { VerdictAnnouncer } from './VerdictAnnouncer';
import { VerdictChanges } from './VerdictChanges';

/** Profiles that are evaluated and stored at once. */
const BATCH_SIZE = 20;
/** How often the log says how far it is. */
const LOG_INTERVAL_MS = 10_000;

/**
 * Brings all recommendations up to date. What is done is stored batch by batch,
 * so that a turn that ends or dies leaves only the rest to the next one.
 */
export class ReevaluationTask {
  readonly #announcer: VerdictAnnouncer;
  readonly #changes: VerdictChanges;
  readonly #logger: LoggerService;
  readonly #reevaluator: Reevaluator;
  readonly #runs: ReevaluationRuns;
  readonly #stale: StaleProfiles;
  readonly #retentionDays: number;
  readonly #now: () => number;

  constructor(options: {
    announcer: VerdictAnnouncer;
    changes: VerdictChanges;
    logger: LoggerService;
    reevaluator: Reevaluator;
    runs: ReevaluationRuns;
    stale: StaleProfiles;
    /** Days for which announced changes and finished runs are kept. */
    retentionDays: number;
    now?: () => number;
  }) {
    this.#announcer = options.announcer;
    this.#changes = options.changes;
    this.#retentionDays = options.retentionDays;
    this.#logger = options.logger;
    this.#reevaluator = options.reevaluator;
    this.#runs = options.runs;
    this.#stale = options.stale;
    this.#now = options.now ?? Date.now;
  }

  /**
   * One turn.
   *
   * @param signal - Ends it at once.
   * @param turnMs - Ends it after this time; the next one goes on there.
   */
  async run(signal?: AbortSignal, turnMs = Infinity): Promise<void> {
    const total = await this.#countStale(signal);
    if (total === 0) {
      await this.#runs.finish();
      await this.#announcer.announce();
      await this.#changes.removeOlderThan(this.#retentionDays);
      await this.#runs.removeOlderThan(this.#retentionDays);
      return;
    }
    const id = await this.#runs.begin(total);
    this.#logger.info(`Re-evaluating ${total} profiles`);
    const finished = await this.#evaluateAll({ id, total, turnMs }, signal);
    if (finished) {
      await this.#runs.finish();
    }
  }

  async #countStale(signal?: AbortSignal): Promise<number> {
    let count = 0;
    for await (const stale of this.#stale.find(signal)) {
      count += stale.length;
    }
    return count;
  }

  /** @returns false if the turn ended before. */
  async #evaluateAll(
    { id, total, turnMs }: { id: number; total: number; turnMs: number },
    signal?: AbortSignal,
  ): Promise<boolean> {
    const startedMs = this.#now();
    let loggedMs = startedMs;
    let done = 0;
    for await (const stale of this.#stale.find(signal)) {
      for (let start = 0; start < stale.length; start += BATCH_SIZE) {
        // Each turn gets something done, however short it is.
        const isOver = done > 0 && this.#now() - startedMs > turnMs;
        if (signal?.aborted || isOver) {
          return false;
        }
        const tally = await this.#reevaluator.evaluate(
          stale.slice(start, start + BATCH_SIZE),
        );
        await this.#runs.advance(id, tally);
        await this.#announcer.announce();
        done += tally.done;
        if (this.#now() - loggedMs > LOG_INTERVAL_MS) {
          loggedMs = this.#now();
          this.#logger.info(`Re-evaluated ${done} of ${total} profiles`);
        }
      }
    }
    this.#logger.info(
      `Re-evaluated ${done} profiles in ${this.#now() - startedMs} ms`,
    );
    return true;
  }
}
