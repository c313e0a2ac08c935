import { FleetQuery } from '@compute-choice/plugin-compute-choice-common';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { readFleetSearch, writeFleetSearch } from '../fleet/fleetSearch';

/** The cursors of the pages before, the first of which has none. */
function cursorsBefore(state: unknown): string[] {
  const cursors =
    typeof state === 'object' && state !== null && 'cursorsBefore' in state
      ? state.cursorsBefore
      : [];
  return Array.isArray(cursors) ? cursors.map(String) : [];
}

/** What is asked of the fleet; it lives in the address, so that it can be shared. */
export function useFleetQuery() {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const query = useMemo(
    () => readFleetSearch(new URLSearchParams(search)),
    [search],
  );

  const open = useCallback(
    (next: FleetQuery, options?: { replace?: boolean; state?: unknown }) =>
      navigate({ search: writeFleetSearch(next).toString() }, options),
    [navigate],
  );

  /** Asks for something else, which begins with the first page. */
  const change = useCallback(
    (part: Partial<FleetQuery>, options?: { replace?: boolean }) =>
      open({ ...query, cursor: undefined, ...part }, options),
    [open, query],
  );

  const nextPage = useCallback(
    (cursor: string) =>
      open(
        { ...query, cursor },
        {
          state: {
            cursorsBefore: [...cursorsBefore(state), query.cursor ?? ''],
          },
        },
      ),
    [open, query, state],
  );

  /** The page before; the first one where an address led into the middle. */
  const previousPage = useCallback(() => {
    const before = cursorsBefore(state);
    open(
      { ...query, cursor: before.at(-1) || undefined },
      { state: { cursorsBefore: before.slice(0, -1) } },
    );
  }, [open, query, state]);

  return { query, change, nextPage, previousPage };
}
