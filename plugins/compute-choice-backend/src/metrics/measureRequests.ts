import { RequestHandler } from 'express';
import { Instruments } from './instruments';

/** Stands for the route of a call that was refused before it had one. */
const NO_ROUTE = 'none';

/** Measures every call of the routes that come after it. */
export function measureRequests({
  requestDuration,
}: Pick<Instruments, 'requestDuration'>): RequestHandler {
  return (req, res, next) => {
    const startedMs = performance.now();
    res.once('close', () => {
      requestDuration.record((performance.now() - startedMs) / 1000, {
        'http.request.method': req.method,
        'http.route': req.route?.path ?? NO_ROUTE,
        ...(res.writableFinished
          ? { 'http.response.status_code': res.statusCode }
          : { 'error.type': 'aborted' }),
      });
    });
    next();
  };
}
