import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ProfileResource } from '../permissions';
import { LruCache } from './LruCache';
import { CallerCredentials, principalOf } from './principal';

/** How long an answer of the catalog is trusted. */
const TTL_MS = 30_000;
const MAX_ENTRIES = 20_000;

const FIELDS = ['kind', 'metadata.namespace', 'metadata.name', 'relations'];

function toResource(entity: Entity): ProfileResource {
  return {
    entityRef: stringifyEntityRef(entity),
    ownerRefs: (entity.relations ?? [])
      .filter(({ type }) => type === RELATION_OWNED_BY)
      .map(({ targetRef }) => targetRef.toLocaleLowerCase('en-US')),
  };
}

/** Asks the catalog which entities exist, who sees them and who owns them. */
export class EntityLookup {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;
  readonly #logger: LoggerService;
  readonly #visible = new LruCache<ProfileResource>({
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
  ): Promise<ProfileResource | undefined> {
    const key = `${principalOf(options.credentials)} ${entityRef}`;
    const known = this.#visible.get(key);
    if (known) {
      return known;
    }
    const [resource] = await this.#load([entityRef], options.credentials);
    if (resource) {
      this.#visible.set(key, resource);
    }
    return resource;
  }

  /**
   * What the permission framework judges conditions by; it asks on behalf of
   * any user, so the plugin's own credentials are used.
   */
  async getResources(
    entityRefs: string[],
  ): Promise<Array<ProfileResource | undefined>> {
    return this.#load(entityRefs, await this.#auth.getOwnServiceCredentials());
  }

  async #load(
    entityRefs: string[],
    credentials: BackstageCredentials,
  ): Promise<Array<ProfileResource | undefined>> {
    try {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs, fields: FIELDS },
        { credentials },
      );
      return items.map(entity => entity && toResource(entity));
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
