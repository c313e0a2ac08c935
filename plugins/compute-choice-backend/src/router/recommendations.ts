import {
  driftRequestSchema,
  evaluatePermission,
  parseInput,
  recommendationRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { driftOf } from '@compute-choice/plugin-compute-choice-engine';
import { Router } from 'express';
import { DecisionService } from '../service/DecisionService';
import { ProfileService } from '../service/ProfileService';
import { RecommendationService } from '../service/RecommendationService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';

/** Recommendations for a given profile and for the profiles of entities. */
export function addRecommendationRoutes(
  router: Router,
  options: {
    callers: Callers;
    decisions: DecisionService;
    profiles: ProfileService;
    recommendations: RecommendationService;
  },
): void {
  const { callers, decisions, profiles, recommendations } = options;

  router.post('/v1/recommendations', async (req, res) => {
    await callers.authorize(req, evaluatePermission);
    const { profile } = parseInput(
      recommendationRequestSchema,
      req.body,
      'body',
    );
    res.json(await recommendations.recommend(profile, 'profile'));
  });

  router.get(`/v1/recommendations/${ENTITY_PATH}`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    const revision = await profiles.get(entityRefOf(req), { credentials });
    const [recommendation, decision] = await Promise.all([
      recommendations.recommendFor(revision),
      decisions.latest(revision.entityRef),
    ]);
    res.json({ ...recommendation, ...(decision && { decision }) });
  });

  router.post(`/v1/recommendations/${ENTITY_PATH}/drift`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    const revision = await profiles.get(entityRefOf(req), { credentials });
    const { template } = parseInput(driftRequestSchema, req.body, 'body');
    const [{ recommendation }, decision] = await Promise.all([
      recommendations.recommendFor(revision),
      decisions.latest(revision.entityRef),
    ]);
    res.json(driftOf(recommendation, template, decision?.platform));
  });
}
