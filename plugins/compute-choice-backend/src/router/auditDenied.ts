import { AuditorService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import express from 'express';
import { wasAudited } from '../service/audited';

/**
 * Records every call that the permission policy denied. A denied change is
 * recorded where it is made, with what it was about.
 */
export function auditDenied(
  auditor: AuditorService,
): express.ErrorRequestHandler {
  return (error, req, _res, next) => {
    if (!(error instanceof NotAllowedError) || wasAudited(error)) {
      next(error);
      return;
    }
    const { name, message, stack } = error;
    auditor
      .createEvent({
        eventId: 'access-denied',
        severityLevel: 'medium',
        request: req,
        meta: { method: req.method, path: req.path },
      })
      .then(event => event.fail({ error: { name, message, stack } }))
      // The caller gets its 403 even if that cannot be recorded.
      .then(
        () => next(error),
        () => next(error),
      );
  };
}
