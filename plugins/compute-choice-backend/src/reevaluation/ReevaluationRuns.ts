import { LoggerService } from '@backstage/backend-plugin-api';
import { Reevaluation } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';
import { Tally } from './Reevaluator';

const TABLE = 'reevaluations';

/** A run that says nothing for so long is not going on. */
const SILENT_MS = 2 * 60_000;

interface RunRow extends Tally {
  id: number;
  /** A Date on PostgreSQL, milliseconds on SQLite; so are the others. */
  started_at: Date | number | string;
  updated_at: Date | number | string;
  finished_at: Date | number | string | null;
  total: number;
}

function stateOf(row: RunRow, silentMs: number): Reevaluation['state'] {
  if (row.finished_at !== null) {
    return 'idle';
  }
  return silentMs < SILENT_MS ? 'running' : 'interrupted';
}

/** Keeps how far re-evaluations are, for all replicas to tell. */
export class ReevaluationRuns {
  readonly #db: Knex;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    db: Knex;
    logger: LoggerService;
    now?: () => number;
  }) {
    this.#db = options.db;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
  }

  /** Goes on with a run that was interrupted, or begins a new one. */
  async begin(stale: number): Promise<number> {
    const latest = await this.#latest();
    const now = new Date(this.#now());
    return whenAvailable(this.#logger, async () => {
      if (latest && latest.finished_at === null) {
        await this.#rows()
          .where({ id: latest.id })
          .update({ total: latest.done + stale, updated_at: now });
        return latest.id;
      }
      const [{ id }] = await this.#rows()
        .insert({
          started_at: now,
          updated_at: now,
          finished_at: null,
          total: stale,
          done: 0,
          failed: 0,
          changed: 0,
        })
        .returning('id');
      return id;
    });
  }

  /** Counts what was done since. */
  async advance(id: number, { done, failed, changed }: Tally): Promise<void> {
    await whenAvailable(this.#logger, () =>
      this.#rows()
        .where({ id })
        .increment('done', done)
        .increment('failed', failed)
        .increment('changed', changed)
        .update({ updated_at: new Date(this.#now()) }),
    );
  }

  /** Ends the run that is going on, if there is one. */
  async finish(): Promise<void> {
    const now = new Date(this.#now());
    await whenAvailable(this.#logger, () =>
      this.#rows()
        .whereNull('finished_at')
        .update({ finished_at: now, updated_at: now }),
    );
  }

  /** The latest run. */
  async progress(): Promise<Reevaluation> {
    const row = await this.#latest();
    if (!row) {
      return { state: 'idle', total: 0, done: 0, failed: 0, changed: 0 };
    }
    const { total, done, failed, changed } = row;
    const updatedMs = new Date(row.updated_at).getTime();
    return {
      state: stateOf(row, this.#now() - updatedMs),
      startedAt: new Date(row.started_at).toISOString(),
      updatedAt: new Date(updatedMs).toISOString(),
      ...(row.finished_at !== null && {
        finishedAt: new Date(row.finished_at).toISOString(),
      }),
      total,
      done,
      failed,
      changed,
    };
  }

  async #latest(): Promise<RunRow | undefined> {
    return whenAvailable(this.#logger, () =>
      this.#rows().orderBy('id', 'desc').first(),
    );
  }

  #rows(): Knex.QueryBuilder<RunRow> {
    return this.#db<RunRow>(TABLE);
  }
}
