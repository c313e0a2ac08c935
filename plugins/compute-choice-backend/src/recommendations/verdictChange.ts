import { UNKNOWN_USD, VerdictColumns } from './RecommendationRow';

/** The part of a verdict whose change somebody wants to know. */
export interface KnownVerdict {
  status: VerdictColumns['verdict'];
  platform?: string;
  optionId?: string;
  /** Monthly cost of the recommended option in USD. */
  monthlyUsd?: number;
  /** Saving per month in USD. */
  savingUsd?: number;
}

const known = (usd: number) => (usd === UNKNOWN_USD ? undefined : usd);

/** The verdict of stored columns. */
export function knownVerdictOf(columns: VerdictColumns): KnownVerdict {
  const monthlyUsd = known(columns.monthly_usd);
  const savingUsd = known(columns.saving_usd);
  return {
    status: columns.verdict,
    ...(columns.platform && { platform: columns.platform }),
    ...(columns.option_id !== null && { optionId: columns.option_id }),
    ...(monthlyUsd !== undefined && { monthlyUsd }),
    ...(savingUsd !== undefined && { savingUsd }),
  };
}

/** Whether a verdict says something else than the one before. */
export function isFlip(before: KnownVerdict, after: KnownVerdict): boolean {
  return before.status !== after.status || before.platform !== after.platform;
}

/** Whether the saving has risen to the threshold, in USD per month. */
export function passes(
  before: KnownVerdict,
  after: KnownVerdict,
  thresholdUsd: number,
): boolean {
  return (
    (before.savingUsd ?? 0) < thresholdUsd &&
    (after.savingUsd ?? 0) >= thresholdUsd
  );
}
