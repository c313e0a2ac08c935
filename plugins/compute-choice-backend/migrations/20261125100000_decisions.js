// @ts-check

/**
 * What teams decided about recommendations. A row is never changed or removed;
 * a newer one takes its place. The primary key lets only one of two writers who
 * saw the same latest decision add the next.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('decisions', table => {
    table.comment('What teams decided about recommendations');
    table
      .text('entity_ref')
      .notNullable()
      .comment('Entity reference in lower case');
    table
      .integer('number')
      .notNullable()
      .comment('Counted from 1 per entity, without gaps');
    table
      .integer('revision')
      .notNullable()
      .comment('The revision of the profile that was decided about');
    table.text('status').notNullable().comment('accepted, rejected or snoozed');
    table.text('platform').nullable().comment('What the team goes for');
    table.text('reason').nullable().comment('Why, in words');
    table
      .text('until')
      .nullable()
      .comment('The day from which a snoozed one is raised again, YYYY-MM-DD');
    table
      .text('recommended_json')
      .notNullable()
      .comment('What was recommended at that time');
    table
      .timestamp('decided_at', { useTz: true })
      .notNullable()
      .comment('When it was decided');
    table
      .text('decided_by')
      .notNullable()
      .comment('Entity reference of the user, or the service principal');
    table.primary(['entity_ref', 'number'], 'decisions_pk');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('decisions');
};
