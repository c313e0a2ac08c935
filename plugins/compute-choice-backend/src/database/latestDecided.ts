import { Knex } from 'knex';
import { DECISION_TABLE, DecisionRow, toDecision } from './DecisionRow';
import { DecidedRevision } from './ProfileStore';
import { REVISION_TABLE, RevisionRow, toStored } from './RevisionRow';

/**
 * The newest revision and the latest decision. One question where nobody has
 * decided, which is what most answers are about.
 */
export async function latestDecided(
  db: Knex,
  entityRef: string,
): Promise<DecidedRevision> {
  const row: (RevisionRow & { decided: number | null }) | undefined = await db(
    REVISION_TABLE,
  )
    .where({ entity_ref: entityRef })
    .orderBy('revision', 'desc')
    .first(
      '*',
      db(DECISION_TABLE)
        .where({ entity_ref: entityRef })
        .max('number')
        .as('decided'),
    );
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
