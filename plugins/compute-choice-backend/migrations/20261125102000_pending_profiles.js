// @ts-check

/**
 * Profiles that wait for their entities. A row is removed when its profile has
 * become a revision, when somebody else's has, or when it has expired.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('pending_profiles', table => {
    table.comment('Profiles that wait for their entities');
    table
      .text('entity_ref')
      .notNullable()
      .comment('Entity reference in lower case');
    table
      .text('created_by')
      .notNullable()
      .comment('Entity reference of the user, or the service principal');
    table.text('profile_json').notNullable().comment('The profile as JSON');
    table.text('comment').nullable().comment('Why it was saved');
    table
      .timestamp('created_at', { useTz: true })
      .notNullable()
      .comment('When it was saved');
    table
      .timestamp('expires_at', { useTz: true })
      .notNullable()
      .comment('When it is given up');
    table
      .text('decision_json')
      .notNullable()
      .comment('What the permission policy decided when it was saved');
    table
      .boolean('entity_hidden')
      .notNullable()
      .comment('The entity existed, and its creator could not see it');
    table.primary(['entity_ref', 'created_by'], 'pending_profiles_pk');
    table.index('created_by', 'pending_profiles_created_by_idx');
    table.index('expires_at', 'pending_profiles_expires_at_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('pending_profiles');
};
