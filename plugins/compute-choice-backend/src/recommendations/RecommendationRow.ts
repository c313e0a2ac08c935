import { VerdictFacts } from '../evaluation/Evaluator';

/** Stands for an unknown amount, so that indexes and pages need no nulls. */
export const UNKNOWN_USD = -1e18;
/** Stands for the confidence of no verdict. */
export const NO_SHARE = -1;

/** What the catalog says, as it is stored. */
export interface CatalogColumns {
  title: string | null;
  /** Empty if unknown, like `system_ref`. */
  owner_ref: string;
  system_ref: string;
  missed_sweeps: number;
  status: 'active' | 'absent';
}

/** What an evaluation found, as it is stored. */
export interface VerdictColumns {
  revision: number;
  /** Empty if the policy has no region for the profile. */
  region: string;
  basis: string;
  current_platform: string;
  current_usd: number | null;
  verdict: VerdictFacts['status'] | 'none';
  platform: string;
  option_id: string | null;
  monthly_usd: number;
  saving_usd: number;
  confidence_share: number;
  confidence_level: string | null;
  /** A Date on PostgreSQL, milliseconds on SQLite. */
  evaluated_at: Date | number | string;
  problem: string | null;
}

/** A row of the fleet. */
export type RecommendationRow = { entity_ref: string } & CatalogColumns &
  VerdictColumns;

/** The columns of an evaluation without its document. */
export const VERDICT_COLUMNS: Array<keyof VerdictColumns> = [
  'revision',
  'region',
  'basis',
  'current_platform',
  'current_usd',
  'verdict',
  'platform',
  'option_id',
  'monthly_usd',
  'saving_usd',
  'confidence_share',
  'confidence_level',
  'evaluated_at',
  'problem',
];

/** Everything that the fleet shows, which is all but the document. */
export const FLEET_COLUMNS: Array<keyof RecommendationRow> = [
  'entity_ref',
  'title',
  'owner_ref',
  'system_ref',
  'missed_sweeps',
  'status',
  ...VERDICT_COLUMNS,
];
