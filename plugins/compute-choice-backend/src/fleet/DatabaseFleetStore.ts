import { LoggerService } from '@backstage/backend-plugin-api';
import { FleetSummary } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';
import {
  FLEET_COLUMNS,
  RecommendationRow,
} from '../recommendations/RecommendationRow';
import { FleetOrder, FleetPosition, sortColumnOf } from './FleetPosition';
import { FleetQuery } from './FleetQuery';
import { FleetScope, FleetStore } from './FleetStore';
import { summarise } from './totals';

/** Reads the fleet from the plugin's database. */
export class DatabaseFleetStore implements FleetStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;
  readonly #query: FleetQuery;

  constructor(options: { db: Knex; logger: LoggerService }) {
    this.#db = options.db;
    this.#logger = options.logger;
    this.#query = new FleetQuery(options.db);
  }

  async page(
    scope: FleetScope,
    options: { order: FleetOrder; position: FleetPosition; limit: number },
  ): Promise<RecommendationRow[]> {
    const { order, position, limit } = options;
    const column = sortColumnOf(order.sort);
    return whenAvailable(this.#logger, async () => {
      const { query } = await this.#query.rowsIn(scope, column);
      if (position.after) {
        const { value, entityRef } = position.after;
        const comparison = order.order === 'asc' ? '>' : '<';
        query.whereRaw(`(??, entity_ref) ${comparison} (?, ?)`, [
          column,
          value,
          entityRef,
        ]);
      }
      query.orderBy(column, order.order);
      if (column !== 'entity_ref') {
        query.orderBy('entity_ref', order.order);
      }
      return query.offset(position.skip).limit(limit).select(FLEET_COLUMNS);
    });
  }

  async latestRevisions(entityRefs: string[]): Promise<Map<string, number>> {
    const rows = await whenAvailable(this.#logger, () =>
      this.#db('profile_revisions')
        .whereIn('entity_ref', entityRefs)
        .groupBy('entity_ref')
        .select('entity_ref', { revision: this.#db.raw('max(revision)') }),
    );
    return new Map(
      rows.map(row => [String(row.entity_ref), Number(row.revision)]),
    );
  }

  async summarise(scope: FleetScope): Promise<FleetSummary> {
    return whenAvailable(this.#logger, async () => {
      const { query } = await this.#query.rowsIn(scope);
      return summarise(this.#db, query);
    });
  }
}
