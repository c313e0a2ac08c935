import { useApi } from '@backstage/frontend-plugin-api';
import { Reevaluation } from '@compute-choice/plugin-compute-choice-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { computeChoiceApiRef } from '../api';

const POLL_MS = 3000;
/** How often one that was asked for is waited for. */
const MAX_WAITS = 10;

const isOngoing = (reevaluation: Reevaluation | undefined) =>
  reevaluation !== undefined && reevaluation.state !== 'idle';

/**
 * How far the latest re-evaluation is, watched while it goes on.
 *
 * @param onFinished - Called when one that was watched is through.
 */
export function useReevaluation(onFinished: () => void) {
  const api = useApi(computeChoiceApiRef);
  const [latest, setLatest] = useState<Reevaluation>();
  const [error, setError] = useState<Error>();
  const [waits, setWaits] = useState(0);
  const watched = useRef(false);

  const take = useCallback(
    (next: Reevaluation) => {
      const ongoing = isOngoing(next);
      if (watched.current && !ongoing) {
        onFinished();
      }
      watched.current = ongoing;
      setLatest(next);
      setWaits(left => (ongoing ? 0 : Math.max(left - 1, 0)));
    },
    [onFinished],
  );

  // The page works without it, so a failure only means that nothing is shown.
  const read = useCallback(
    () => api.getReevaluation().then(take, () => setWaits(0)),
    [api, take],
  );

  useEffect(() => {
    read();
  }, [read]);
  useInterval(read, isOngoing(latest) || waits > 0 ? POLL_MS : null);

  const start = useCallback(async () => {
    setError(undefined);
    try {
      setWaits(MAX_WAITS);
      take(await api.startReevaluation());
    } catch (failure) {
      setWaits(0);
      setError(failure instanceof Error ? failure : new Error(String(failure)));
    }
  }, [api, take]);

  return { latest, error, start, starting: waits > 0 };
}
