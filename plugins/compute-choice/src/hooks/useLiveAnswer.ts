import { useApi } from '@backstage/frontend-plugin-api';
import { assertError } from '@backstage/errors';
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

/** An answer with the question that it belongs to. */
interface Answered extends LiveAnswer {
  key?: string;
}

/** Undefined until the engine and the prices have been loaded. */
function previewNow(
  engine: BrowserEngine,
  profile: WorkloadProfile,
  platforms: Platform[] | undefined,
): LiveAnswer | undefined {
  try {
    return engine.previewNow(profile, { platforms });
  } catch (error) {
    assertError(error);
    return { status: 'failed', error };
  }
}

/**
 * The answer to a profile that is not saved, computed in the browser: what it
 * costs today after a short pause, the whole answer after a longer one.
 *
 * @param profile - Undefined if it is not valid.
 * @param options - `platforms` are the only ones to choose from, of those that
 * the policy allows. With `sliding`, the first answer does not wait: it is drawn
 * together with the step of the slider that asks for it.
 */
export function useLiveAnswer(
  profile: WorkloadProfile | undefined,
  options: { platforms?: Platform[]; sliding?: boolean } = {},
): LiveAnswer {
  const api = useApi(computeChoiceApiRef);
  const engine = useMemo(() => new BrowserEngine(api), [api]);
  const [answer, setAnswer] = useState<Answered>({ status: 'waiting' });
  const asked = useRef(0);
  const { platforms, sliding = false } = options;
  const latest = useRef({ profile, platforms });
  latest.current = { profile, platforms };
  const key = profile && JSON.stringify([profile, platforms]);
  const now = useMemo(
    () =>
      sliding && profile ? previewNow(engine, profile, platforms) : undefined,
    [engine, sliding, profile, platforms],
  );
  const isKnown = now !== undefined;

  useEffect(() => {
    asked.current += 1;
    const round = asked.current;
    const { profile: current, platforms: allowed } = latest.current;
    if (!key || !current) {
      return undefined;
    }
    const ask = async (compute: () => Promise<LiveAnswer>) => {
      const next = await compute().catch(
        (error: Error): LiveAnswer => ({ status: 'failed', error }),
      );
      if (round === asked.current) {
        // An error of an earlier question does not stay beside an answer.
        setAnswer(({ recommendation }) => ({
          ...(next.preview && { recommendation }),
          ...next,
          key,
        }));
      }
    };
    const preview = isKnown
      ? undefined
      : setTimeout(
          () => ask(() => engine.preview(current, { platforms: allowed })),
          sliding ? 0 : PREVIEW_PAUSE_MS,
        );
    const whole = setTimeout(
      () => ask(() => engine.answer(current, { platforms: allowed })),
      WHOLE_PAUSE_MS,
    );
    return () => {
      clearTimeout(preview);
      clearTimeout(whole);
    };
  }, [engine, key, isKnown, sliding]);

  return useMemo((): LiveAnswer => {
    if (answer.key === key) {
      return answer;
    }
    return now
      ? { ...now, recommendation: answer.recommendation }
      : {
          ...answer,
          error: undefined,
          status: key ? 'computing' : 'waiting',
        };
  }, [answer, key, now]);
}
