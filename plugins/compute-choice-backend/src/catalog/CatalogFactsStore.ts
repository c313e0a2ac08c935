import { setImmediate } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';
import { CatalogColumns } from '../recommendations/RecommendationRow';
import {
  insertFacts,
  removeFacts,
  toCatalogColumns,
} from '../recommendations/storedFacts';
import { EntityFacts } from './EntityFacts';

const TABLE = 'recommendations';

/** Sweeps in a row after which an entity counts as gone. */
const SWEEPS_UNTIL_ABSENT = 2;
const MISSED_AT_ONCE = 10;

type StoredFacts = Pick<
  CatalogColumns,
  'title' | 'owner_ref' | 'system_ref' | 'status' | 'missed_sweeps'
> & { entity_ref: string };

/** Keeps what the catalog says about the entities of the fleet. */
export class CatalogFactsStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  constructor(options: { db: Knex; logger: LoggerService }) {
    this.#db = options.db;
    this.#logger = options.logger;
  }

  /** The next entities of the fleet, in the order of their names. */
  async page(after: string, limit: number): Promise<string[]> {
    const rows = await whenAvailable(this.#logger, () =>
      this.#db(TABLE)
        .where('entity_ref', '>', after)
        .orderBy('entity_ref')
        .limit(limit)
        .select('entity_ref'),
    );
    return rows.map(({ entity_ref }) => entity_ref);
  }

  /**
   * Stores what the catalog says now.
   *
   * @returns The entities of which something else was stored.
   */
  async update(facts: EntityFacts[]): Promise<string[]> {
    const byRef = new Map(facts.map(known => [known.entityRef, known]));
    return whenAvailable(this.#logger, () =>
      this.#db.transaction(async tx => {
        const refs = [...byRef.keys()];
        const rows: StoredFacts[] = await tx(TABLE)
          .whereIn('entity_ref', refs)
          .orderBy('entity_ref')
          .select(
            'entity_ref',
            'title',
            'owner_ref',
            'system_ref',
            'status',
            'missed_sweeps',
          )
          .forUpdate();
        const owners = await ownersOf(tx, refs);
        const changed = rows.filter(row => {
          const known = byRef.get(row.entity_ref);
          return known && differs(row, owners.get(row.entity_ref) ?? [], known);
        });
        for (const { entity_ref } of changed) {
          const known = byRef.get(entity_ref);
          if (known) {
            await tx(TABLE)
              .where({ entity_ref })
              .update(toCatalogColumns(known));
            await removeFacts(tx, [entity_ref]);
            await insertFacts(tx, known);
          }
        }
        return changed.map(({ entity_ref }) => entity_ref);
      }),
    );
  }

  /**
   * Counts that the catalog did not have these entities, until they count as
   * gone. A few at a time: on SQLite a statement is one turn of the event loop,
   * and rewrites a row with its whole recommendation.
   */
  async miss(entityRefs: string[]): Promise<void> {
    for (let start = 0; start < entityRefs.length; start += MISSED_AT_ONCE) {
      await this.#missFew(entityRefs.slice(start, start + MISSED_AT_ONCE));
      await setImmediate();
    }
  }

  async #missFew(entityRefs: string[]): Promise<void> {
    await whenAvailable(this.#logger, () =>
      this.#db(TABLE)
        .whereIn('entity_ref', entityRefs)
        .where('missed_sweeps', '<', SWEEPS_UNTIL_ABSENT)
        .update({
          missed_sweeps: this.#db.raw('missed_sweeps + 1'),
          status: this.#db.raw(
            "case when missed_sweeps + 1 >= ? then 'absent' else status end",
            [SWEEPS_UNTIL_ABSENT],
          ),
        }),
    );
  }
}

async function ownersOf(
  tx: Knex.Transaction,
  entityRefs: string[],
): Promise<Map<string, string[]>> {
  const rows = await tx('recommendation_owners')
    .whereIn('entity_ref', entityRefs)
    .select('entity_ref', 'owner_ref');
  const owners = new Map<string, string[]>();
  for (const { entity_ref, owner_ref } of rows) {
    owners.set(entity_ref, [...(owners.get(entity_ref) ?? []), owner_ref]);
  }
  return owners;
}

function differs(
  row: StoredFacts,
  storedOwners: string[],
  facts: EntityFacts,
): boolean {
  const now = toCatalogColumns(facts);
  const owners = [...new Set(facts.ownerRefs)].sort();
  return (
    row.title !== now.title ||
    row.owner_ref !== now.owner_ref ||
    row.system_ref !== now.system_ref ||
    row.status !== now.status ||
    row.missed_sweeps !== now.missed_sweeps ||
    storedOwners.sort().join(' ') !== owners.join(' ')
  );
}
