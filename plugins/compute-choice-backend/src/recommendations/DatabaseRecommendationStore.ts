import { setImmediate } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { EntityFacts } from '../catalog/EntityFacts';
import { whenAvailable } from '../database/availability';
import {
  RecommendationRow,
  VERDICT_COLUMNS,
  VerdictColumns,
} from './RecommendationRow';
import {
  EvaluationToSave,
  Freshness,
  RecommendationStore,
  SavedEvaluation,
  StoredRecommendation,
} from './RecommendationStore';
import { insertFacts, removeFacts, toCatalogColumns } from './storedFacts';
import { isFlip, knownVerdictOf, passes } from './verdictChange';

const TABLE = 'recommendations';

type StoredRow = RecommendationRow & { recommendation_gz: Buffer | null };

/** Keeps recommendations in the plugin's database. */
export class DatabaseRecommendationStore implements RecommendationStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;
  readonly #notifySavingUsd: number;

  constructor(options: {
    db: Knex;
    logger: LoggerService;
    /** Saving in USD per month at which the owner is told. */
    notifySavingUsd: number;
  }) {
    this.#db = options.db;
    this.#logger = options.logger;
    this.#notifySavingUsd = options.notifySavingUsd;
  }

  async get(entityRef: string): Promise<StoredRecommendation | undefined> {
    const row = await this.#query(() =>
      this.#db<StoredRow>(TABLE)
        .where({ entity_ref: entityRef })
        .first('revision', 'basis', 'recommendation_gz'),
    );
    return (
      row && {
        revision: row.revision,
        basis: row.basis,
        ...(row.recommendation_gz && { document: row.recommendation_gz }),
      }
    );
  }

  async freshness(entityRefs: string[]): Promise<Map<string, Freshness>> {
    const [rows, owners] = await this.#query(() =>
      Promise.all([
        this.#db<StoredRow>(TABLE)
          .whereIn('entity_ref', entityRefs)
          .select('entity_ref', 'revision', 'basis', 'region', 'system_ref'),
        this.#db<{ entity_ref: string; owner_ref: string }>(
          'recommendation_owners',
        )
          .whereIn('entity_ref', entityRefs)
          .select('entity_ref', 'owner_ref'),
      ]),
    );
    const ownerRefs = new Map<string, string[]>();
    for (const owner of owners) {
      ownerRefs.set(owner.entity_ref, [
        ...(ownerRefs.get(owner.entity_ref) ?? []),
        owner.owner_ref,
      ]);
    }
    return new Map(
      rows.map(row => [
        row.entity_ref,
        {
          revision: row.revision,
          basis: row.basis,
          region: row.region,
          ownerRefs: (ownerRefs.get(row.entity_ref) ?? []).sort(),
          ...(row.system_ref && { systemRef: row.system_ref }),
        },
      ]),
    );
  }

  async save(evaluations: EvaluationToSave[]): Promise<SavedEvaluation[]> {
    // In one order, so that two replicas never wait for each other's locks.
    const ordered = [...evaluations].sort((a, b) =>
      a.evaluation.entityRef < b.evaluation.entityRef ? -1 : 1,
    );
    return this.#query(() =>
      this.#db.transaction(async tx => {
        const before = await this.#lock(
          tx,
          ordered.map(({ evaluation }) => evaluation.entityRef),
        );
        const saved: SavedEvaluation[] = [];
        for (const one of ordered) {
          const result = await this.#saveOne(
            tx,
            one,
            before.get(one.evaluation.entityRef),
          );
          if (result) {
            saved.push(result);
          }
          // SQLite answers at once, so that all of them would be one turn.
          await setImmediate();
        }
        return saved;
      }),
    );
  }

  async remove(entityRefs: string[]): Promise<void> {
    await this.#query(() =>
      this.#db.transaction(async tx => {
        await removeFacts(tx, entityRefs);
        await tx(TABLE).whereIn('entity_ref', entityRefs).delete();
      }),
    );
  }

  async #lock(
    tx: Knex.Transaction,
    entityRefs: string[],
  ): Promise<Map<string, VerdictColumns>> {
    const rows = await tx<StoredRow>(TABLE)
      .whereIn('entity_ref', entityRefs)
      .orderBy('entity_ref')
      .select('entity_ref', ...VERDICT_COLUMNS)
      .forUpdate();
    return new Map(rows.map(row => [row.entity_ref, row]));
  }

  async #saveOne(
    tx: Knex.Transaction,
    { evaluation, facts }: EvaluationToSave,
    before: VerdictColumns | undefined,
  ): Promise<SavedEvaluation | undefined> {
    const { entityRef, columns, document } = evaluation;
    if (before && before.revision > columns.revision) {
      return undefined;
    }
    const written = { ...columns, recommendation_gz: document };
    if (before) {
      await tx(TABLE).where({ entity_ref: entityRef }).update(written);
    } else {
      const known: EntityFacts = facts ?? { entityRef, ownerRefs: [] };
      const inserted = await tx(TABLE)
        .insert({ ...toCatalogColumns(known), ...written })
        .onConflict('entity_ref')
        .ignore()
        .returning('entity_ref');
      if (inserted.length === 0) {
        // Another replica was faster with the very first evaluation.
        return undefined;
      }
      await insertFacts(tx, known);
      return { entityRef, after: columns, changed: false };
    }
    const changed = await this.#recordChange(tx, {
      entityRef,
      before,
      after: columns,
    });
    return { entityRef, before, after: columns, changed };
  }

  async #recordChange(
    tx: Knex.Transaction,
    change: {
      entityRef: string;
      before: VerdictColumns;
      after: VerdictColumns;
    },
  ): Promise<boolean> {
    const before = knownVerdictOf(change.before);
    const after = knownVerdictOf(change.after);
    if (
      !isFlip(before, after) &&
      !passes(before, after, this.#notifySavingUsd)
    ) {
      return false;
    }
    await tx('verdict_changes').insert({
      entity_ref: change.entityRef,
      revision: change.after.revision,
      cause:
        change.before.revision === change.after.revision ? 'inputs' : 'profile',
      before_json: JSON.stringify(before),
      after_json: JSON.stringify(after),
      created_at: new Date(),
      published_at: null,
    });
    return true;
  }

  async #query<T>(query: () => Promise<T>): Promise<T> {
    return whenAvailable(this.#logger, query);
  }
}
