import { Router } from 'express';
import { fleetReadPermission } from '@compute-choice/plugin-compute-choice-common';
import { FleetAccess } from '../fleet/FleetAccess';
import { ReevaluationRuns } from '../reevaluation/ReevaluationRuns';
import { Callers } from './Callers';

/** What the routes need of the re-evaluation. */
export interface ReevaluationCalls {
  access: FleetAccess;
  runs: ReevaluationRuns;
  /** Starts it now, unless it runs already. */
  start(): Promise<void>;
}

/** How far the re-evaluation is, and starting it. */
export function addReevaluationRoutes(
  router: Router,
  options: { callers: Callers; reevaluation: ReevaluationCalls },
): void {
  const { callers, reevaluation } = options;
  const path = '/v1/fleet/reevaluation';

  router.get(path, async (req, res) => {
    await callers.authorize(req, fleetReadPermission);
    res.json(await reevaluation.runs.progress());
  });

  router.post(path, async (req, res) => {
    const credentials = await callers.authenticate(req);
    await reevaluation.access.requireUpdate({ credentials });
    await reevaluation.start();
    res.status(202).json(await reevaluation.runs.progress());
  });
}
