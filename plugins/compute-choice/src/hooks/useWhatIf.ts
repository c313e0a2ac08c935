import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import useDebounce from 'react-use/esm/useDebounce';
import useLatest from 'react-use/esm/useLatest';
import {
  NOTHING_CHANGED,
  WhatIf,
  whatIfOf,
  withWhatIf,
} from '../whatIf/WhatIf';

/** The address follows when a slider rests, so that dragging stays light. */
const ADDRESS_PAUSE_MS = 400;

/** What is tried out; it lives in the query of the page. */
export function useWhatIf() {
  const [query, setQuery] = useSearchParams();
  const [whatIf, setWhatIf] = useState(() => whatIfOf(query));

  useDebounce(
    () => {
      const next = withWhatIf(query, whatIf);
      if (next.toString() !== query.toString()) {
        setQuery(next, { replace: true });
      }
    },
    ADDRESS_PAUSE_MS,
    [whatIf],
  );

  const change = useCallback(
    (part: Partial<WhatIf>) => setWhatIf(current => ({ ...current, ...part })),
    [],
  );
  const reset = useCallback(() => setWhatIf(NOTHING_CHANGED), []);
  const latest = useLatest(whatIf);
  const link = useCallback(() => {
    const url = new URL(window.location.href);
    url.search = withWhatIf(url.searchParams, latest.current).toString();
    return url.href;
  }, [latest]);
  return { whatIf, change, reset, link };
}
