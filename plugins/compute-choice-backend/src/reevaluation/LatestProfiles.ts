import { LoggerService } from '@backstage/backend-plugin-api';
import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';

const TABLE = 'profile_revisions';

/** The latest revision of an entity's profile. */
export interface LatestRevision {
  entityRef: string;
  revision: number;
  /** It records a deletion. */
  deleted: boolean;
}

/** A profile as its latest revision states it. */
export interface LatestProfile {
  revision: number;
  profile: WorkloadProfile;
}

/** Walks through all profiles that there are. */
export class LatestProfiles {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  constructor(options: { db: Knex; logger: LoggerService }) {
    this.#db = options.db;
    this.#logger = options.logger;
  }

  /** The latest revisions of the next entities, in the order of their names. */
  async page(after: string, limit: number): Promise<LatestRevision[]> {
    const latest = this.#numbers()
      .where('entity_ref', '>', after)
      .orderBy('entity_ref')
      .limit(limit);
    const rows = await whenAvailable(this.#logger, () =>
      this.#joined(latest)
        .orderBy('latest.entity_ref')
        .select(`${TABLE}.entity_ref`, `${TABLE}.revision`, {
          deleted: this.#db.raw('profile_json is null'),
        }),
    );
    return rows.map(row => ({
      entityRef: row.entity_ref,
      revision: row.revision,
      deleted: Boolean(row.deleted),
    }));
  }

  /** The latest profiles of entities, by entity; a deleted one is left out. */
  async load(entityRefs: string[]): Promise<Map<string, LatestProfile>> {
    const latest = this.#numbers().whereIn('entity_ref', entityRefs);
    const rows = await whenAvailable(this.#logger, () =>
      this.#joined(latest).select(
        `${TABLE}.entity_ref`,
        `${TABLE}.revision`,
        'profile_json',
      ),
    );
    return new Map(
      rows
        .filter(({ profile_json }) => profile_json !== null)
        .map(row => [
          row.entity_ref,
          { revision: row.revision, profile: JSON.parse(row.profile_json) },
        ]),
    );
  }

  /** The number of the latest revision of each entity. */
  #numbers(): Knex.QueryBuilder {
    return this.#db(TABLE)
      .groupBy('entity_ref')
      .select('entity_ref')
      .max({ revision: 'revision' })
      .as('latest');
  }

  /** The rows of these revisions. */
  #joined(latest: Knex.QueryBuilder) {
    return this.#db
      .from(latest)
      .join(TABLE, join =>
        join
          .on(`${TABLE}.entity_ref`, 'latest.entity_ref')
          .andOn(`${TABLE}.revision`, 'latest.revision'),
      );
  }
}
