import {
  estimateRequestSchema,
  evaluatePermission,
  parseInput,
} from '@compute-choice/plugin-compute-choice-common';
import { Router } from 'express';
import { EstimateService } from '../service/EstimateService';
import { Callers } from './Callers';

/** Prices of configurations that somebody has. */
export function addEstimateRoutes(
  router: Router,
  options: { callers: Callers; estimates: EstimateService },
): void {
  const { callers, estimates } = options;

  router.post('/v1/estimates', async (req, res) => {
    await callers.authorize(req, evaluatePermission);
    const request = parseInput(estimateRequestSchema, req.body, 'body');
    res.json(await estimates.estimate(request));
  });
}
