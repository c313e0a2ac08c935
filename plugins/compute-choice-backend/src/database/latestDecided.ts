import { Knex } from 'knex';
import {
  DECISION_COLUMNS,
  DECISION_TABLE,
  DecisionRow,
  toDecision,
} from './DecisionRow';
import { DecidedRevision } from './ProfileStore';
import { REVISION_TABLE, RevisionRow, toStored } from './RevisionRow';

/** Sets the columns of the decision apart from those of the revision. */
const PREFIX = 'decision_';

type JoinedRow = RevisionRow & Record<string, unknown>;

function decisionOf(row: JoinedRow): DecisionRow | undefined {
  const columns = DECISION_COLUMNS.map(column => [
    column,
    row[`${PREFIX}${column}`],
  ]);
  const decision: DecisionRow = Object.fromEntries(columns);
  return decision.number === null ? undefined : decision;
}

/** The newest revision and the latest decision, with one question. */
export async function latestDecided(
  db: Knex,
  entityRef: string,
): Promise<DecidedRevision> {
  const row: JoinedRow | undefined = await db(`${REVISION_TABLE} as r`)
    .leftJoin(`${DECISION_TABLE} as d`, join =>
      join
        .on('d.entity_ref', 'r.entity_ref')
        .andOn(
          'd.number',
          db.raw('(select max(number) from ?? where entity_ref = ?)', [
            DECISION_TABLE,
            entityRef,
          ]),
        ),
    )
    .where('r.entity_ref', entityRef)
    .orderBy('r.revision', 'desc')
    .first(
      'r.*',
      Object.fromEntries(
        DECISION_COLUMNS.map(column => [`${PREFIX}${column}`, `d.${column}`]),
      ),
    );
  const decision = row && decisionOf(row);
  return {
    ...(row && { latest: toStored(row) }),
    ...(decision && { decision: toDecision(decision) }),
  };
}
