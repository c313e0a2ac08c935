import { useApi } from '@backstage/frontend-plugin-api';
import {
  Platform,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import { computeChoiceApiRef } from '../api';
import { BrowserEngine } from '../api/BrowserEngine';

/** Typing is never held up by an answer that is outdated with the next key. */
const NUMBERS_PAUSE_MS = 200;
const SAMPLES_PAUSE_MS = 700;

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

/**
 * The answer to a profile that is not saved, computed in the browser: numbers
 * at once or after a short pause, ranges and confidence after a longer one.
 * An undefined profile is one that is not valid.
 *
 * @param options - `platforms` are the only ones to choose from, of those that
 * the policy allows.
 */
export function useLiveAnswer(
  profile: WorkloadProfile | undefined,
  options: { platforms?: Platform[]; numbersPauseMs?: number } = {},
): LiveAnswer {
  const api = useApi(computeChoiceApiRef);
  const engine = useMemo(() => new BrowserEngine(api), [api]);
  const [answer, setAnswer] = useState<LiveAnswer>({ status: 'waiting' });
  const asked = useRef(0);
  const { platforms, numbersPauseMs = NUMBERS_PAUSE_MS } = options;
  const latest = useRef({ profile, platforms });
  latest.current = { profile, platforms };
  const key = profile && JSON.stringify([profile, platforms]);

  useEffect(() => {
    asked.current += 1;
    const question = asked.current;
    setAnswer(last => ({
      ...last,
      error: undefined,
      status: key ? 'computing' : 'waiting',
    }));
    const { profile: current, platforms: allowed } = latest.current;
    if (!key || !current) {
      return undefined;
    }
    const ask = async (samples?: 0) => {
      const next = await engine
        .answer(current, { samples, platforms: allowed })
        .catch((error: Error): LiveAnswer => ({ status: 'failed', error }));
      if (question === asked.current) {
        setAnswer(next);
      }
    };
    const numbers = setTimeout(() => ask(0), numbersPauseMs);
    const samples = setTimeout(() => ask(), SAMPLES_PAUSE_MS);
    return () => {
      clearTimeout(numbers);
      clearTimeout(samples);
    };
  }, [engine, key, numbersPauseMs]);
  return answer;
}
