import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/** SQLite takes a limited number of values in one statement. */
const CHUNK = 50;

/**
 * Inserts rows, all or none.
 *
 * @returns False if one of them is there already.
 */
export async function insertAll(
  db: Knex,
  table: string,
  rows: object[],
): Promise<boolean> {
  try {
    await db.batchInsert(table, rows, CHUNK);
    return true;
  } catch (error) {
    if (isDatabaseConflictError(error)) {
      return false;
    }
    throw error;
  }
}
