import {
  decisionRequestSchema,
  historyQuerySchema,
  parseInput,
} from '@compute-choice/plugin-compute-choice-common';
import { Router } from 'express';
import { DecisionService } from '../service/DecisionService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';

/** What teams decide about recommendations. */
export function addDecisionRoutes(
  router: Router,
  options: { callers: Callers; decisions: DecisionService },
): void {
  const { callers, decisions } = options;
  const path = `/v1/recommendations/${ENTITY_PATH}`;

  router.post(`${path}/decision`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    const request = parseInput(decisionRequestSchema, req.body, 'body');
    const { decision, created } = await decisions.decide(
      entityRefOf(req),
      request,
      { credentials, request: req },
    );
    res.status(created ? 201 : 200).json(decision);
  });

  router.get(`${path}/decisions`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    const page = parseInput(historyQuerySchema, req.query, 'parameters');
    res.json(
      await decisions.list(entityRefOf(req), page, {
        credentials,
        request: req,
      }),
    );
  });
}
