import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { ProfileSource } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';
import { connect } from '../database/migrations';

const TABLE = 'profile_files';

/** What is known about a file after it was looked at. */
export interface ProfileFileState
  extends Pick<ProfileSource, 'location' | 'revision' | 'problem'> {
  entityRef: string;
  /** ISO 8601. */
  checkedAt: string;
  /** Tells whether the file has changed since it was read. */
  etag?: string;
}

interface FileRow {
  entity_ref: string;
  location: string | null;
  etag: string | null;
  revision: number | null;
  problem_json: string | null;
  /** A Date on PostgreSQL, milliseconds on SQLite. */
  checked_at: Date | number | string;
}

/** Remembers what was found in the files that say what profiles are. */
export class ProfileFileStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  static async create(options: {
    database: DatabaseService;
    logger: LoggerService;
  }): Promise<ProfileFileStore> {
    return new ProfileFileStore(
      await connect(options.database),
      options.logger,
    );
  }

  private constructor(db: Knex, logger: LoggerService) {
    this.#db = db;
    this.#logger = logger;
  }

  async get(entityRef: string): Promise<ProfileFileState | undefined> {
    const row = await whenAvailable(this.#logger, () =>
      this.#db<FileRow>(TABLE).where({ entity_ref: entityRef }).first(),
    );
    return (
      row && {
        entityRef: row.entity_ref,
        checkedAt: new Date(row.checked_at).toISOString(),
        ...(row.location !== null && { location: row.location }),
        ...(row.etag !== null && { etag: row.etag }),
        ...(row.revision !== null && { revision: row.revision }),
        ...(row.problem_json !== null && {
          problem: JSON.parse(row.problem_json),
        }),
      }
    );
  }

  async save(state: ProfileFileState): Promise<void> {
    const row: FileRow = {
      entity_ref: state.entityRef,
      location: state.location ?? null,
      etag: state.etag ?? null,
      revision: state.revision ?? null,
      problem_json: state.problem ? JSON.stringify(state.problem) : null,
      checked_at: new Date(state.checkedAt),
    };
    await whenAvailable(this.#logger, () =>
      this.#db<FileRow>(TABLE).insert(row).onConflict('entity_ref').merge(),
    );
  }
}
