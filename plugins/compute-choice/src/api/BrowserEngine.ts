import {
  ComputeChoiceApi,
  Platform,
  Policy,
  PriceBook,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { statusOf } from '../hooks/statusOf';
import { loadEngine } from './engine';

/** How the backend answers for a region without a price book. */
const UNPRICED = new Set([400, 404]);

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** An answer that was computed in the browser, or why there is none. */
export type BrowserAnswer =
  | { status: 'ready'; recommendation: Recommendation }
  | { status: 'no-region' }
  | { status: 'unpriced'; region: string };

/**
 * The engine in the browser. What it needs besides the profile, the policy and
 * the price book of the region, comes from the backend once.
 */
export class BrowserEngine {
  readonly #api: ComputeChoiceApi;
  readonly #books = new Map<string, Promise<PriceBook | undefined>>();
  #policy?: Promise<Policy>;
  #engine?: Promise<Engine>;

  constructor(api: ComputeChoiceApi) {
    this.#api = api;
  }

  /**
   * Answers for a profile.
   *
   * @param samples - 0 for the numbers alone, which is fast enough for every
   * step of a slider; otherwise the number that the policy states.
   * @param platforms - The only ones to choose from, of those that the policy
   * allows.
   */
  async answer(
    profile: WorkloadProfile,
    { samples, platforms }: { samples?: 0; platforms?: Platform[] } = {},
  ): Promise<BrowserAnswer> {
    this.#engine ??= loadEngine();
    const [engine, policy] = await Promise.all([this.#engine, this.policy()]);
    const region = profile.operations?.region ?? policy.defaultRegion;
    if (!region) {
      return { status: 'no-region' };
    }
    const prices = await this.#priceBook(region);
    return prices
      ? {
          status: 'ready',
          recommendation: engine.recommend(profile, {
            prices,
            policy: platforms
              ? {
                  ...policy,
                  platforms: policy.platforms.filter(one =>
                    platforms.includes(one),
                  ),
                }
              : policy,
            samples,
          }),
        }
      : { status: 'unpriced', region };
  }

  async policy(): Promise<Policy> {
    this.#policy ??= this.#api.getPolicy().catch(error => {
      this.#policy = undefined;
      throw error;
    });
    return this.#policy;
  }

  /** Undefined for a region that has none. */
  async #priceBook(region: string): Promise<PriceBook | undefined> {
    const known = this.#books.get(region);
    if (known) {
      return known;
    }
    const book = this.#api.getPriceBook(region).catch(error => {
      if (UNPRICED.has(statusOf(error) ?? 0)) {
        return undefined;
      }
      this.#books.delete(region);
      throw error;
    });
    this.#books.set(region, book);
    return book;
  }
}
