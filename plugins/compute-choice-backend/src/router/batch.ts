import {
  batchQuerySchema,
  batchRequestSchema,
  evaluatePermission,
  parseInput,
} from '@compute-choice/plugin-compute-choice-common';
import { Router } from 'express';
import { BatchService } from '../service/BatchService';
import { Callers } from './Callers';
import { sendJsonLines } from './jsonLines';

/** Recommendations for many profiles at once. */
export function addBatchRoutes(
  router: Router,
  options: { callers: Callers; batches: BatchService },
): void {
  const { callers, batches } = options;

  router.post('/v1/recommendations/batch', async (req, res) => {
    await callers.authorize(req, evaluatePermission);
    const { view } = parseInput(batchQuerySchema, req.query, 'parameters');
    const { profiles } = parseInput(batchRequestSchema, req.body, 'body');
    if (view === 'full') {
      await sendJsonLines(res, batches.recommendEach(profiles));
    } else {
      res.json(await batches.summarise(profiles));
    }
  });
}
