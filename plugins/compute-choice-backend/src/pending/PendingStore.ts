import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import { PendingProfile } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';
import { connect } from '../database/migrations';

const TABLE = 'pending_profiles';

/** A profile that waits, with what decides about its adoption. */
export interface StoredPendingProfile extends PendingProfile {
  /** What the permission policy decided when it was saved. */
  decision: PolicyDecision;
  /** The entity existed already, and the creator could not see it. */
  entityHidden: boolean;
  /** What it decided about deciding for a platform, where one is chosen. */
  chosenDecision?: PolicyDecision;
}

interface PendingRow {
  entity_ref: string;
  created_by: string;
  profile_json: string;
  comment: string | null;
  /** A Date on PostgreSQL, milliseconds on SQLite. */
  created_at: Date | number | string;
  expires_at: Date | number | string;
  decision_json: string;
  /** 0 or 1 on SQLite. */
  entity_hidden: boolean | number;
  chosen_json: string | null;
  chosen_decision_json: string | null;
}

function toStored(row: PendingRow): StoredPendingProfile {
  return {
    entityRef: row.entity_ref,
    createdBy: row.created_by,
    createdAt: new Date(row.created_at).toISOString(),
    expiresAt: new Date(row.expires_at).toISOString(),
    ...(row.comment !== null && { comment: row.comment }),
    profile: JSON.parse(row.profile_json),
    decision: JSON.parse(row.decision_json),
    entityHidden: Boolean(row.entity_hidden),
    ...(row.chosen_json !== null && { chosen: JSON.parse(row.chosen_json) }),
    ...(row.chosen_decision_json !== null && {
      chosenDecision: JSON.parse(row.chosen_decision_json),
    }),
  };
}

function jsonOrNull(value: object | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

/**
 * Keeps profiles that wait for their entities, one for each entity and creator.
 * Expired ones are treated as if they were not there. Every method fails with a
 * ServiceUnavailableError while the database cannot be reached.
 */
export class PendingStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  static async create(options: {
    database: DatabaseService;
    logger: LoggerService;
  }): Promise<PendingStore> {
    return new PendingStore(await connect(options.database), options.logger);
  }

  private constructor(db: Knex, logger: LoggerService) {
    this.#db = db;
    this.#logger = logger;
  }

  /** Replaces what the same creator saved for the same entity. */
  async save(pending: StoredPendingProfile): Promise<void> {
    const row: PendingRow = {
      entity_ref: pending.entityRef,
      created_by: pending.createdBy,
      profile_json: JSON.stringify(pending.profile),
      comment: pending.comment ?? null,
      created_at: new Date(pending.createdAt),
      expires_at: new Date(pending.expiresAt),
      decision_json: JSON.stringify(pending.decision),
      entity_hidden: pending.entityHidden,
      chosen_json: jsonOrNull(pending.chosen),
      chosen_decision_json: jsonOrNull(pending.chosenDecision),
    };
    await this.#query(() =>
      this.#db<PendingRow>(TABLE)
        .insert(row)
        .onConflict(['entity_ref', 'created_by'])
        .merge(),
    );
  }

  async get(
    entityRef: string,
    createdBy: string,
  ): Promise<StoredPendingProfile | undefined> {
    const row = await this.#query(() =>
      this.#current()
        .where({ entity_ref: entityRef, created_by: createdBy })
        .first(),
    );
    return row && toStored(row);
  }

  /** What waits for an entity, oldest first. */
  async listFor(entityRef: string): Promise<StoredPendingProfile[]> {
    const rows = await this.#query(() =>
      this.#current()
        .where({ entity_ref: entityRef })
        .orderBy('created_at', 'asc'),
    );
    return rows.map(toStored);
  }

  /** Entities that something waits for, in order. */
  async listEntityRefs(options: {
    after: string;
    limit: number;
  }): Promise<string[]> {
    const rows = await this.#query(() =>
      this.#current()
        .where('entity_ref', '>', options.after)
        .distinct('entity_ref')
        .orderBy('entity_ref')
        .limit(options.limit),
    );
    return rows.map(row => row.entity_ref);
  }

  /** How many entities a creator has saved profiles for. */
  async countBy(createdBy: string): Promise<number> {
    const [{ count }] = await this.#query(() =>
      this.#current().where({ created_by: createdBy }).count({ count: '*' }),
    );
    return Number(count);
  }

  /** @returns False if there was none. */
  async delete(entityRef: string, createdBy: string): Promise<boolean> {
    const removed = await this.#query(() =>
      this.#current()
        .where({ entity_ref: entityRef, created_by: createdBy })
        .delete(),
    );
    return removed > 0;
  }

  /** Removes all that wait for an entity. */
  async deleteFor(entityRef: string): Promise<void> {
    await this.#query(() =>
      this.#db<PendingRow>(TABLE).where({ entity_ref: entityRef }).delete(),
    );
  }

  /** @returns How many there were. */
  async deleteExpired(): Promise<number> {
    return this.#query(() =>
      this.#db<PendingRow>(TABLE)
        .where('expires_at', '<=', new Date())
        .delete(),
    );
  }

  #current(): Knex.QueryBuilder<PendingRow> {
    return this.#db<PendingRow>(TABLE).where('expires_at', '>', new Date());
  }

  async #query<T>(query: () => Promise<T>): Promise<T> {
    return whenAvailable(this.#logger, query);
  }
}
