import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { RevisionSummary } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from './availability';
import { connect } from './migrations';
import { ProfileStore, StoredRevision } from './ProfileStore';

const TABLE = 'profile_revisions';

interface RevisionRow {
  entity_ref: string;
  revision: number;
  profile_json: string | null;
  /** A Date on PostgreSQL, milliseconds on SQLite. */
  created_at: Date | number | string;
  created_by: string;
  comment: string | null;
}

type SummaryRow = Omit<RevisionRow, 'entity_ref' | 'profile_json'> & {
  /** 0 or 1 on SQLite. */
  deleted: boolean | number;
};

function toStored(row: RevisionRow): StoredRevision {
  return {
    entityRef: row.entity_ref,
    revision: row.revision,
    createdAt: new Date(row.created_at).toISOString(),
    createdBy: row.created_by,
    ...(row.comment !== null && { comment: row.comment }),
    ...(row.profile_json !== null && { profile: JSON.parse(row.profile_json) }),
  };
}

function toSummary(row: SummaryRow): RevisionSummary {
  return {
    revision: row.revision,
    createdAt: new Date(row.created_at).toISOString(),
    createdBy: row.created_by,
    ...(row.comment !== null && { comment: row.comment }),
    deleted: Boolean(row.deleted),
  };
}

/** Keeps profiles in the plugin's database, SQLite or PostgreSQL. */
export class DatabaseProfileStore implements ProfileStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  static async create(options: {
    database: DatabaseService;
    logger: LoggerService;
  }): Promise<DatabaseProfileStore> {
    return new DatabaseProfileStore(
      await connect(options.database),
      options.logger,
    );
  }

  private constructor(db: Knex, logger: LoggerService) {
    this.#db = db;
    this.#logger = logger;
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

  async append(
    change: Omit<StoredRevision, 'revision' | 'createdAt'> & { after: number },
  ): Promise<StoredRevision | undefined> {
    const row: RevisionRow = {
      entity_ref: change.entityRef,
      revision: change.after + 1,
      profile_json: change.profile ? JSON.stringify(change.profile) : null,
      created_at: new Date(),
      created_by: change.createdBy,
      comment: change.comment ?? null,
    };
    // One statement, so that it needs no lock and no transaction: the primary
    // key lets exactly one of all replicas add the revision with this number.
    const inserted = await this.#query(() =>
      this.#rows()
        .insert(row)
        .onConflict(['entity_ref', 'revision'])
        .ignore()
        .returning('revision'),
    );
    return inserted.length > 0 ? toStored(row) : undefined;
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
        .select('revision', 'created_at', 'created_by', 'comment', {
          deleted: this.#db.raw('profile_json is null'),
        });
      return before === undefined
        ? query
        : query.where('revision', '<', before);
    });
    return rows.map(toSummary);
  }

  #rows(): Knex.QueryBuilder<RevisionRow> {
    return this.#db<RevisionRow>(TABLE);
  }

  async #query<T>(query: () => Promise<T>): Promise<T> {
    return whenAvailable(this.#logger, query);
  }
}
