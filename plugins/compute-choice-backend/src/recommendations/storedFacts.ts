import { Knex } from 'knex';
import { EntityFacts } from '../catalog/EntityFacts';
import { CatalogColumns } from './RecommendationRow';
import { searchWordsOf } from './searchWords';

/** What the catalog says about an entity that it has, as it is stored. */
export function toCatalogColumns(
  facts: EntityFacts,
): CatalogColumns & { entity_ref: string } {
  return {
    entity_ref: facts.entityRef,
    title: facts.title ?? null,
    owner_ref: facts.ownerRefs[0] ?? '',
    system_ref: facts.systemRef ?? '',
    missed_sweeps: 0,
    status: 'active',
  };
}

/** Adds the owners and the words of an entity that has none yet. */
export async function insertFacts(
  tx: Knex.Transaction,
  facts: EntityFacts,
): Promise<void> {
  const { entityRef, ownerRefs } = facts;
  const owners = [...new Set(ownerRefs)];
  if (owners.length > 0) {
    await tx('recommendation_owners').insert(
      owners.map(owner_ref => ({ owner_ref, entity_ref: entityRef })),
    );
  }
  const words = searchWordsOf(facts);
  if (words.length > 0) {
    await tx('recommendation_words').insert(
      words.map(word => ({ word, entity_ref: entityRef })),
    );
  }
}

/** Removes the owners and the words of entities. */
export async function removeFacts(
  tx: Knex.Transaction,
  entityRefs: string[],
): Promise<void> {
  for (const table of ['recommendation_owners', 'recommendation_words']) {
    await tx(table).whereIn('entity_ref', entityRefs).delete();
  }
}
