import { setImmediate } from 'node:timers/promises';
import { Inputs } from '../recommendations/Inputs';
import {
  Freshness,
  RecommendationStore,
} from '../recommendations/RecommendationStore';
import { LatestProfiles, LatestRevision } from './LatestProfiles';

/** Profiles that are compared with their recommendations at once. */
const CHUNK_SIZE = 50;

/** Finds the profiles whose recommendation does not stand any more. */
export class StaleProfiles {
  readonly #inputs: Inputs;
  readonly #profiles: LatestProfiles;
  readonly #recommendations: RecommendationStore;

  constructor(options: {
    inputs: Inputs;
    profiles: LatestProfiles;
    recommendations: RecommendationStore;
  }) {
    this.#inputs = options.inputs;
    this.#profiles = options.profiles;
    this.#recommendations = options.recommendations;
  }

  /**
   * Their entities, chunk by chunk in the order of their names. Others get
   * their turn between two chunks.
   */
  async *find(signal?: AbortSignal): AsyncGenerator<string[]> {
    let after = '';
    let page: LatestRevision[];
    do {
      signal?.throwIfAborted();
      page = await this.#profiles.page(after, CHUNK_SIZE);
      yield await this.#staleOf(page);
      after = page.at(-1)?.entityRef ?? after;
      await setImmediate();
    } while (page.length === CHUNK_SIZE);
  }

  async #staleOf(page: LatestRevision[]): Promise<string[]> {
    const known = await this.#recommendations.freshness(
      page.map(({ entityRef }) => entityRef),
    );
    const stale: string[] = [];
    for (const latest of page) {
      const stored = known.get(latest.entityRef);
      if (await this.#isStale(latest, stored)) {
        stale.push(latest.entityRef);
      }
    }
    return stale;
  }

  async #isStale(
    latest: LatestRevision,
    stored: Freshness | undefined,
  ): Promise<boolean> {
    if (latest.deleted || !stored) {
      return latest.deleted === Boolean(stored);
    }
    return (
      stored.revision !== latest.revision ||
      stored.basis !==
        (await this.#inputs.basisOf(stored.region || undefined, stored))
    );
  }
}
