import {
  FleetRow,
  fleetRowSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { EntityFacts } from '../catalog/EntityFacts';
import {
  RecommendationRow,
  UNKNOWN_USD,
} from '../recommendations/RecommendationRow';

const { currentPlatform, platform, confidence } = fleetRowSchema.shape;

function amount<K extends string>(name: K, usd: number | null) {
  return usd === null || usd === UNKNOWN_USD
    ? {}
    : ({ [name]: usd } as Record<K, number>);
}

function text<K extends string>(name: K, value: string | null | undefined) {
  return value ? ({ [name]: value } as Record<K, string>) : {};
}

/**
 * A row as it is answered.
 *
 * @param facts - What the catalog says now; what is stored counts without it.
 * @param stale - Whether something that the verdict depends on has changed.
 */
export function toFleetRow(
  row: RecommendationRow,
  { facts, stale }: { facts?: EntityFacts; stale: boolean },
): FleetRow {
  return {
    entityRef: row.entity_ref,
    ...text('title', facts ? facts.title : row.title),
    ...text('owner', facts ? facts.ownerRefs[0] : row.owner_ref),
    ...text('system', facts ? facts.systemRef : row.system_ref),
    status: row.status,
    revision: row.revision,
    ...text('region', row.region),
    ...(row.current_platform && {
      currentPlatform: currentPlatform.parse(row.current_platform),
    }),
    ...amount('currentMonthlyUsd', row.current_usd),
    ...(row.verdict !== 'none' && { verdict: row.verdict }),
    ...(row.platform && { platform: platform.parse(row.platform) }),
    ...text('optionId', row.option_id),
    ...amount('monthlyUsd', row.monthly_usd),
    ...amount('savingUsd', row.saving_usd),
    ...(row.confidence_level !== null && {
      confidence: confidence.parse({
        level: row.confidence_level,
        share: row.confidence_share,
      }),
    }),
    ...(row.verdict !== 'none' && {
      evaluatedAt: new Date(row.evaluated_at).toISOString(),
    }),
    stale,
    ...text('problem', row.problem),
  };
}
