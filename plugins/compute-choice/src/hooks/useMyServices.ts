import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { FleetRow } from '@compute-choice/plugin-compute-choice-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { computeChoiceApiRef } from '../api';

/** More than a team has; the biggest savings come first. */
const MOST_PER_OWNER = 200;

/** The profiled services that the reader, or one of the reader's groups, owns. */
export function useMyServices() {
  const api = useApi(computeChoiceApiRef);
  const identityApi = useApi(identityApiRef);
  return useAsyncRetry(async (): Promise<FleetRow[]> => {
    const { ownershipEntityRefs } = await identityApi.getBackstageIdentity();
    const pages = await Promise.all(
      ownershipEntityRefs.map(owner =>
        api.listFleet({ owner, sort: 'savingUsd', limit: MOST_PER_OWNER }),
      ),
    );
    return pages.flatMap(({ rows }) => rows);
  }, [api, identityApi]);
}
