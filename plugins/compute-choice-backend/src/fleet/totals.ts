import {
  FleetSummary,
  platformSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { Knex } from 'knex';
import { UNKNOWN_USD } from '../recommendations/RecommendationRow';

/** How many owners the totals name. */
const TOP_OWNERS = 20;

type Group = FleetSummary['byPlatform'][number];
type Totals = Pick<Group, 'profiles' | 'monthlyUsd' | 'savingUsd'>;

function sums(db: Knex): Record<string, Knex.Raw> {
  return {
    profiles: db.raw('count(*)'),
    monthly_usd: db.raw(
      'sum(case when monthly_usd > ? then monthly_usd else 0 end)',
      [UNKNOWN_USD],
    ),
    saving_usd: db.raw(
      'sum(case when saving_usd > 0 then saving_usd else 0 end)',
    ),
  };
}

function totalsOf(row: Record<string, unknown>): Totals {
  return {
    profiles: Number(row.profiles),
    monthlyUsd: Number(row.monthly_usd),
    savingUsd: Number(row.saving_usd),
  };
}

function add<T extends Totals>(groups: Map<string, T>, key: string, group: T) {
  const known = groups.get(key);
  groups.set(
    key,
    known
      ? {
          ...known,
          profiles: known.profiles + group.profiles,
          monthlyUsd: known.monthlyUsd + group.monthlyUsd,
          savingUsd: known.savingUsd + group.savingUsd,
        }
      : group,
  );
}

const sumOf = (rows: Array<Record<string, unknown>>, column: string) =>
  rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);

async function ownersOf(
  db: Knex,
  rows: Knex.QueryBuilder,
): Promise<FleetSummary['byOwner']> {
  const top: Array<{ owner_ref: string }> = await rows
    .clone()
    .groupBy('owner_ref')
    .select('owner_ref', sums(db))
    .orderBy([{ column: 'saving_usd', order: 'desc' }, { column: 'owner_ref' }])
    .limit(TOP_OWNERS);
  const owners = top.map(({ owner_ref }) => owner_ref);
  const groups: Array<Record<string, unknown>> = await rows
    .clone()
    .whereIn('owner_ref', owners)
    .groupBy('owner_ref', 'platform')
    .select('owner_ref', 'platform', sums(db))
    .orderBy('platform');
  return owners.flatMap(owner =>
    groups
      .filter(({ owner_ref }) => owner_ref === owner)
      .map(row => ({
        ...(owner && { owner }),
        ...(row.platform !== '' && {
          platform: platformSchema.parse(row.platform),
        }),
        ...totalsOf(row),
      })),
  );
}

/** Totals over the rows of a query. */
export async function summarise(
  db: Knex,
  rows: Knex.QueryBuilder,
): Promise<FleetSummary> {
  const groups: Array<Record<string, unknown>> = await rows
    .clone()
    .groupBy('platform', 'current_platform', 'verdict', 'status')
    .select('platform', 'current_platform', 'verdict', 'status', sums(db), {
      current_usd: db.raw('sum(coalesce(current_usd, 0))'),
      without_saving: db.raw(
        'sum(case when saving_usd <= ? then 1 else 0 end)',
        [UNKNOWN_USD],
      ),
    })
    .orderBy(['current_platform', 'platform', 'verdict']);

  const byPlatform = new Map<string, Group>();
  const byVerdict = new Map<string, number>();
  for (const row of groups) {
    add(byPlatform, `${row.current_platform} ${row.platform}`, {
      ...(row.platform !== '' && {
        platform: row.platform as Group['platform'],
      }),
      ...(row.current_platform !== '' && {
        currentPlatform: row.current_platform as Group['currentPlatform'],
      }),
      ...totalsOf(row),
    });
    const verdict = String(row.verdict);
    byVerdict.set(
      verdict,
      (byVerdict.get(verdict) ?? 0) + Number(row.profiles),
    );
  }
  return {
    profiles: sumOf(groups, 'profiles'),
    monthlyUsd: sumOf(groups, 'monthly_usd'),
    savingUsd: sumOf(groups, 'saving_usd'),
    currentMonthlyUsd: sumOf(groups, 'current_usd'),
    absent: sumOf(
      groups.filter(({ status }) => status === 'absent'),
      'profiles',
    ),
    withoutSaving: sumOf(groups, 'without_saving'),
    byPlatform: [...byPlatform.values()],
    byVerdict: [...byVerdict].map(([verdict, profiles]) => ({
      verdict: verdict as FleetSummary['byVerdict'][number]['verdict'],
      profiles,
    })),
    byOwner: await ownersOf(db, rows),
  };
}
