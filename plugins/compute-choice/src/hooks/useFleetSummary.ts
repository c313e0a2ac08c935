import { useApi } from '@backstage/frontend-plugin-api';
import {
  FleetFilter,
  fleetFilterSchema,
  FleetQuery,
} from '@compute-choice/plugin-compute-choice-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { computeChoiceApiRef } from '../api';

/** The filter alone, whose identity changes only with its values. */
export function useFleetFilter(query: FleetQuery): FleetFilter {
  const key = JSON.stringify(fleetFilterSchema.strip().parse(query));
  return useMemo(() => fleetFilterSchema.parse(JSON.parse(key)), [key]);
}

/** Totals over what the filter lets through. */
export function useFleetSummary(filter: FleetFilter) {
  const api = useApi(computeChoiceApiRef);
  return useAsyncRetry(() => api.getFleetSummary(filter), [api, filter]);
}
