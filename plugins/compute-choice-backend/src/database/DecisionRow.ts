import { Decision } from '@compute-choice/plugin-compute-choice-common';

export const DECISION_TABLE = 'decisions';

/** A decision as it is kept. */
export interface DecisionRow {
  entity_ref: string;
  number: number;
  revision: number;
  status: Decision['status'];
  platform: Decision['platform'] | null;
  reason: string | null;
  until: string | null;
  recommended_json: string;
  /** A Date on PostgreSQL, milliseconds on SQLite. */
  decided_at: Date | number | string;
  decided_by: string;
}

export function toDecision(row: DecisionRow): Decision {
  return {
    entityRef: row.entity_ref,
    number: row.number,
    revision: row.revision,
    status: row.status,
    ...(row.platform !== null && { platform: row.platform }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.until !== null && { until: row.until }),
    decidedAt: new Date(row.decided_at).toISOString(),
    decidedBy: row.decided_by,
    recommended: JSON.parse(row.recommended_json),
  };
}

export function toDecisionRow(
  decision: Omit<Decision, 'decidedAt'>,
): DecisionRow {
  return {
    entity_ref: decision.entityRef,
    number: decision.number,
    revision: decision.revision,
    status: decision.status,
    platform: decision.platform ?? null,
    reason: decision.reason ?? null,
    until: decision.until ?? null,
    recommended_json: JSON.stringify(decision.recommended),
    decided_at: new Date(),
    decided_by: decision.decidedBy,
  };
}
