import { isDeepStrictEqual } from 'node:util';
import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ScmIntegrationRegistry } from '@backstage/integration';
import {
  InvalidInputError,
  ProfileSource,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { ProfileStore, StoredRevision } from '../database';
import { audited } from '../service/audited';
import { locate, nameOf, ProfileFile } from './profileFile';
import { ProfileFileCatalog } from './ProfileFileCatalog';
import { ProfileFileReader } from './ProfileFileReader';
import { ProfileFileState, ProfileFileStore } from './ProfileFileStore';

const SAVED_BY = 'plugin:compute-choice';
/** How often a revision is tried again when others write at the same time. */
const MAX_ATTEMPTS = 5;

/** Makes what stands in the files of repositories the latest revisions. */
export class ProfileFileSync {
  readonly #auditor: AuditorService;
  readonly #catalog: ProfileFileCatalog;
  readonly #files: ProfileFileStore;
  readonly #integrations: ScmIntegrationRegistry;
  readonly #logger: LoggerService;
  readonly #reader: ProfileFileReader;
  readonly #store: ProfileStore;

  constructor(options: {
    auditor: AuditorService;
    catalog: ProfileFileCatalog;
    files: ProfileFileStore;
    integrations: ScmIntegrationRegistry;
    logger: LoggerService;
    reader: ProfileFileReader;
    store: ProfileStore;
  }) {
    this.#auditor = options.auditor;
    this.#catalog = options.catalog;
    this.#files = options.files;
    this.#integrations = options.integrations;
    this.#logger = options.logger;
    this.#reader = options.reader;
    this.#store = options.store;
  }

  /** Looks at the files of all entities, one after the other. */
  async sweep(signal?: AbortSignal): Promise<void> {
    const counts = { read: 0, saved: 0, wrong: 0 };
    for await (const file of this.#catalog.list()) {
      if (signal?.aborted) {
        break;
      }
      const before = await this.#files.get(file.entityRef);
      const after = await this.sync(file);
      counts.read++;
      counts.saved += after.revision !== before?.revision ? 1 : 0;
      counts.wrong += after.problem ? 1 : 0;
    }
    if (counts.saved + counts.wrong > 0) {
      this.#logger.info(
        `Looked at ${counts.read} profile files: ${counts.saved} new revisions, ${counts.wrong} with a problem`,
      );
    }
  }

  /**
   * Looks at a file, and saves its content as a revision if it differs from the
   * latest one. What is wrong with the file is remembered and not thrown.
   */
  async sync(file: ProfileFile): Promise<ProfileFileState> {
    const { entityRef } = file;
    const known = await this.#files.get(entityRef);
    const state: ProfileFileState = {
      entityRef,
      checkedAt: new Date().toISOString(),
      ...(known?.revision !== undefined && { revision: known.revision }),
    };
    try {
      const location = locate(file, this.#integrations);
      state.location = nameOf(location);
      const isCurrent =
        known?.location === state.location &&
        known.revision === (await this.#store.latest(entityRef))?.revision;
      const read = await this.#reader.read(
        location,
        isCurrent ? known.etag : undefined,
      );
      state.etag = read ? read.etag : known?.etag;
      if (read) {
        const saved = await this.#save(entityRef, state.location, read.profile);
        state.revision = saved?.revision;
      }
    } catch (error) {
      // Where the database is gone this fails too, and says so.
      state.problem = problemOf(error);
    }
    await this.#files.save(state);
    return state;
  }

  async #save(
    entityRef: string,
    location: string,
    profile: WorkloadProfile,
  ): Promise<StoredRevision | undefined> {
    for (let count = 0; count < MAX_ATTEMPTS; count++) {
      const latest = await this.#store.latest(entityRef);
      if (latest && isDeepStrictEqual(latest.profile, profile)) {
        return latest;
      }
      const saved = await audited(
        this.#auditor,
        { eventId: 'profile-save', meta: { entityRef, location } },
        async () => {
          const result = await this.#store.append({
            entityRef,
            after: latest?.revision ?? 0,
            profile,
            createdBy: SAVED_BY,
            source: { type: 'repository', location },
          });
          return { result, meta: result ? { revision: result.revision } : {} };
        },
      );
      if (saved) {
        return saved;
      }
    }
    throw new Error('Others keep changing the profile');
  }
}

function problemOf(error: unknown): ProfileSource['problem'] {
  return error instanceof InvalidInputError
    ? { message: 'The file is not a valid profile', issues: error.issues }
    : { message: toError(error).message, issues: [] };
}
