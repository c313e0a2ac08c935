import { useApi } from '@backstage/frontend-plugin-api';
import {
  Platform,
  Recommendation,
  WorkloadProfile,
} from '@compute-choice/plugin-compute-choice-common';
import type { Preview } from '@compute-choice/plugin-compute-choice-engine';
import { useEffect, useMemo, useRef, useState } from 'react';
import { computeChoiceApiRef } from '../api';
import { BrowserEngine } from '../api/BrowserEngine';

/** Typing is never held up by an answer that is outdated with the next key. */
const PREVIEW_PAUSE_MS = 200;
const WHOLE_PAUSE_MS = 700;

export interface LiveAnswer {
  status:
    | 'waiting'
    | 'computing'
    | 'ready'
    | 'no-region'
    | 'unpriced'
    | 'failed';
  /** What is known first; kept while the next answer is computed. */
  preview?: Preview;
  /** The last whole answer, which takes longer than its preview. */
  recommendation?: Recommendation;
  error?: Error;
  /** The region without prices, if that is the reason. */
  region?: string;
}

/**
 * The answer to a profile that is not saved, computed in the browser: what it
 * costs today at once or after a short pause, the whole answer after a longer
 * one.
 * An undefined profile is one that is not valid.
 *
 * @param question - `platforms` are the only ones to choose from, of those that
 * the policy allows.
 */
export function useLiveAnswer(
  profile: WorkloadProfile | undefined,
  question: { platforms?: Platform[]; previewPauseMs?: number } = {},
): LiveAnswer {
  const api = useApi(computeChoiceApiRef);
  const engine = useMemo(() => new BrowserEngine(api), [api]);
  const [answer, setAnswer] = useState<LiveAnswer>({ status: 'waiting' });
  const asked = useRef(0);
  const { platforms, previewPauseMs = PREVIEW_PAUSE_MS } = question;
  const latest = useRef({ profile, platforms });
  latest.current = { profile, platforms };
  const key = profile && JSON.stringify([profile, platforms]);

  useEffect(() => {
    asked.current += 1;
    const round = asked.current;
    setAnswer(last => ({
      ...last,
      error: undefined,
      status: key ? 'computing' : 'waiting',
    }));
    const { profile: current, platforms: allowed } = latest.current;
    if (!key || !current) {
      return undefined;
    }
    const ask = async (compute: () => Promise<LiveAnswer>) => {
      const next = await compute().catch(
        (error: Error): LiveAnswer => ({ status: 'failed', error }),
      );
      if (round === asked.current) {
        setAnswer(last => ({ ...(next.preview && last), ...next }));
      }
    };
    const options = { platforms: allowed };
    const first = setTimeout(
      () => ask(() => engine.preview(current, options)),
      previewPauseMs,
    );
    const whole = setTimeout(
      () => ask(() => engine.answer(current, options)),
      WHOLE_PAUSE_MS,
    );
    return () => {
      clearTimeout(first);
      clearTimeout(whole);
    };
  }, [engine, key, previewPauseMs]);
  return answer;
}
