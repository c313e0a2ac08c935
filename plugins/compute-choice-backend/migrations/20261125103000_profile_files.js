// @ts-check

/**
 * What is known about the files that say what profiles are. Everything in it
 * comes from the catalog and the repositories, and can be read again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('profile_files', table => {
    table.comment('Profiles that are kept in files of repositories');
    table
      .text('entity_ref')
      .primary()
      .comment('Entity reference in lower case');
    table.text('location').nullable().comment('Where the file is');
    table
      .text('etag')
      .nullable()
      .comment('Tells whether the file has changed since it was read');
    table
      .integer('revision')
      .nullable()
      .comment('The revision that the file is, or was when it was valid');
    table
      .text('problem_json')
      .nullable()
      .comment('Why the file was not taken over');
    table
      .timestamp('checked_at', { useTz: true })
      .notNullable()
      .comment('When the file was last looked at');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('profile_files');
};
