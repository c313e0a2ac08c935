import { FleetFilter } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { wordsOf } from '../recommendations/searchWords';
import {
  entitiesOwnedBy,
  entitiesWithWord,
  onlyPermitted,
  onlyRowsIn,
} from './conditions';
import { sortColumnOf } from './FleetPosition';
import { FleetScope } from './FleetStore';

const TABLE = 'recommendations';

/** Up to this size, a set of entities is looked up and then sorted. */
const SMALL_SET = 1000;
/** More words only cost time. */
const MAX_WORDS = 8;

/** A set of entities that rows must be in. */
interface EntitySet {
  table: 'recommendation_words' | 'recommendation_owners';
  entities: Knex.QueryBuilder;
}

type FilterColumn = 'owner_ref' | 'system_ref' | 'platform' | 'verdict';

function equalities(filter: FleetFilter): Array<[FilterColumn, string]> {
  const { owner, system, platform, verdict } = filter;
  const all: Array<[FilterColumn, string | undefined]> = [
    ['owner_ref', owner?.toLocaleLowerCase('en-US')],
    ['system_ref', system?.toLocaleLowerCase('en-US')],
    ['platform', platform],
    ['verdict', verdict],
  ];
  return all.filter((pair): pair is [FilterColumn, string] => Boolean(pair[1]));
}

/**
 * Turns a scope into conditions, and decides which index leads to the rows:
 * SQLite keeps no statistics by itself, and would sort half of the table rather
 * than read the first rows of an index that is sorted already.
 */
export class FleetQuery {
  readonly #db: Knex;
  readonly #isSqlite: boolean;

  constructor(db: Knex) {
    this.#db = db;
    this.#isSqlite = db.client.config.client !== 'pg';
  }

  /**
   * The rows of a scope, without order.
   *
   * @param sort - The column that they will be sorted by, if they will.
   */
  async rowsIn(
    scope: FleetScope,
    sort?: ReturnType<typeof sortColumnOf>,
  ): Promise<{ query: Knex.QueryBuilder }> {
    const query = this.#db(TABLE);
    const sets = this.#setsOf(scope);
    const small = await this.#smallOf(sets);
    const leading = small ? undefined : this.#leadingColumn(scope, sort);

    if (small) {
      query.whereIn('entity_ref', small.entities);
    }
    sets
      .filter(set => set !== small)
      .forEach(set => onlyRowsIn(query, set.entities, set.table));
    if (scope.permitted && !('property' in scope.permitted)) {
      onlyPermitted(this.#db, query, scope.permitted);
    }
    for (const [column, value] of equalities(scope.filter)) {
      this.#compare(query, column, '=', value, column === leading);
    }
    const { minSavingUsd } = scope.filter;
    if (minSavingUsd !== undefined) {
      const leads = sort === 'saving_usd' && !small;
      this.#compare(query, 'saving_usd', '>=', minSavingUsd, leads);
    }
    this.#addStatus(query, scope);
    // In an object, because awaiting a query would run it.
    return { query };
  }

  /** @param leads - Whether an index shall be used for the comparison. */
  #compare(
    query: Knex.QueryBuilder,
    column: string,
    operator: '=' | '>=',
    value: string | number,
    leads: boolean,
  ): void {
    // SQLite uses no index for an expression, and a plus makes it one.
    const expression = this.#isSqlite && !leads ? '+??' : '??';
    query.whereRaw(`${expression} ${operator} ?`, [column, value]);
  }

  #addStatus(query: Knex.QueryBuilder, scope: FleetScope): void {
    if (scope.filter.status === 'absent' && scope.includeAbsent) {
      // As a literal, for the index over absent entities only.
      query.whereRaw("status = 'absent'");
    } else if (scope.filter.status === 'absent') {
      query.whereRaw('1 = 0');
    } else if (scope.filter.status === 'active' || !scope.includeAbsent) {
      this.#compare(query, 'status', '=', 'active', false);
    }
  }

  #leadingColumn(
    { filter }: FleetScope,
    sort: string | undefined,
  ): FilterColumn | undefined {
    if (filter.owner) {
      return 'owner_ref';
    }
    if (filter.system) {
      return 'system_ref';
    }
    // Few values with many rows each: only where the index is sorted as well.
    if (sort === 'owner_ref' || sort === 'system_ref') {
      return undefined;
    }
    if (filter.verdict) {
      return 'verdict';
    }
    return filter.platform ? 'platform' : undefined;
  }

  #setsOf({ filter, permitted }: FleetScope): EntitySet[] {
    const words = filter.text === undefined ? [] : wordsOf(filter.text);
    const sets: EntitySet[] = words.slice(0, MAX_WORDS).map(word => ({
      table: 'recommendation_words',
      entities: entitiesWithWord(this.#db, word),
    }));
    if (permitted && 'property' in permitted) {
      sets.push({
        table: 'recommendation_owners',
        entities: entitiesOwnedBy(this.#db, permitted.values),
      });
    }
    return sets;
  }

  async #smallOf(sets: EntitySet[]): Promise<EntitySet | undefined> {
    for (const set of sets) {
      const few = set.entities
        .clone()
        .limit(SMALL_SET + 1)
        .as('few');
      const [row] = await this.#db.from(few).count<[{ count: unknown }]>({
        count: '*',
      });
      if (Number(row.count) <= SMALL_SET) {
        return set;
      }
    }
    return undefined;
  }
}
