import {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';

/** The HTTP request behind a change, for the audit log. */
export type AuditedRequest = AuditorServiceCreateEventOptions['request'];

/**
 * Runs a change and records how it ended: with `meta` of the outcome, or with
 * the error that stopped it.
 */
export async function audited<T>(
  auditor: AuditorService,
  event: { eventId: string; request?: AuditedRequest; meta: JsonObject },
  change: () => Promise<{ result: T; meta: JsonObject }>,
): Promise<T> {
  const auditorEvent = await auditor.createEvent({
    ...event,
    severityLevel: 'medium',
  });
  try {
    const { result, meta } = await change();
    await auditorEvent.success({ meta });
    return result;
  } catch (error) {
    const { name, message, stack } = toError(error);
    await auditorEvent.fail({ error: { name, message, stack } });
    throw error;
  }
}
