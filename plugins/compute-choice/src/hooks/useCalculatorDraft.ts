import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import useDebounce from 'react-use/esm/useDebounce';
import { draftOfQuery, queryOf } from '../calculator/draftQuery';
import { emptyDraft, ProfileDraft } from '../form/ProfileDraft';
import { useFormats } from '../format';

/** The address follows when somebody pauses, so that typing stays light. */
const ADDRESS_PAUSE_MS = 400;

/** The answers of the calculator; all of them live in the address. */
export function useCalculatorDraft() {
  const formats = useFormats();
  const [query, setQuery] = useSearchParams();
  const [draft, setDraft] = useState(() => draftOfQuery(query, formats));

  useDebounce(
    () => {
      const next = queryOf(draft, formats);
      if (next.toString() !== query.toString()) {
        setQuery(next, { replace: true });
      }
    },
    ADDRESS_PAUSE_MS,
    [draft],
  );

  const change = useCallback(
    (next: (draft: ProfileDraft) => ProfileDraft) => setDraft(next),
    [],
  );
  const reset = useCallback(() => setDraft(emptyDraft), []);
  const link = useCallback(() => {
    const url = new URL(window.location.href);
    url.search = queryOf(draft, formats).toString();
    return url.href;
  }, [draft, formats]);
  return { draft, change, reset, link };
}
