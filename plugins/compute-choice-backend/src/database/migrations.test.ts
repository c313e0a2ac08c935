import fs from 'node:fs';
import { Knex } from 'knex';
import { migrationsDirectory } from '.';
import {
  KnexDatabase,
  knexDatabases,
  migrate,
} from '../__testUtils__/knexDatabases';
import { storedRows } from '../__testUtils__/storedRows';

const config = { directory: migrationsDirectory };
const migrations = fs.readdirSync(migrationsDirectory).sort();
const tables = Object.keys(storedRows);

/** What is lost when a migration is taken back; all else survives. */
const lost: Record<string, string[]> = {
  '20261124000000_profile_revisions.js': ['profile_revisions'],
  '20261125100000_decisions.js': ['decisions'],
  '20261125101000_revision_source.js': [
    'profile_revisions.source_type',
    'profile_revisions.source_location',
  ],
  '20261125102000_pending_profiles.js': ['pending_profiles'],
  '20261125103000_profile_files.js': ['profile_files'],
  '20261125120000_recommendations.js': [
    'recommendations',
    'recommendation_owners',
    'recommendation_words',
    'verdict_changes',
    'reevaluations',
  ],
  '20261126170000_chosen_platform.js': [
    'pending_profiles.chosen_json',
    'pending_profiles.chosen_decision_json',
  ],
};

/** Everything in the database: rows and columns by table. */
interface Content {
  rows: Record<string, Array<Record<string, unknown>>>;
  columns: Record<string, object>;
}

describe.each(knexDatabases)('migrations on %s', (_name, open) => {
  let database: KnexDatabase;
  let knex: Knex;

  beforeAll(async () => {
    database = await open();
    ({ knex } = database);
  });

  afterAll(async () => {
    await database?.remove();
  });

  async function existingTables(): Promise<string[]> {
    const query =
      knex.client.config.client === 'pg'
        ? knex('pg_tables').where({ schemaname: 'public' }).pluck('tablename')
        : knex('sqlite_master').where({ type: 'table' }).pluck('name');
    const names: string[] = await query;
    return names.filter(name => !/^(knex|sqlite)_/.test(name)).sort();
  }

  async function read(): Promise<Content> {
    const content: Content = { rows: {}, columns: {} };
    for (const table of await existingTables()) {
      content.rows[table] = await knex(table).select();
      content.columns[table] = await knex(table).columnInfo();
    }
    return content;
  }

  async function fill(): Promise<void> {
    for (const [table, row] of Object.entries(storedRows)) {
      await knex(table).delete();
      await knex(table).insert(row);
    }
  }

  /** The same without what is lost, whose tables are empty or not there. */
  function without(
    names: string[],
    rows: Content['rows'],
    left: 'empty' | 'absent',
  ): Content['rows'] {
    const result: Content['rows'] = {};
    for (const [table, known] of Object.entries(rows)) {
      if (!names.includes(table)) {
        result[table] = known.map(row =>
          Object.fromEntries(
            Object.entries(row)
              .map(([column, value]) =>
                names.includes(`${table}.${column}`)
                  ? [column, left === 'empty' ? null : undefined]
                  : [column, value],
              )
              .filter(([, value]) => value !== undefined),
          ),
        );
      } else if (left === 'empty') {
        result[table] = [];
      }
    }
    return result;
  }

  it('each keep what is there when it is added', async () => {
    await knex.migrate.up(config);
    const { source_type, source_location, ...row } = {
      source_type: undefined,
      source_location: undefined,
      ...storedRows.profile_revisions,
    };
    await knex('profile_revisions').insert(row);
    const [before] = await knex('profile_revisions');
    await migrate(knex);
    expect(await knex('profile_revisions')).toEqual([
      { ...before, source_type: null, source_location: null },
    ]);
    await expect(knex('profile_revisions').insert(row)).rejects.toThrow(
      /unique/i,
    );
  });

  it('are all known here, and fill every table', async () => {
    expect(Object.keys(lost)).toEqual(migrations);
    expect(await existingTables()).toEqual([...tables].sort());
  });

  it('each go down and up again, and lose nothing but their own', async () => {
    for (let count = migrations.length; count > 0; count--) {
      const name = migrations[count - 1];
      // Those before this one have taken their tables with them.
      await migrate(knex);
      await fill();
      const full = await read();
      for (let step = migrations.length; step > count; step--) {
        await knex.migrate.down(config);
      }
      const before = await read();
      await knex.migrate.down(config);
      const down = await read();
      expect([name, down.rows]).toEqual([
        name,
        without(lost[name], before.rows, 'absent'),
      ]);
      await knex.migrate.up(config);
      const up = await read();
      expect([name, up.rows]).toEqual([
        name,
        without(lost[name], before.rows, 'empty'),
      ]);
      expect([name, up.columns]).toEqual([name, before.columns]);
      await migrate(knex);
      expect([name, (await read()).columns]).toEqual([name, full.columns]);
    }
  });

  it('leave nothing behind when all are taken back', async () => {
    await migrate(knex);
    for (const _migration of migrations) {
      await knex.migrate.down(config);
    }
    expect(await existingTables()).toEqual([]);
  });
});
