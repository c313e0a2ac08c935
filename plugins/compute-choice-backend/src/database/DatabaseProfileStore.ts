import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { RevisionSummary } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from './availability';
import { insertAll } from './insertAll';
import { latestDecided } from './latestDecided';
import { connect } from './migrations';
import { DecidedRevision, ProfileStore, StoredRevision } from './ProfileStore';
import {
  REVISION_TABLE,
  RevisionRow,
  SUMMARY_COLUMNS,
  SummaryRow,
  toRow,
  toStored,
  toSummary,
} from './RevisionRow';

/** Keeps profiles in the plugin's database, SQLite or PostgreSQL. */
export class DatabaseProfileStore implements ProfileStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;
  readonly #onAppended: (entityRef: string) => void;

  static async create(options: {
    database: DatabaseService;
    logger: LoggerService;
    /** Is told which entity has a new revision. */
    onAppended?: (entityRef: string) => void;
  }): Promise<DatabaseProfileStore> {
    return new DatabaseProfileStore(
      await connect(options.database),
      options.logger,
      options.onAppended ?? (() => {}),
    );
  }

  private constructor(
    db: Knex,
    logger: LoggerService,
    onAppended: (entityRef: string) => void,
  ) {
    this.#db = db;
    this.#logger = logger;
    this.#onAppended = onAppended;
  }

  async latest(entityRef: string): Promise<StoredRevision | undefined> {
    const row = await this.#query(() =>
      this.#rows()
        .where({ entity_ref: entityRef })
        .orderBy('revision', 'desc')
        .first(),
    );
    return row && toStored(row);
  }

  async latestDecided(entityRef: string): Promise<DecidedRevision> {
    return this.#query(() => latestDecided(this.#db, entityRef));
  }

  async append(
    change: Omit<StoredRevision, 'revision' | 'createdAt'> & { after: number },
  ): Promise<StoredRevision | undefined> {
    const row = toRow({ ...change, revision: change.after + 1 });
    // One statement, so that it needs no lock and no transaction: the primary
    // key lets exactly one of all replicas add the revision with this number.
    const inserted = await this.#query(() =>
      this.#rows()
        .insert(row)
        .onConflict(['entity_ref', 'revision'])
        .ignore()
        .returning('revision'),
    );
    if (inserted.length === 0) {
      return undefined;
    }
    this.#onAppended(change.entityRef);
    return toStored(row);
  }

  async get(
    entityRef: string,
    revision: number,
  ): Promise<StoredRevision | undefined> {
    const row = await this.#query(() =>
      this.#rows().where({ entity_ref: entityRef, revision }).first(),
    );
    return row && toStored(row);
  }

  async list(
    entityRef: string,
    { limit, before }: { limit: number; before?: number },
  ): Promise<RevisionSummary[]> {
    const rows: SummaryRow[] = await this.#query(() => {
      const query = this.#rows()
        .where({ entity_ref: entityRef })
        .orderBy('revision', 'desc')
        .limit(limit)
        .select(SUMMARY_COLUMNS)
        .select({ deleted: this.#db.raw('profile_json is null') });
      return before === undefined
        ? query
        : query.where('revision', '<', before);
    });
    return rows.map(toSummary);
  }

  async scan(options: {
    entityRef?: string;
    after?: Pick<StoredRevision, 'entityRef' | 'revision'>;
    limit: number;
  }): Promise<StoredRevision[]> {
    const { entityRef, after, limit } = options;
    const rows = await this.#query(() => {
      const query = this.#rows()
        .orderBy([{ column: 'entity_ref' }, { column: 'revision' }])
        .limit(limit);
      if (entityRef !== undefined) {
        query.where({ entity_ref: entityRef });
      }
      if (after) {
        query.whereRaw('(entity_ref, revision) > (?, ?)', [
          after.entityRef,
          after.revision,
        ]);
      }
      return query;
    });
    return rows.map(toStored);
  }

  async restore(revisions: StoredRevision[]): Promise<boolean> {
    const rows = revisions.map(revision => ({
      ...toRow(revision),
      created_at: new Date(revision.createdAt),
    }));
    const restored = await this.#query(() =>
      insertAll(this.#db, REVISION_TABLE, rows),
    );
    if (restored) {
      new Set(revisions.map(({ entityRef }) => entityRef)).forEach(
        this.#onAppended,
      );
    }
    return restored;
  }

  #rows(): Knex.QueryBuilder<RevisionRow> {
    return this.#db<RevisionRow>(REVISION_TABLE);
  }

  async #query<T>(query: () => Promise<T>): Promise<T> {
    return whenAvailable(this.#logger, query);
  }
}
