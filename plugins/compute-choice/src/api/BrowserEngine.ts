import {
  ComputeChoiceApi,
  Platform,
  Policy,
  PriceBook,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import type { Preview } from '@compute-choice/plugin-compute-choice-engine';
import { statusOf } from '../hooks/statusOf';
import { loadEngine } from './engine';

/** How the backend answers for a region without a price book. */
const UNPRICED = new Set([400, 404]);

type Engine = Awaited<ReturnType<typeof loadEngine>>;

interface EngineInputs {
  engine: Engine;
  prices: PriceBook;
  policy: Policy;
}

/** Why nothing can be computed in the browser. */
export type NoAnswer =
  | { status: 'no-region' }
  | { status: 'unpriced'; region: string };

/** An answer that was computed in the browser, or why there is none. */
export type BrowserAnswer =
  | { status: 'ready'; preview: Preview; recommendation: Recommendation }
  | NoAnswer;

/** What is known first of an answer, or why there is none. */
export type BrowserPreview = { status: 'ready'; preview: Preview } | NoAnswer;

const statedRegion = ({ operations }: WorkloadProfile) =>
  operations?.region ?? '';

function allowing(
  inputs: EngineInputs,
  platforms: Platform[] | undefined,
): EngineInputs {
  const { policy } = inputs;
  return platforms
    ? {
        ...inputs,
        policy: {
          ...policy,
          platforms: policy.platforms.filter(one => platforms.includes(one)),
        },
      }
    : inputs;
}

function previewWith(
  { engine, prices, policy }: EngineInputs,
  profile: WorkloadProfile,
): BrowserPreview {
  return {
    status: 'ready',
    preview: engine.preview(profile, { prices, policy }),
  };
}

interface AnswerOptions {
  /** The only ones to choose from, of those that the policy allows. */
  platforms?: Platform[];
}

/**
 * The engine in the browser. What it needs besides the profile, the policy and
 * the price book of the region, comes from the backend once.
 */
export class BrowserEngine {
  readonly #api: ComputeChoiceApi;
  readonly #loaded = new Map<string, EngineInputs>();
  readonly #books = new Map<string, Promise<PriceBook | undefined>>();
  #policy?: Promise<Policy>;
  #engine?: Promise<Engine>;

  constructor(api: ComputeChoiceApi) {
    this.#api = api;
  }

  /** The whole answer for a profile. */
  async answer(
    profile: WorkloadProfile,
    options: AnswerOptions = {},
  ): Promise<BrowserAnswer> {
    const inputs = await this.#inputsOf(profile, options);
    if ('status' in inputs) {
      return inputs;
    }
    const { engine, prices, policy } = inputs;
    const recommendation = engine.recommend(profile, { prices, policy });
    return { status: 'ready', preview: recommendation, recommendation };
  }

  /**
   * The answer for a profile at today's traffic, without ranges: fast enough for
   * every step of a slider.
   */
  async preview(
    profile: WorkloadProfile,
    options: AnswerOptions = {},
  ): Promise<BrowserPreview> {
    const inputs = await this.#inputsOf(profile, options);
    return 'status' in inputs ? inputs : previewWith(inputs, profile);
  }

  /** The same at once; undefined until all that it needs has been loaded. */
  previewNow(
    profile: WorkloadProfile,
    { platforms }: AnswerOptions = {},
  ): BrowserPreview | undefined {
    const inputs = this.#loaded.get(statedRegion(profile));
    return inputs && previewWith(allowing(inputs, platforms), profile);
  }

  /** What the engine needs besides the profile. */
  async #inputsOf(
    profile: WorkloadProfile,
    { platforms }: AnswerOptions,
  ): Promise<EngineInputs | NoAnswer> {
    this.#engine ??= loadEngine();
    const [engine, policy] = await Promise.all([this.#engine, this.policy()]);
    const region = profile.operations?.region ?? policy.defaultRegion;
    if (!region) {
      return { status: 'no-region' };
    }
    const prices = await this.#priceBook(region);
    if (!prices) {
      return { status: 'unpriced', region };
    }
    const inputs = { engine, prices, policy };
    this.#loaded.set(statedRegion(profile), inputs);
    return allowing(inputs, platforms);
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
