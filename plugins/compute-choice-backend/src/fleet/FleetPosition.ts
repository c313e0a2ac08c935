import { FleetSort } from '@compute-choice/plugin-compute-choice-common';
import { RecommendationRow } from '../recommendations/RecommendationRow';

/** In which order rows come. */
export interface FleetOrder {
  sort: FleetSort;
  order: 'asc' | 'desc';
}

/** From where on rows are meant. */
export interface FleetPosition {
  /** The row before; from the first one on if left out. */
  after?: { value: number | string; entityRef: string };
  /** How many rows to leave out from there on. */
  skip: number;
}

const SORT_COLUMNS = {
  savingUsd: 'saving_usd',
  monthlyUsd: 'monthly_usd',
  confidence: 'confidence_share',
  entityRef: 'entity_ref',
  owner: 'owner_ref',
  system: 'system_ref',
} as const satisfies Record<FleetSort, keyof RecommendationRow>;

/** The column that rows are sorted by. */
export function sortColumnOf(sort: FleetSort) {
  return SORT_COLUMNS[sort];
}

/** The position behind a row. */
export function positionAfter(
  row: RecommendationRow,
  { sort }: FleetOrder,
): FleetPosition {
  return {
    after: { value: row[sortColumnOf(sort)], entityRef: row.entity_ref },
    skip: 0,
  };
}

/** Names ascend and numbers descend, unless something else is asked for. */
export function orderOf(query: {
  sort: FleetSort;
  order?: 'asc' | 'desc';
}): FleetOrder {
  const isAmount = ['savingUsd', 'monthlyUsd', 'confidence'].includes(
    query.sort,
  );
  return {
    sort: query.sort,
    order: query.order ?? (isAmount ? 'desc' : 'asc'),
  };
}
