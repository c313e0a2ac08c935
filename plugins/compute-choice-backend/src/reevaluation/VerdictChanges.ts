import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';
import { KnownVerdict } from '../recommendations/verdictChange';

const TABLE = 'verdict_changes';
const MS_PER_DAY = 86_400_000;

/** A verdict that has changed. */
export interface VerdictChange {
  id: number;
  entityRef: string;
  title?: string;
  /** Undefined if the catalog has not told it. */
  ownerRef?: string;
  /** Of the profile, after the change. */
  revision: number;
  /** `inputs`: prices, limits, policy or engine. */
  cause: 'profile' | 'inputs';
  before: KnownVerdict;
  after: KnownVerdict;
  /** ISO 8601. */
  createdAt: string;
}

/** The changes of verdicts, and which of them were told. */
export class VerdictChanges {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  constructor(options: { db: Knex; logger: LoggerService }) {
    this.#db = options.db;
    this.#logger = options.logger;
  }

  /** The oldest changes that were not told yet. */
  async unpublished(limit: number): Promise<VerdictChange[]> {
    const rows = await whenAvailable(this.#logger, () =>
      this.#db(TABLE)
        .leftJoin(
          'recommendations',
          'recommendations.entity_ref',
          `${TABLE}.entity_ref`,
        )
        .whereNull('published_at')
        .orderBy(`${TABLE}.id`)
        .limit(limit)
        .select(`${TABLE}.*`, 'title', 'owner_ref'),
    );
    return rows.map(row => ({
      id: Number(row.id),
      entityRef: row.entity_ref,
      ...(row.title && { title: row.title }),
      ...(row.owner_ref && { ownerRef: row.owner_ref }),
      revision: row.revision,
      cause: row.cause,
      before: JSON.parse(row.before_json),
      after: JSON.parse(row.after_json),
      createdAt: new Date(row.created_at).toISOString(),
    }));
  }

  async markPublished(id: number): Promise<void> {
    await whenAvailable(this.#logger, () =>
      this.#db(TABLE).where({ id }).update({ published_at: new Date() }),
    );
  }

  /** Removes what was told longer ago than this. */
  async removeOlderThan(days: number): Promise<number> {
    return whenAvailable(this.#logger, () =>
      this.#db(TABLE)
        .where('published_at', '<', new Date(Date.now() - days * MS_PER_DAY))
        .delete(),
    );
  }
}
