import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';

const TOAST_MS = 4000;

/** Copies text to the clipboard and says whether it worked. */
export function useCopy() {
  const toastApi = useApi(toastApiRef);
  return useCallback(
    async (text: string, said: { done: string; failed: string }) => {
      try {
        await window.navigator.clipboard.writeText(text);
        toastApi.post({
          title: said.done,
          status: 'success',
          timeout: TOAST_MS,
        });
      } catch {
        toastApi.post({
          title: said.failed,
          status: 'warning',
          timeout: TOAST_MS,
        });
      }
    },
    [toastApi],
  );
}
