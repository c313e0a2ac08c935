import { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { Decision } from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { whenAvailable } from './availability';
import {
  DECISION_TABLE,
  DecisionRow,
  toDecision,
  toDecisionRow,
} from './DecisionRow';
import { insertAll } from './insertAll';
import { connect } from './migrations';

/**
 * Keeps what teams decided. Entity references are in lower case. Every method
 * fails with a ServiceUnavailableError while the database cannot be reached.
 */
export class DecisionStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  static async create(options: {
    database: DatabaseService;
    logger: LoggerService;
  }): Promise<DecisionStore> {
    return new DecisionStore(await connect(options.database), options.logger);
  }

  private constructor(db: Knex, logger: LoggerService) {
    this.#db = db;
    this.#logger = logger;
  }

  async latest(entityRef: string): Promise<Decision | undefined> {
    const [latest] = await this.list(entityRef, { limit: 1 });
    return latest;
  }

  /** Newest first. */
  async list(
    entityRef: string,
    { limit, before }: { limit: number; before?: number },
  ): Promise<Decision[]> {
    const rows = await this.#query(() => {
      const query = this.#rows()
        .where({ entity_ref: entityRef })
        .orderBy('number', 'desc')
        .limit(limit);
      return before === undefined ? query : query.where('number', '<', before);
    });
    return rows.map(toDecision);
  }

  /**
   * Adds the decision with this number, which is 1 for the first.
   *
   * @returns undefined if there is one with this number already.
   */
  async append(
    decision: Omit<Decision, 'decidedAt'>,
  ): Promise<Decision | undefined> {
    const row = toDecisionRow(decision);
    const inserted = await this.#query(() =>
      this.#rows()
        .insert(row)
        .onConflict(['entity_ref', 'number'])
        .ignore()
        .returning('number'),
    );
    return inserted.length > 0 ? toDecision(row) : undefined;
  }

  /**
   * Decisions about all entities or about one, in the order of entity and
   * number.
   *
   * @param options - `after` names the last one of the page before.
   */
  async scan(options: {
    entityRef?: string;
    after?: Pick<Decision, 'entityRef' | 'number'>;
    limit: number;
  }): Promise<Decision[]> {
    const { entityRef, after, limit } = options;
    const rows = await this.#query(() => {
      const query = this.#rows()
        .orderBy([{ column: 'entity_ref' }, { column: 'number' }])
        .limit(limit);
      if (entityRef !== undefined) {
        query.where({ entity_ref: entityRef });
      }
      if (after) {
        query.whereRaw('(entity_ref, number) > (?, ?)', [
          after.entityRef,
          after.number,
        ]);
      }
      return query;
    });
    return rows.map(toDecision);
  }

  /**
   * Adds decisions as they are, all or none.
   *
   * @returns False if there is one of them already.
   */
  async restore(decisions: Decision[]): Promise<boolean> {
    const rows = decisions.map(decision => ({
      ...toDecisionRow(decision),
      decided_at: new Date(decision.decidedAt),
    }));
    return this.#query(() => insertAll(this.#db, DECISION_TABLE, rows));
  }

  #rows(): Knex.QueryBuilder<DecisionRow> {
    return this.#db<DecisionRow>(DECISION_TABLE);
  }

  async #query<T>(query: () => Promise<T>): Promise<T> {
    return whenAvailable(this.#logger, query);
  }
}
