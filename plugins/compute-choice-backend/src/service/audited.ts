import {
  AuditorService,
  AuditorServiceCreateEventOptions,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';

/** The HTTP request behind a change, for the audit log. */
export type AuditedRequest = AuditorServiceCreateEventOptions['request'];

const auditedErrors = new WeakSet<object>();

/** Whether a change has recorded this error already. */
export function wasAudited(error: object): boolean {
  return auditedErrors.has(error);
}

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
    if (typeof error === 'object' && error !== null) {
      auditedErrors.add(error);
    }
    await auditorEvent.fail({ error: { name, message, stack } });
    throw error;
  }
}
