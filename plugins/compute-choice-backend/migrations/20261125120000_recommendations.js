// @ts-check

/** Columns that a filter compares with one value. */
const FILTERS = ['owner_ref', 'system_ref', 'platform', 'verdict'];
/** Columns that the fleet is sorted by; the entity breaks ties. */
const SORTS = ['saving_usd', 'monthly_usd', 'confidence_share'];

/**
 * An index for each column that the fleet is sorted by, alone and after each
 * column that it is filtered by, so that a page is read from an index whatever
 * the size of the table.
 *
 * @returns {string[][]} The columns of each index.
 */
function fleetIndexes() {
  return [
    ...SORTS.map(sort => [sort, 'entity_ref']),
    ...FILTERS.map(filter => [filter, 'entity_ref']),
    ...FILTERS.flatMap(filter =>
      SORTS.map(sort => [filter, sort, 'entity_ref']),
    ),
  ];
}

/**
 * The recommendation of each profiled entity, in one row that is both the cache
 * of the recommendation and the row of the fleet. Everything in it can be
 * computed again from profiles, prices and catalog.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const isPostgres = knex.client.config.client === 'pg';
  // Bytewise order, which makes a range of words a search for a prefix.
  const text = isPostgres ? 'text collate "C"' : 'text';

  await knex.schema.createTable('recommendations', table => {
    table.comment('What is recommended for each profiled entity');
    table
      .specificType('entity_ref', text)
      .notNullable()
      .primary()
      .comment('Entity reference in lower case');
    table.integer('revision').notNullable().comment('Revision of the profile');
    table.text('title').nullable().comment('Title in the catalog');
    table
      .specificType('owner_ref', text)
      .notNullable()
      .defaultTo('')
      .comment('First owner in the catalog; empty if unknown');
    table
      .specificType('system_ref', text)
      .notNullable()
      .defaultTo('')
      .comment('System in the catalog; empty if unknown');
    table
      .integer('missed_sweeps')
      .notNullable()
      .defaultTo(0)
      .comment('Sweeps in a row in which the catalog did not have the entity');
    table
      .text('status')
      .notNullable()
      .defaultTo('active')
      .comment('active, or absent after two missed sweeps');
    table
      .text('basis')
      .notNullable()
      .comment(
        'Fingerprint of what the verdict depends on besides the profile',
      );
    table.text('region').notNullable().comment('AWS region; may be empty');
    table.text('current_platform').notNullable().comment('Empty if unknown');
    table.double('current_usd').nullable().comment('Current bill per month');
    table
      .text('verdict')
      .notNullable()
      .comment('recommended, tie, undecided or none');
    table
      .text('platform')
      .notNullable()
      .comment('Recommended platform; empty without one');
    table.text('option_id').nullable();
    table
      .double('monthly_usd')
      .notNullable()
      .comment('Cost of the recommended option; far below zero if unknown');
    table
      .double('saving_usd')
      .notNullable()
      .comment('Current bill minus that cost; far below zero if unknown');
    table
      .double('confidence_share')
      .notNullable()
      .comment('0 to 1; -1 without a verdict');
    table.text('confidence_level').nullable();
    table
      .timestamp('evaluated_at', { useTz: true })
      .notNullable()
      .comment('When the verdict was computed');
    table.text('problem').nullable().comment('Why there is no verdict');
    table
      .binary('recommendation_gz')
      .nullable()
      .comment('The whole recommendation as compressed JSON');
    for (const columns of fleetIndexes()) {
      table.index(columns, `recommendations_${columns.join('_')}_idx`);
    }
    // Has every column that totals are made of, so that they need no row.
    table.index(
      [
        'owner_ref',
        'platform',
        'current_platform',
        'verdict',
        'status',
        'system_ref',
        'monthly_usd',
        'current_usd',
        'saving_usd',
      ],
      'recommendations_totals_idx',
    );
    table.index(
      ['system_ref', 'owner_ref', 'entity_ref'],
      'recommendations_system_owner_idx',
    );
  });
  await knex.raw(
    "create index recommendations_absent_idx on recommendations (entity_ref) where status = 'absent'",
  );

  await knex.schema.createTable('recommendation_owners', table => {
    table.comment('All owners of each profiled entity, for permissions');
    table.specificType('owner_ref', text).notNullable();
    table.specificType('entity_ref', text).notNullable();
    table.primary(['owner_ref', 'entity_ref'], 'recommendation_owners_pk');
    table.index('entity_ref', 'recommendation_owners_entity_idx');
  });

  await knex.schema.createTable('recommendation_words', table => {
    table.comment('Words by which each profiled entity is found');
    table.specificType('word', text).notNullable();
    table.specificType('entity_ref', text).notNullable();
    table.primary(['word', 'entity_ref'], 'recommendation_words_pk');
    table.index(['entity_ref', 'word'], 'recommendation_words_entity_idx');
  });

  await knex.schema.createTable('verdict_changes', table => {
    table.comment('Every change of a verdict, and whether it was told');
    table.bigIncrements('id');
    table.specificType('entity_ref', text).notNullable();
    table.integer('revision').notNullable().comment('After the change');
    table
      .text('cause')
      .notNullable()
      .comment('profile, or inputs: prices, limits, policy or engine');
    table.text('before_json').notNullable().comment('The verdict before');
    table.text('after_json').notNullable().comment('The verdict after');
    table.timestamp('created_at', { useTz: true }).notNullable();
    table
      .timestamp('published_at', { useTz: true })
      .nullable()
      .comment('When events and notifications went out');
    table.index(['entity_ref', 'id'], 'verdict_changes_entity_idx');
  });
  await knex.raw(
    'create index verdict_changes_unpublished_idx on verdict_changes (id) where published_at is null',
  );

  await knex.schema.createTable('reevaluations', table => {
    table.comment('Runs that recomputed what had become stale');
    table.increments('id');
    table.timestamp('started_at', { useTz: true }).notNullable();
    table.timestamp('updated_at', { useTz: true }).notNullable();
    table.timestamp('finished_at', { useTz: true }).nullable();
    table.integer('total').notNullable().comment('Stale profiles at the start');
    table.integer('done').notNullable();
    table.integer('failed').notNullable().comment('Without a verdict');
    table.integer('changed').notNullable().comment('With another verdict');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('reevaluations');
  await knex.schema.dropTable('verdict_changes');
  await knex.schema.dropTable('recommendation_words');
  await knex.schema.dropTable('recommendation_owners');
  await knex.schema.dropTable('recommendations');
};
