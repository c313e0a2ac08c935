import { Router } from 'express';
import { HealthService } from '../service/HealthService';
import { Callers } from './Callers';

/** Whether the answers can be relied on. */
export function addHealthRoutes(
  router: Router,
  options: { callers: Callers; health: HealthService },
): void {
  const { callers, health } = options;

  router.get('/v1/health', async (req, res) => {
    await callers.authenticate(req);
    res.set('Cache-Control', 'no-store').json(await health.check());
  });
}
