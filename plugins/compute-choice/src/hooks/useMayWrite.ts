import { usePermission } from '@backstage/plugin-permission-react';
import {
  profileCreatePermission,
  profileUpdatePermission,
} from '@compute-choice/plugin-compute-choice-common';

/** Whether the user may save the first profile of an entity, or a new revision. */
export function useMayWrite(options: { entityRef: string; exists: boolean }): {
  loading: boolean;
  allowed: boolean;
} {
  const { loading, allowed } = usePermission({
    permission: options.exists
      ? profileUpdatePermission
      : profileCreatePermission,
    resourceRef: options.entityRef,
  });
  return { loading, allowed };
}
