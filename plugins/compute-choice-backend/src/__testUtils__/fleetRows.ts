import { Knex } from 'knex';

const PLATFORMS = ['lambda', 'fargate', 'ecs-ec2'];
const VERDICTS = ['recommended', 'recommended', 'recommended', 'tie', 'none'];

/** What one row of the sample fleet looks like. */
export interface SampleRow {
  entity_ref: string;
  owner_ref: string;
  system_ref: string;
  platform: string;
  verdict: string;
  status: string;
  monthly_usd: number;
  saving_usd: number;
  confidence_share: number;
}

/** The row with this number; each property repeats in its own rhythm. */
function sampleRow(index: number, count: number): SampleRow {
  const verdict = VERDICTS[index % VERDICTS.length];
  const hasVerdict = verdict !== 'none';
  return {
    entity_ref: `component:default/service-${String(index).padStart(6, '0')}`,
    // Owners and systems stay small however many there are.
    owner_ref: `group:default/team-${index % Math.ceil(count / 40)}`,
    system_ref:
      index % 7 ? `system:default/system-${index % Math.ceil(count / 20)}` : '',
    platform: hasVerdict ? PLATFORMS[index % 3] : '',
    verdict,
    status: index % 97 === 5 ? 'absent' : 'active',
    monthly_usd: hasVerdict ? (index * 7919) % 10_007 : -1e18,
    saving_usd:
      hasVerdict && index % 4 ? ((index * 104_729) % 9973) - 4000 : -1e18,
    confidence_share: hasVerdict ? (index % 101) / 100 : -1,
  };
}

async function insertAll(
  knex: Knex,
  table: string,
  rows: object[],
): Promise<void> {
  // Neither database takes any number of parameters at once.
  await knex.batchInsert(table, rows, 40);
}

/**
 * Fills the tables with a fleet of this size.
 *
 * @returns Its rows.
 */
export async function fillFleet(
  knex: Knex,
  count: number,
): Promise<SampleRow[]> {
  const rows = Array.from({ length: count }, (_, index) =>
    sampleRow(index, count),
  );
  await insertAll(
    knex,
    'profile_revisions',
    rows.map(({ entity_ref }) => ({
      entity_ref,
      revision: 1,
      profile_json: '{}',
      created_at: new Date(0),
      created_by: 'user:default/ada',
      comment: null,
    })),
  );
  await insertAll(
    knex,
    'recommendations',
    rows.map(row => ({
      ...row,
      revision: 1,
      title: null,
      missed_sweeps: 0,
      basis: 'basis',
      region: 'eu-west-1',
      current_platform: '',
      current_usd: null,
      option_id: null,
      confidence_level: row.verdict === 'none' ? null : 'high',
      evaluated_at: new Date(0),
      problem: null,
      recommendation_gz: null,
    })),
  );
  await insertAll(
    knex,
    'recommendation_owners',
    rows.map(({ owner_ref, entity_ref }) => ({ owner_ref, entity_ref })),
  );
  await insertAll(
    knex,
    'recommendation_words',
    rows.flatMap(({ entity_ref }, index) =>
      ['service', String(index).padStart(6, '0'), `rare${index % 500}`].map(
        word => ({ word, entity_ref }),
      ),
    ),
  );
  return rows;
}
