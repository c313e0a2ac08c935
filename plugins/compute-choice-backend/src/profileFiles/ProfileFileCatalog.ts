import { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import { ServiceUnavailableError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { PROFILE_ANNOTATION } from '@compute-choice/plugin-compute-choice-common';
import { ProfileFile, profileFileOf } from './profileFile';

const PAGE_SIZE = 200;
const FIELDS = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.annotations',
];

/** Asks the catalog which entities keep their profiles in files. */
export class ProfileFileCatalog {
  readonly #auth: AuthService;
  readonly #catalog: CatalogService;

  constructor(options: { auth: AuthService; catalog: CatalogService }) {
    this.#auth = options.auth;
    this.#catalog = options.catalog;
  }

  /**
   * The file of an entity, if it names one.
   *
   * @throws ServiceUnavailableError if the catalog does not answer.
   */
  async find(entityRef: string): Promise<ProfileFile | undefined> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const { items } = await this.#catalog
      .getEntitiesByRefs(
        { entityRefs: [entityRef], fields: FIELDS },
        { credentials },
      )
      .catch(() => {
        throw new ServiceUnavailableError(
          'The catalog does not answer; try again',
        );
      });
    return items[0] && profileFileOf(items[0]);
  }

  /** The files of all entities. */
  async *list(): AsyncGenerator<ProfileFile> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    let cursor: string | undefined;
    do {
      const page = await this.#catalog.queryEntities(
        cursor
          ? { cursor, fields: FIELDS, limit: PAGE_SIZE }
          : {
              filter: {
                [`metadata.annotations.${PROFILE_ANNOTATION}`]:
                  CATALOG_FILTER_EXISTS,
              },
              fields: FIELDS,
              limit: PAGE_SIZE,
            },
        { credentials },
      );
      for (const entity of page.items) {
        const file = profileFileOf(entity);
        if (file) {
          yield file;
        }
      }
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
  }
}
