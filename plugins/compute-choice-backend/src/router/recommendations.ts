import {
  evaluatePermission,
  parseInput,
  recommendationRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { Router } from 'express';
import { ProfileService } from '../service/ProfileService';
import { RecommendationService } from '../service/RecommendationService';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';

/** Recommendations for a given profile and for the profiles of entities. */
export function addRecommendationRoutes(
  router: Router,
  options: {
    callers: Callers;
    profiles: ProfileService;
    recommendations: RecommendationService;
  },
): void {
  const { callers, profiles, recommendations } = options;

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
    res.json(await recommendations.recommendFor(revision));
  });
}
