import {
  AllOfCriteria,
  AnyOfCriteria,
  NotCriteria,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { ProfileFilter } from '../permissions';

/** Above every word of the same beginning, in bytewise order. */
const HIGHEST = '\u{10ffff}';

/** The entities that have a word with this beginning. */
export function entitiesWithWord(
  db: Knex,
  beginning: string,
): Knex.QueryBuilder {
  return db('recommendation_words')
    .where('word', '>=', beginning)
    .andWhere('word', '<', `${beginning}${HIGHEST}`)
    .select('entity_ref');
}

/** The entities that one of these owns. */
export function entitiesOwnedBy(db: Knex, owners: string[]): Knex.QueryBuilder {
  return db('recommendation_owners')
    .whereIn('owner_ref', owners)
    .select('entity_ref');
}

/** Lets rows through that are in the set, one by one. */
export function onlyRowsIn(
  query: Knex.QueryBuilder,
  entities: Knex.QueryBuilder,
  table: string,
): void {
  query.whereExists(
    entities
      .clone()
      .whereRaw('??.entity_ref = recommendations.entity_ref', [table]),
  );
}

function isAllOf<T>(
  criteria: PermissionCriteria<T>,
): criteria is AllOfCriteria<T> {
  return (
    typeof criteria === 'object' && criteria !== null && 'allOf' in criteria
  );
}

function isAnyOf<T>(
  criteria: PermissionCriteria<T>,
): criteria is AnyOfCriteria<T> {
  return (
    typeof criteria === 'object' && criteria !== null && 'anyOf' in criteria
  );
}

function isNot<T>(criteria: PermissionCriteria<T>): criteria is NotCriteria<T> {
  return typeof criteria === 'object' && criteria !== null && 'not' in criteria;
}

/** Lets rows through that meet what the permission policy demands. */
export function onlyPermitted(
  db: Knex,
  query: Knex.QueryBuilder,
  criteria: PermissionCriteria<ProfileFilter>,
): void {
  if (isAllOf(criteria)) {
    criteria.allOf.forEach(part =>
      query.andWhere(inner => onlyPermitted(db, inner, part)),
    );
  } else if (isAnyOf(criteria)) {
    query.andWhere(any =>
      criteria.anyOf.forEach(part =>
        any.orWhere(inner => onlyPermitted(db, inner, part)),
      ),
    );
  } else if (isNot(criteria)) {
    query.whereNot(inner => onlyPermitted(db, inner, criteria.not));
  } else {
    onlyRowsIn(
      query,
      entitiesOwnedBy(db, criteria.values),
      'recommendation_owners',
    );
  }
}
