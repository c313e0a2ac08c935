import { LoggerService } from '@backstage/backend-plugin-api';
import { Reevaluation } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';
import { Tally } from './Reevaluator';

const TABLE = 'reevaluations';

/** A run that says nothing for so long is not going on. */
const SILENT_MS = 2 * 60_000;
const MS_PER_DAY = 86_400_000;

interface RunRow extends Tally {
  id: number;
  /** A Date on PostgreSQL, milliseconds on SQLite; so are the others. */
  started_at: Date | number | string;
  updated_at: Date | number | string;
  finished_at: Date | number | string | null;
  total: number;
}

function newRun(
  now: Date,
  run: { finished_at: Date | null; total: number },
): Omit<RunRow, 'id'> {
  return {
    started_at: now,
    updated_at: now,
    done: 0,
    failed: 0,
    changed: 0,
    ...run,
  };
}

function stateOf(row: RunRow, silentMs: number): Reevaluation['state'] {
  if (row.finished_at !== null) {
    return 'idle';
  }
  return silentMs < SILENT_MS ? 'running' : 'interrupted';
}

/** What is still to be done. */
export interface Backlog {
  /**
   * Seconds since all recommendations were last up to date; undefined if that
   * was never looked at.
   */
  lagSeconds?: number;
  /** Profiles that are still to be evaluated. */
  waiting: number;
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
        .insert(newRun(now, { finished_at: null, total: stale }))
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

  /**
   * Notes that everything is up to date: ends the run that is going on, if
   * there is one.
   */
  async finish(): Promise<void> {
    const latest = await this.#latest();
    const now = new Date(this.#now());
    await whenAvailable(this.#logger, async () => {
      if (!latest) {
        await this.#rows().insert(newRun(now, { finished_at: now, total: 0 }));
        return;
      }
      await this.#rows()
        .where({ id: latest.id })
        .update({
          updated_at: now,
          ...(latest.finished_at === null && { finished_at: now }),
        });
    });
  }

  /** Removes runs that ended longer ago than this, except for the latest. */
  async removeOlderThan(days: number): Promise<number> {
    const latest = await this.#latest();
    return whenAvailable(this.#logger, () =>
      this.#rows()
        .where('finished_at', '<', new Date(this.#now() - days * MS_PER_DAY))
        .whereNot({ id: latest?.id ?? 0 })
        .delete(),
    );
  }

  /** What is still to be done, and since when. */
  async backlog(): Promise<Backlog> {
    const row = await this.#latest();
    if (!row) {
      return { waiting: 0 };
    }
    const isOpen = row.finished_at === null;
    const upToDateMs = new Date(
      isOpen ? row.started_at : row.updated_at,
    ).getTime();
    return {
      lagSeconds: Math.max(0, this.#now() - upToDateMs) / 1000,
      waiting: isOpen ? Math.max(0, row.total - row.done) : 0,
    };
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
