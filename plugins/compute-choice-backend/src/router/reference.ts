import {
  evaluatePermission,
  Policy,
} from '@compute-choice/plugin-compute-choice-common';
import { Router } from 'express';
import { Engine } from '../service/Engine';
import { redactPolicy } from '../service/redactPolicy';
import { Callers } from './Callers';

/** What the answers rest on besides prices: limits, presets and policy. */
export function addReferenceRoutes(
  router: Router,
  options: { callers: Callers; engine: Engine; policy: Policy },
): void {
  const { callers, engine, policy } = options;

  router.get('/v1/limits', async (req, res) => {
    await callers.authenticate(req);
    res.json(engine.limits);
  });

  router.get('/v1/presets', async (req, res) => {
    await callers.authenticate(req);
    res.json({ presets: engine.presets });
  });

  router.get('/v1/policy', async (req, res) => {
    const mayEvaluate = await callers.may(req, evaluatePermission);
    res.json(mayEvaluate ? policy : redactPolicy(policy));
  });
}
