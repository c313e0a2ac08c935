import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import {
  RevisionSource,
  RevisionSummary,
} from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from './availability';
import { insertAll } from './insertAll';
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
  source_type: RevisionSource['type'] | null;
  source_location: string | null;
}

const SUMMARY_COLUMNS = [
  'revision',
  'created_at',
  'created_by',
  'comment',
  'source_type',
  'source_location',
];

type SummaryRow = Omit<RevisionRow, 'entity_ref' | 'profile_json'> & {
  /** 0 or 1 on SQLite. */
  deleted: boolean | number;
};

function provenanceOf(
  row: RevisionRow | SummaryRow,
): Omit<RevisionSummary, 'deleted'> {
  return {
    revision: row.revision,
    createdAt: new Date(row.created_at).toISOString(),
    createdBy: row.created_by,
    ...(row.comment !== null && { comment: row.comment }),
    ...(row.source_type !== null && {
      source: {
        type: row.source_type,
        ...(row.source_location !== null && { location: row.source_location }),
      },
    }),
  };
}

function toStored(row: RevisionRow): StoredRevision {
  return {
    entityRef: row.entity_ref,
    ...provenanceOf(row),
    ...(row.profile_json !== null && { profile: JSON.parse(row.profile_json) }),
  };
}

function toRow(revision: Omit<StoredRevision, 'createdAt'>): RevisionRow {
  return {
    entity_ref: revision.entityRef,
    revision: revision.revision,
    profile_json: revision.profile ? JSON.stringify(revision.profile) : null,
    created_at: new Date(),
    created_by: revision.createdBy,
    comment: revision.comment ?? null,
    source_type: revision.source?.type ?? null,
    source_location: revision.source?.location ?? null,
  };
}

function toSummary(row: SummaryRow): RevisionSummary {
  return { ...provenanceOf(row), deleted: Boolean(row.deleted) };
}

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
    const restored = await this.#query(() => insertAll(this.#db, TABLE, rows));
    if (restored) {
      new Set(revisions.map(({ entityRef }) => entityRef)).forEach(
        this.#onAppended,
      );
    }
    return restored;
  }

  #rows(): Knex.QueryBuilder<RevisionRow> {
    return this.#db<RevisionRow>(TABLE);
  }

  async #query<T>(query: () => Promise<T>): Promise<T> {
    return whenAvailable(this.#logger, query);
  }
}
