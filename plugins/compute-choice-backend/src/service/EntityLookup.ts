import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EntityFacts } from '../catalog/EntityFacts';
import { LruCache } from './LruCache';
import { CallerCredentials, principalOf } from './principal';

/** How long an answer of the catalog is trusted. */
const TTL_MS = 30_000;
const MAX_ENTRIES = 20_000;

/** How many entities the catalog is asked for at once. */
const CHUNK_SIZE = 200;

const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'relations',
];

function toFacts(entity: Entity): EntityFacts {
  const targets = (type: string) =>
    (entity.relations ?? [])
      .filter(relation => relation.type === type)
      .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US'));
  const [systemRef] = targets(RELATION_PART_OF).filter(
    ref => parseEntityRef(ref).kind === 'system',
  );
  const { title } = entity.metadata;
  return {
    entityRef: stringifyEntityRef(entity),
    ownerRefs: targets(RELATION_OWNED_BY),
    ...(title !== undefined && { title }),
    ...(systemRef && { systemRef }),
  };
}

/** Asks the catalog which entities exist, who sees them and who owns them. */
export class EntityLookup {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  readonly #visible = new LruCache<EntityFacts>({
    maxEntries: MAX_ENTRIES,
    ttlMs: TTL_MS,
  });

  constructor(options: {
    auth: AuthService;
    catalog: CatalogService;
    logger: LoggerService;
  }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
    this.#logger = options.logger;
  }

  /**
   * The entity, if it exists and the caller may see it. Only a positive answer
   * is remembered, so that a new entity is there at once.
   *
   * @throws ServiceUnavailableError if the catalog does not answer.
   */
  async findVisible(
    entityRef: string,
    options: { credentials: CallerCredentials },
  ): Promise<EntityFacts | undefined> {
    const [facts] = await this.findAllVisible([entityRef], options);
    return facts;
  }

  /**
   * The same for many entities, in their order.
   *
   * @throws ServiceUnavailableError if the catalog does not answer.
   */
  async findAllVisible(
    entityRefs: string[],
    options: { credentials: CallerCredentials },
  ): Promise<Array<EntityFacts | undefined>> {
    const principal = principalOf(options.credentials);
    const keyOf = (entityRef: string) => `${principal} ${entityRef}`;
    const found = new Map<string, EntityFacts>();
    const unknown: string[] = [];
    for (const entityRef of entityRefs) {
      const known = this.#visible.get(keyOf(entityRef));
      if (known) {
        found.set(entityRef, known);
      } else {
        unknown.push(entityRef);
      }
    }
    for (const facts of await this.#load(unknown, options.credentials)) {
      if (facts) {
        found.set(facts.entityRef, facts);
        this.#visible.set(keyOf(facts.entityRef), facts);
      }
    }
    return entityRefs.map(entityRef => found.get(entityRef));
  }

  /**
   * What the catalog has, whoever may see it: for the permission framework,
   * which judges conditions by it, and for the plugin's own work.
   */
  async getResources(
    entityRefs: string[],
  ): Promise<Array<EntityFacts | undefined>> {
    return this.#load(entityRefs, await this.#auth.getOwnServiceCredentials());
  }

  async #load(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<EntityFacts | undefined>> {
    const found: Array<EntityFacts | undefined> = [];
    try {
      for (let start = 0; start < entityRefs.length; start += CHUNK_SIZE) {
        const { items } = await this.#catalog.getEntitiesByRefs(
          {
            entityRefs: entityRefs.slice(start, start + CHUNK_SIZE),
            fields: FIELDS,
          },
          { credentials },
        );
        found.push(...items.map(entity => entity && toFacts(entity)));
      }
      return found;
    } catch (error) {
      this.#logger.warn(
        `The catalog does not answer: ${toError(error).message}`,
      );
      throw new ServiceUnavailableError(
        'The catalog does not answer; try again',
      );
    }
  }
}
