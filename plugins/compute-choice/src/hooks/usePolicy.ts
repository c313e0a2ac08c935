import { useApi } from '@backstage/frontend-plugin-api';
import {
  ComputeChoiceApi,
  PolicyAnswer,
} from '@compute-choice/plugin-compute-choice-common';
import useAsync from 'react-use/esm/useAsync';
import { computeChoiceApiRef } from '../api';

// It changes with a restart of the backend, and many parts of a page ask for it.
const policies = new WeakMap<ComputeChoiceApi, Promise<PolicyAnswer>>();

function policyOf(api: ComputeChoiceApi): Promise<PolicyAnswer> {
  let policy = policies.get(api);
  if (!policy) {
    policy = api.getPolicy();
    policies.set(api, policy);
    policy.catch(() => policies.delete(api));
  }
  return policy;
}

/** The organisation's policy; undefined until it is there, or if it cannot be read. */
export function usePolicy(): PolicyAnswer | undefined {
  const api = useApi(computeChoiceApiRef);
  return useAsync(() => policyOf(api), [api]).value;
}
