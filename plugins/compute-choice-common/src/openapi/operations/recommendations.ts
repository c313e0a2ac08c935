import {
  batchQuerySchema,
  batchRequestSchema,
  batchResultSchema,
  batchSummarySchema,
  costEstimateSchema,
  decisionListSchema,
  decisionRequestSchema,
  decisionSchema,
  driftRequestSchema,
  driftSchema,
  entityRecommendationSchema,
  estimateRequestSchema,
  historyQuerySchema,
  recommendationRequestSchema,
  recommendationSchema,
} from '../../schema';
import {
  answerHeaders,
  entityPath,
  ifChanged,
  NDJSON,
  Operation,
} from './operation';

/** Recommendations, estimates, and what teams decide about them. */
export const recommendationOperations: Operation[] = [
  {
    operationId: 'Recommend',
    method: 'post',
    path: '/v1/recommendations',
    summary: 'Profile in, recommendation out; nothing is stored',
    body: recommendationRequestSchema,
    responses: {
      200: { description: 'The recommendation', schema: recommendationSchema },
    },
  },
  {
    operationId: 'RecommendBatch',
    method: 'post',
    path: '/v1/recommendations/batch',
    summary:
      'Up to 1,000 profiles in, a result for each out; nothing is stored',
    query: batchQuerySchema,
    body: batchRequestSchema,
    responses: {
      200: {
        description: 'The results, in the order of the profiles',
        schema: batchSummarySchema,
        alternatives: { [NDJSON]: batchResultSchema },
      },
    },
  },
  {
    operationId: 'Estimate',
    method: 'post',
    path: '/v1/estimates',
    summary: 'Prices a given configuration and its side items',
    body: estimateRequestSchema,
    responses: {
      200: { description: 'The estimate', schema: costEstimateSchema },
    },
  },
  {
    operationId: 'GetRecommendation',
    method: 'get',
    path: `/v1/recommendations/${entityPath}`,
    summary:
      'The recommendation for an entity; with Accept: text/markdown its decision record',
    headers: [ifChanged],
    responses: {
      200: {
        description: 'The recommendation for its latest revision',
        headers: answerHeaders,
        schema: entityRecommendationSchema,
        alternatives: { 'text/markdown': 'The decision record.' },
      },
      304: {
        description: 'Nothing has changed since the answer with this tag',
      },
    },
    errors: [404, 406],
  },
  {
    operationId: 'Decide',
    method: 'post',
    path: `/v1/recommendations/${entityPath}/decision`,
    summary: 'Accepts, rejects or snoozes the recommendation for an entity',
    body: decisionRequestSchema,
    responses: {
      200: {
        description: 'The latest decision, which says the same already',
        schema: decisionSchema,
      },
      201: { description: 'The new decision', schema: decisionSchema },
    },
    errors: [404, 409, 412],
  },
  {
    operationId: 'ListDecisions',
    method: 'get',
    path: `/v1/recommendations/${entityPath}/decisions`,
    summary: 'What was decided about an entity, newest first',
    query: historyQuerySchema,
    responses: {
      200: { description: 'The decisions', schema: decisionListSchema },
    },
    errors: [404],
  },
  {
    operationId: 'CheckDrift',
    method: 'post',
    path: `/v1/recommendations/${entityPath}/drift`,
    summary:
      'Compares a CloudFormation template with the recommendation for an entity, or with the platform that was decided for; nothing is stored',
    body: driftRequestSchema,
    responses: {
      200: { description: 'What differs', schema: driftSchema },
    },
    errors: [404],
  },
];
