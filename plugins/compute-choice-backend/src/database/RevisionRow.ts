import {
  RevisionSource,
  RevisionSummary,
} from '@compute-choice/plugin-compute-choice-common';
import { StoredRevision } from './ProfileStore';

export const REVISION_TABLE = 'profile_revisions';

/** A revision as it is kept. */
export interface RevisionRow {
  entity_ref: string;
  revision: number;
  profile_json: string | null;
  /** A Date on PostgreSQL, milliseconds on SQLite. */
  created_at: Date | number | string;
  created_by: string;
  comment: string | null;
  source_type: RevisionSource['type'] | null;
  source_location: string | null;
}

/** Of a revision without its profile. */
export const SUMMARY_COLUMNS = [
  'revision',
  'created_at',
  'created_by',
  'comment',
  'source_type',
  'source_location',
];

/** A revision without its profile. */
export type SummaryRow = Omit<RevisionRow, 'entity_ref' | 'profile_json'> & {
  /** 0 or 1 on SQLite. */
  deleted: boolean | number;
};

function provenanceOf(
  row: RevisionRow | SummaryRow,
): Omit<RevisionSummary, 'deleted'> {
  return {
    revision: row.revision,
    createdAt: new Date(row.created_at).toISOString(),
    createdBy: row.created_by,
    ...(row.comment !== null && { comment: row.comment }),
    ...(row.source_type !== null && {
      source: {
        type: row.source_type,
        ...(row.source_location !== null && { location: row.source_location }),
      },
    }),
  };
}

export function toStored(row: RevisionRow): StoredRevision {
  return {
    entityRef: row.entity_ref,
    ...provenanceOf(row),
    ...(row.profile_json !== null && { profile: JSON.parse(row.profile_json) }),
  };
}

export function toRow(
  revision: Omit<StoredRevision, 'createdAt'>,
): RevisionRow {
  return {
    entity_ref: revision.entityRef,
    revision: revision.revision,
    profile_json: revision.profile ? JSON.stringify(revision.profile) : null,
    created_at: new Date(),
    created_by: revision.createdBy,
    comment: revision.comment ?? null,
    source_type: revision.source?.type ?? null,
    source_location: revision.source?.location ?? null,
  };
}

export function toSummary(row: SummaryRow): RevisionSummary {
  return { ...provenanceOf(row), deleted: Boolean(row.deleted) };
}
