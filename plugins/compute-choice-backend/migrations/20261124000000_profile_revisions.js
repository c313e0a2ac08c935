// @ts-check

/**
 * Every saved version of every profile. A row is never changed or removed; the
 * primary key makes sure that of two writers who saw the same latest revision
 * only one can add the next.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('profile_revisions', table => {
    table.comment('Immutable versions of the workload profiles of entities');
    table
      .text('entity_ref')
      .notNullable()
      .comment('Entity reference in lower case');
    table
      .integer('revision')
      .notNullable()
      .comment('Counted from 1 per entity, without gaps');
    table
      .text('profile_json')
      .nullable()
      .comment('The profile as canonical JSON; null for a deletion');
    table
      .timestamp('created_at', { useTz: true })
      .notNullable()
      .comment('When it was saved');
    table
      .text('created_by')
      .notNullable()
      .comment('Entity reference of the user, or the service principal');
    table.text('comment').nullable().comment('Why it was saved');
    table.primary(['entity_ref', 'revision'], 'profile_revisions_pk');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('profile_revisions');
};
