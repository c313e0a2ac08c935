import { setImmediate } from 'node:timers/promises';
import { LoggerService } from '@backstage/backend-plugin-api';
import { EntityLookup } from '../service/EntityLookup';
import { CatalogFactsStore } from './CatalogFactsStore';
import { EntityFacts } from './EntityFacts';

/** Entities that the catalog is asked for at once. */
const CHUNK_SIZE = 100;

/**
 * Compares the fleet with the catalog, which tells nobody of its changes:
 * refreshes owners, systems and titles, and counts how often an entity was
 * missing. Nothing is deleted: an entity may come back, or be renamed.
 */
export class CatalogSweep {
  readonly #entities: EntityLookup;
  readonly #logger: LoggerService;
  readonly #store: CatalogFactsStore;

  constructor(options: {
    entities: EntityLookup;
    logger: LoggerService;
    store: CatalogFactsStore;
  }) {
    this.#entities = options.entities;
    this.#logger = options.logger;
    this.#store = options.store;
  }

  /** @throws ServiceUnavailableError if the catalog does not answer. */
  async run(signal?: AbortSignal): Promise<void> {
    let after = '';
    let changed = 0;
    let missing = 0;
    let page: string[];
    do {
      signal?.throwIfAborted();
      page = await this.#store.page(after, CHUNK_SIZE);
      const facts = await this.#entities.getResources(page);
      const absent = page.filter((_, index) => !facts[index]);
      changed += (
        await this.#store.update(
          facts.filter((known): known is EntityFacts => Boolean(known)),
        )
      ).length;
      await this.#store.miss(absent);
      missing += absent.length;
      after = page.at(-1) ?? after;
      await setImmediate();
    } while (page.length === CHUNK_SIZE);
    if (changed > 0 || missing > 0) {
      this.#logger.info(
        `Swept the catalog: ${changed} entities have changed, ${missing} are missing`,
      );
    }
  }
}
