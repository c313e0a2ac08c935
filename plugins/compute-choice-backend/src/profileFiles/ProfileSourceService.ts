import { ConflictError } from '@backstage/errors';
import {
  profileReadPermission,
  ProfileSource,
  profileUpdatePermission,
} from '@compute-choice/plugin-compute-choice-common';
import { ProfileAccess } from '../service/ProfileAccess';
import { CallOptions } from '../service/ProfileService';
import { ProfileFile } from './profileFile';
import { ProfileFileCatalog } from './ProfileFileCatalog';
import { ProfileFileState, ProfileFileStore } from './ProfileFileStore';
import { ProfileFileSync } from './ProfileFileSync';

/**
 * Says whether the portal or a file in the repository decides what a profile
 * is: the file does as long as the entity names one.
 */
export class ProfileSourceService {
  readonly #access: ProfileAccess;
  readonly #catalog: ProfileFileCatalog;
  readonly #files: ProfileFileStore;
  readonly #sync: ProfileFileSync;

  constructor(options: {
    access: ProfileAccess;
    catalog: ProfileFileCatalog;
    files: ProfileFileStore;
    sync: ProfileFileSync;
  }) {
    this.#access = options.access;
    this.#catalog = options.catalog;
    this.#files = options.files;
    this.#sync = options.sync;
  }

  async get(entityRef: string, options: CallOptions): Promise<ProfileSource> {
    await this.#access.require(profileReadPermission, entityRef, options);
    const file = await this.#catalog.find(entityRef);
    return toSource(
      entityRef,
      file,
      file && (await this.#files.get(entityRef)),
    );
  }

  /** Reads the file now. */
  async refresh(
    entityRef: string,
    options: CallOptions,
  ): Promise<ProfileSource> {
    await this.#access.require(profileUpdatePermission, entityRef, options);
    const file = await this.#catalog.find(entityRef);
    return toSource(entityRef, file, file && (await this.#sync.sync(file)));
  }

  /** @throws ConflictError if a file decides what the profile is. */
  async assertManagedHere(entityRef: string): Promise<void> {
    const file = await this.#catalog.find(entityRef);
    if (file) {
      throw new ConflictError(
        `The profile of ${entityRef} is kept in ${file.path} of its repository; change it there`,
      );
    }
  }
}

function toSource(
  entityRef: string,
  file: ProfileFile | undefined,
  state: ProfileFileState | undefined,
): ProfileSource {
  if (!file) {
    return { entityRef, managedBy: 'portal' };
  }
  const { etag, ...known } = state ?? { entityRef };
  return { ...known, entityRef, managedBy: 'repository', path: file.path };
}
