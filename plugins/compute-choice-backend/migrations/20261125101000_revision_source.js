// @ts-check

/**
 * Where a revision comes from, unless somebody saved it in the portal.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('profile_revisions', table => {
    table
      .text('source_type')
      .nullable()
      .comment('repository, pending or seed; null: saved in the portal');
    table
      .text('source_location')
      .nullable()
      .comment('Where the file is, for repository');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('profile_revisions', table => {
    table.dropColumn('source_type');
    table.dropColumn('source_location');
  });
};
