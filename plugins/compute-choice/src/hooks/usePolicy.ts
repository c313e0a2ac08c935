import { useApi } from '@backstage/frontend-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { computeChoiceApiRef } from '../api';

/** The organisation's policy; undefined until it is there, or if it cannot be read. */
export function usePolicy() {
  const api = useApi(computeChoiceApiRef);
  return useAsync(() => api.getPolicy(), [api]).value;
}
