import { CustomErrorBase } from '@backstage/errors';
import {
  Decision,
  driftRequestSchema,
  evaluatePermission,
  parseInput,
  ProfileRevision,
  recommendationRequestSchema,
} from '@compute-choice/plugin-compute-choice-common';
import { driftOf } from '@compute-choice/plugin-compute-choice-engine';
import { Response, Router } from 'express';
import { Engine } from '../service/Engine';
import { ProfileService } from '../service/ProfileService';
import { RecommendationService } from '../service/RecommendationService';
import { recordOf } from '../service/recordOf';
import { Callers, ENTITY_PATH, entityRefOf } from './Callers';

const MARKDOWN = 'text/markdown';
const ANSWER_TYPES = ['application/json', MARKDOWN];

/** The answer is not there in any type that the caller accepts; status 406. */
export class NotAcceptableError extends CustomErrorBase {
  name = 'NotAcceptableError' as const;
  readonly statusCode = 406;
}

/**
 * Sends an `EntityRecommendation`. Its largest part is encoded already, and is
 * sent as it is kept: a copy for each caller would be garbage by the MB.
 */
function sendAnswer(
  res: Response,
  { entityRef, revision }: ProfileRevision,
  recommendationJson: Buffer,
  decision: Decision | undefined,
): void {
  const rest = JSON.stringify({ entityRef, revision, decision });
  const start = Buffer.from(`${rest.slice(0, -1)},"recommendation":`);
  const end = Buffer.from('}');
  res.set(
    'Content-Length',
    String(start.length + recommendationJson.length + end.length),
  );
  res.write(start);
  res.write(recommendationJson);
  res.end(end);
}

/** Names everything that an answer consists of, without looking through it. */
function answerTag(
  { revision, createdAt }: ProfileRevision,
  basis: string,
  decision: Decision | undefined,
): string {
  const decided = decision ? [decision.number, decision.decidedAt] : [];
  return `W/"${[revision, createdAt, basis, ...decided].join(' ')}"`;
}

/** Recommendations for a given profile and for the profiles of entities. */
export function addRecommendationRoutes(
  router: Router,
  options: {
    callers: Callers;
    engine: Engine;
    profiles: ProfileService;
    recommendations: RecommendationService;
  },
): void {
  const { callers, engine, profiles, recommendations } = options;

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
    const type = req.accepts(ANSWER_TYPES);
    if (!type) {
      throw new NotAcceptableError(`Accept one of ${ANSWER_TYPES.join(', ')}`);
    }
    const { revision, decision } = await profiles.getDecided(entityRefOf(req), {
      credentials,
    });
    const basis = await recommendations.basisOf(revision);
    res.vary('Accept');
    if (type === MARKDOWN) {
      const json = await recommendations.jsonFor(revision, basis);
      res
        .type(MARKDOWN)
        .send(
          recordOf(engine, revision, JSON.parse(json.toString()), decision),
        );
      return;
    }
    res.type('json').set('ETag', answerTag(revision, basis, decision));
    if (req.fresh) {
      res.status(304).end();
      return;
    }
    const json = await recommendations.jsonFor(revision, basis);
    sendAnswer(res, revision, json, decision);
  });

  router.post(`/v1/recommendations/${ENTITY_PATH}/drift`, async (req, res) => {
    const credentials = await callers.authenticate(req);
    const { revision, decision } = await profiles.getDecided(entityRefOf(req), {
      credentials,
    });
    const { template } = parseInput(driftRequestSchema, req.body, 'body');
    const { recommendation } = await recommendations.recommendFor(revision);
    res.json(driftOf(recommendation, template, decision?.platform));
  });
}
