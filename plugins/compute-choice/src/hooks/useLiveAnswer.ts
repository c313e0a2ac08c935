import { useApi } from '@backstage/frontend-plugin-api';
import {
  ComputeChoiceApi,
  Platform,
  Policy,
  PriceBook,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { useEffect, useRef, useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { computeChoiceApiRef } from '../api';
import { loadEngine } from '../api/engine';
import { statusOf } from './statusOf';

const PAUSE_MS = 250;

/** How the backend answers for a region without a price book. */
const UNPRICED = new Set([400, 404]);

export interface LiveAnswer {
  status:
    | 'waiting'
    | 'computing'
    | 'ready'
    | 'no-region'
    | 'unpriced'
    | 'failed';
  /** The last answer, kept while the next one is computed. */
  recommendation?: Recommendation;
  error?: Error;
  /** The region without prices, if that is the reason. */
  region?: string;
}

/** What the engine needs besides the profile, read once per form. */
class LiveContext {
  readonly #api: ComputeChoiceApi;
  readonly #books = new Map<string, Promise<PriceBook | undefined>>();
  #policy?: Promise<Policy>;

  constructor(api: ComputeChoiceApi) {
    this.#api = api;
  }

  async policy(): Promise<Policy> {
    this.#policy ??= this.#api.getPolicy();
    return this.#policy;
  }

  /** Undefined for a region that has none. */
  async priceBook(region: string): Promise<PriceBook | undefined> {
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

async function answerFor(
  profile: WorkloadProfile,
  context: LiveContext,
  platforms: Platform[] | undefined,
): Promise<LiveAnswer> {
  const [engine, policy] = await Promise.all([loadEngine(), context.policy()]);
  const region = profile.operations?.region ?? policy.defaultRegion;
  if (!region) {
    return { status: 'no-region' };
  }
  const prices = await context.priceBook(region);
  if (!prices) {
    return { status: 'unpriced', region };
  }
  return {
    status: 'ready',
    recommendation: engine.recommend(profile, {
      prices,
      policy: platforms
        ? {
            ...policy,
            platforms: policy.platforms.filter(one => platforms.includes(one)),
          }
        : policy,
    }),
  };
}

/**
 * The answer to a profile that is not saved yet, computed in the browser a
 * moment after the last change. An undefined profile is one that is not valid.
 *
 * @param options - `platforms` are the only ones to choose from, of those that
 * the policy allows.
 */
export function useLiveAnswer(
  profile: WorkloadProfile | undefined,
  options: { platforms?: Platform[] } = {},
): LiveAnswer {
  const api = useApi(computeChoiceApiRef);
  const context = useRef<LiveContext>();
  const [answer, setAnswer] = useState<LiveAnswer>({ status: 'waiting' });
  const question = useRef(0);
  const { platforms } = options;
  const key = profile && JSON.stringify([profile, platforms]);

  useEffect(() => {
    setAnswer(last => ({
      ...last,
      error: undefined,
      status: key ? 'computing' : 'waiting',
    }));
  }, [key]);

  useDebounce(
    async () => {
      question.current += 1;
      const asked = question.current;
      if (!profile) {
        return;
      }
      context.current ??= new LiveContext(api);
      const next = await answerFor(profile, context.current, platforms).catch(
        (error: Error): LiveAnswer => ({ status: 'failed', error }),
      );
      if (asked === question.current) {
        setAnswer(next);
      }
    },
    PAUSE_MS,
    [api, key],
  );
  return answer;
}
