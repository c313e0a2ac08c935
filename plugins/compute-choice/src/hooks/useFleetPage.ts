import { useApi } from '@backstage/frontend-plugin-api';
import {
  FleetPage,
  FleetQuery,
} from '@compute-choice/plugin-compute-choice-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { computeChoiceApiRef } from '../api';

/** Pages without a row that the reader may see are skipped, up to so many. */
const MAX_EMPTY_PAGES = 10;

/** One page of the fleet. While another one loads, the last one stays. */
export function useFleetPage(query: FleetQuery) {
  const api = useApi(computeChoiceApiRef);
  return useAsyncRetry(async (): Promise<FleetPage> => {
    let page = await api.listFleet(query);
    for (
      let skipped = 0;
      page.rows.length === 0 && page.nextCursor && skipped < MAX_EMPTY_PAGES;
      skipped++
    ) {
      page = await api.listFleet({ ...query, cursor: page.nextCursor });
    }
    return page;
  }, [api, query]);
}
