import { usePermission } from '@backstage/plugin-permission-react';
import { decisionCreatePermission } from '@compute-choice/plugin-compute-choice-common';

/** Whether the user may accept, reject or snooze the recommendation. */
export function useMayDecide(entityRef: string): boolean {
  return usePermission({
    permission: decisionCreatePermission,
    resourceRef: entityRef,
  }).allowed;
}
