import { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { whenAvailable } from '../database/availability';

/** Rows that are copied at once; neither database takes any number of them. */
const CHUNK_SIZE = 50;

/** Tables with the history of an entity, under its reference. */
const HISTORIES = [
  { table: 'profile_revisions', key: ['entity_ref', 'revision'] },
  { table: 'decisions', key: ['entity_ref', 'number'] },
];

/** Copies the history of one entity to another. */
export class RelinkStore {
  readonly #db: Knex;
  readonly #logger: LoggerService;

  constructor(options: { db: Knex; logger: LoggerService }) {
    this.#db = options.db;
    this.#logger = options.logger;
  }

  /**
   * Copies revisions and decisions to an entity that has none, and ends the
   * history of the old one with a deletion that says where it went. All or
   * nothing.
   *
   * @throws ConflictError if the new entity has a history, or the old one has
   * changed meanwhile.
   */
  async relink(change: {
    from: string;
    to: string;
    /** Latest revision of the old entity. */
    latest: number;
    changedBy: string;
  }): Promise<void> {
    const { from, to, latest, changedBy } = change;
    await whenAvailable(this.#logger, () =>
      this.#db.transaction(async tx => {
        for (const history of HISTORIES) {
          await copy(tx, history, from, to);
        }
        const ended = await tx('profile_revisions')
          .insert({
            entity_ref: from,
            revision: latest + 1,
            profile_json: null,
            created_at: new Date(),
            created_by: changedBy,
            comment: `Goes on as ${to}`,
          })
          .onConflict(['entity_ref', 'revision'])
          .ignore()
          .returning('revision');
        if (ended.length === 0) {
          throw new ConflictError(
            `The profile of ${from} has just been changed; try again`,
          );
        }
      }),
    );
  }
}

async function copy(
  tx: Knex.Transaction,
  { table, key }: (typeof HISTORIES)[number],
  from: string,
  to: string,
): Promise<void> {
  const rows = await tx(table).where({ entity_ref: from }).orderBy(key);
  for (let start = 0; start < rows.length; start += CHUNK_SIZE) {
    const copies = rows
      .slice(start, start + CHUNK_SIZE)
      .map(row => ({ ...row, entity_ref: to }));
    const inserted = await tx(table)
      .insert(copies)
      .onConflict(key)
      .ignore()
      .returning('entity_ref');
    if (inserted.length < copies.length) {
      throw new ConflictError(`${to} has a history of its own`);
    }
  }
}
