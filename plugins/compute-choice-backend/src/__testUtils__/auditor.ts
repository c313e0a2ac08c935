import { AuditorServiceCreateEventOptions } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';

/** Collects audit events with their outcome. */
export function createAuditor() {
  const events: Array<{
    eventId: string;
    entityRef?: unknown;
    outcome: string;
  }> = [];
  const record = (
    { eventId, meta }: AuditorServiceCreateEventOptions,
    outcome: string,
  ) => events.push({ eventId, entityRef: meta?.entityRef, outcome });
  const auditor = mockServices.auditor.mock({
    createEvent: async options => ({
      success: async () => void record(options, 'success'),
      fail: async ({ error }) => void record(options, error.name),
    }),
  });
  return { events, factory: auditor.factory };
}
