import { Knex } from 'knex';
import { DECISION_TABLE, DecisionRow, toDecision } from './DecisionRow';
import { DecidedRevision } from './ProfileStore';
import { REVISION_TABLE, RevisionRow, toStored } from './RevisionRow';

type LatestRow = RevisionRow & { decided: number | null };

/**
 * Written out, because every look at a profile asks this: building it each time
 * would take a fifth of what the question takes on SQLite.
 */
const QUESTION = `
  select *, (select max(number) from ${DECISION_TABLE} where entity_ref = ?) as decided
  from ${REVISION_TABLE} where entity_ref = ? order by revision desc limit 1`;

/**
 * The newest revision and the latest decision. One question where nobody has
 * decided, which is what most answers are about.
 */
export async function latestDecided(
  db: Knex,
  entityRef: string,
): Promise<DecidedRevision> {
  const answer: LatestRow[] | { rows: LatestRow[] } = await db.raw(QUESTION, [
    entityRef,
    entityRef,
  ]);
  const [row] = Array.isArray(answer) ? answer : answer.rows;
  if (!row) {
    return {};
  }
  const latest = toStored(row);
  if (row.decided === null) {
    return { latest };
  }
  const decision = await db<DecisionRow>(DECISION_TABLE)
    .where({ entity_ref: entityRef, number: row.decided })
    .first();
  return { latest, ...(decision && { decision: toDecision(decision) }) };
}
