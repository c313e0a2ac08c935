import { createHash } from 'node:crypto';
import {
  EntityRecommendation,
  InvalidInputError,
  Policy,
  PriceBook,
  ProfileRevision,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { Engine } from './Engine';
import { LruCache } from './LruCache';
import { PriceBookService } from './PriceBookService';

const CACHED_RECOMMENDATIONS = 500;
const REGION_PATH = 'operations.region';

/** Recommends for profiles, with the organisation's policy. */
export class RecommendationService {
  readonly #engine: Engine;
  readonly #policy: Policy;
  readonly #policyFingerprint: string;
  readonly #priceBooks: PriceBookService;
  readonly #cache = new LruCache<Recommendation>({
    maxEntries: CACHED_RECOMMENDATIONS,
  });

  constructor(options: {
    engine: Engine;
    policy: Policy;
    priceBooks: PriceBookService;
  }) {
    this.#engine = options.engine;
    this.#policy = options.policy;
    this.#policyFingerprint = createHash('sha256')
      .update(JSON.stringify(options.policy))
      .digest('hex');
    this.#priceBooks = options.priceBooks;
  }

  /**
   * Recommends for a profile that is not stored.
   *
   * @param path - Path of the profile in the request, for errors.
   * @throws InvalidInputError if its region is missing, not allowed or not
   * priced.
   */
  async recommend(
    profile: WorkloadProfile,
    path: string,
  ): Promise<Recommendation> {
    const prices = await this.#pricesFor(profile, `${path}.${REGION_PATH}`);
    return this.#evaluate(profile, prices);
  }

  /**
   * Recommends for a stored profile; the answer is kept as long as nothing
   * that it depends on changes.
   *
   * @throws InvalidInputError as `recommend` does.
   */
  async recommendFor(revision: ProfileRevision): Promise<EntityRecommendation> {
    const { entityRef, profile } = revision;
    const prices = await this.#pricesFor(profile, REGION_PATH);
    const key = [
      entityRef,
      revision.revision,
      prices.id,
      this.#policyFingerprint,
      this.#engine.version,
    ].join(' ');
    let recommendation = this.#cache.get(key);
    if (!recommendation) {
      recommendation = this.#evaluate(profile, prices);
      this.#cache.set(key, recommendation);
    }
    return { entityRef, revision: revision.revision, recommendation };
  }

  #evaluate(profile: WorkloadProfile, prices: PriceBook): Recommendation {
    return this.#engine.recommend(profile, { prices, policy: this.#policy });
  }

  async #pricesFor(profile: WorkloadProfile, path: string): Promise<PriceBook> {
    const { regions, defaultRegion } = this.#policy;
    const region = profile.operations?.region ?? defaultRegion;
    if (!region) {
      throw new InvalidInputError('profile', [
        {
          path,
          message: 'State a region; the policy has no default region',
          expected: 'an AWS region code such as eu-west-1',
        },
      ]);
    }
    if (regions && !regions.includes(region)) {
      throw new InvalidInputError('profile', [
        {
          path,
          message: `The policy does not allow the region ${region}`,
          expected: `one of ${regions.join(', ')}`,
        },
      ]);
    }
    return this.#priceBooks.require(region, path);
  }
}
