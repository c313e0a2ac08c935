// @ts-check

/**
 * What a service that is being created is written for, beside its profile. It
 * becomes a decision together with the first revision.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('pending_profiles', table => {
    table
      .text('chosen_json')
      .nullable()
      .comment('The platform it is written for, and why, as JSON');
    table
      .text('chosen_decision_json')
      .nullable()
      .comment('What the permission policy decided about deciding');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('pending_profiles', table => {
    table.dropColumn('chosen_json');
    table.dropColumn('chosen_decision_json');
  });
};
