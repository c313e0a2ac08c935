import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { EntityFacts } from '../catalog/EntityFacts';
import { EntityLookup } from '../service/EntityLookup';
import { RecommendationStore } from './RecommendationStore';

/**
 * Tells what an organisation's rules may look at. What is stored counts, so
 * that everybody judges by the same until the catalog is swept the next time.
 */
export class RuleSubjects {
  readonly #entities: EntityLookup;
  readonly #logger: LoggerService;
  readonly #store: RecommendationStore;

  constructor(options: {
    entities: EntityLookup;
    logger: LoggerService;
    store: RecommendationStore;
  }) {
    this.#entities = options.entities;
    this.#logger = options.logger;
    this.#store = options.store;
  }

  /** By entity; one that neither the database nor the catalog knows is bare. */
  async of(entityRefs: string[]): Promise<Map<string, EntityFacts>> {
    const stored = await this.#store.freshness(entityRefs);
    const unknown = entityRefs.filter(ref => !stored.has(ref));
    const found = await this.#fromCatalog(unknown);
    return new Map(
      entityRefs.map(entityRef => [
        entityRef,
        {
          ownerRefs: [],
          ...found.get(entityRef),
          ...stored.get(entityRef),
          entityRef,
        },
      ]),
    );
  }

  async #fromCatalog(entityRefs: string[]): Promise<Map<string, EntityFacts>> {
    if (entityRefs.length === 0) {
      return new Map();
    }
    try {
      const facts = await this.#entities.getResources(entityRefs);
      return new Map(
        facts.flatMap(known => (known ? [[known.entityRef, known]] : [])),
      );
    } catch (error) {
      // The sweep of the catalog adds later what is not known now.
      this.#logger.debug(
        `Profiles are evaluated without the catalog: ${toError(error).message}`,
      );
      return new Map();
    }
  }
}
