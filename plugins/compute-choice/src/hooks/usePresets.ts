import { useApi } from '@backstage/frontend-plugin-api';
import {
  Preset,
  WorkloadKind,
} from '@compute-choice/plugin-compute-choice-common';
import { useMemo } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { computeChoiceApiRef } from '../api';

/**
 * What each kind of workload is assumed to look like. Empty until it is there:
 * the form works without it and only shows less.
 */
export function usePresets(): Map<WorkloadKind, Preset> {
  const api = useApi(computeChoiceApiRef);
  const { value } = useAsync(() => api.listPresets(), [api]);
  return useMemo(
    () => new Map((value ?? []).map(preset => [preset.kind, preset])),
    [value],
  );
}
