import { useApi } from '@backstage/frontend-plugin-api';
import { PriceBookSummary } from '@compute-choice/plugin-compute-choice-common';
import useAsync from 'react-use/esm/useAsync';
import { computeChoiceApiRef } from '../api';

/** The regions that have prices; undefined until, or if, they cannot be read. */
export function useRegions(): PriceBookSummary[] | undefined {
  const api = useApi(computeChoiceApiRef);
  return useAsync(() => api.listPriceBooks(), [api]).value;
}
