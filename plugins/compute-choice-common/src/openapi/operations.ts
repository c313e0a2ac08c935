import {
  costEstimateSchema,
  entityRecommendationSchema,
  estimateRequestSchema,
  limitListSchema,
  policySchema,
  presetListSchema,
  priceBookListSchema,
  priceBookSchema,
  profileRevisionSchema,
  recommendationRequestSchema,
  recommendationSchema,
  revisionListSchema,
  saveProfileRequestSchema,
} from '../schema';
import { fleetOperations } from './fleetOperations';
import { entityPath, Operation } from './Operation';

const ifMatch = {
  name: 'If-Match',
  description:
    'The revision that the change is based on, in double quotes; 412 if it is not the latest.',
};
const ifNoneMatch = {
  name: 'If-None-Match',
  description: '`*`: only if the entity has no profile yet; 412 otherwise.',
};

const revisionHeaders = {
  ETag: {
    description: 'The revision in double quotes, for If-Match.',
    schema: { type: 'string' },
  },
};

/** Every call of the HTTP API, below `/api/compute-choice`. */
export const operations: Operation[] = [
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
    operationId: 'GetProfile',
    method: 'get',
    path: `/v1/profiles/${entityPath}`,
    summary: 'The profile of an entity',
    responses: {
      200: {
        description: 'Latest revision',
        headers: revisionHeaders,
        schema: profileRevisionSchema,
      },
    },
    errors: [404],
  },
  {
    operationId: 'SaveProfile',
    method: 'put',
    path: `/v1/profiles/${entityPath}`,
    summary: 'Saves the profile of an entity as a new revision',
    body: saveProfileRequestSchema,
    headers: [ifMatch, ifNoneMatch],
    responses: {
      200: {
        description: 'The saved revision, or the latest one if nothing changed',
        headers: revisionHeaders,
        schema: profileRevisionSchema,
      },
      201: {
        description: 'The first revision since there was no profile',
        headers: revisionHeaders,
        schema: profileRevisionSchema,
      },
    },
    errors: [404, 409, 412],
  },
  {
    operationId: 'DeleteProfile',
    method: 'delete',
    path: `/v1/profiles/${entityPath}`,
    summary: 'Deletes the profile of an entity; its history stays',
    headers: [ifMatch],
    responses: { 204: { description: 'Deleted' } },
    errors: [404, 409, 412],
  },
  {
    operationId: 'ListRevisions',
    method: 'get',
    path: `/v1/profiles/${entityPath}/revisions`,
    summary: 'The history of a profile, newest first',
    responses: {
      200: { description: 'The revisions', schema: revisionListSchema },
    },
    errors: [404],
  },
  {
    operationId: 'GetRevision',
    method: 'get',
    path: `/v1/profiles/${entityPath}/revisions/{revision}`,
    summary: 'One revision of a profile',
    responses: {
      200: { description: 'The revision', schema: profileRevisionSchema },
    },
    errors: [404],
  },
  {
    operationId: 'GetRecommendation',
    method: 'get',
    path: `/v1/recommendations/${entityPath}`,
    summary: 'The recommendation for an entity',
    responses: {
      200: {
        description: 'The recommendation for its latest revision',
        schema: entityRecommendationSchema,
      },
    },
    errors: [404],
  },
  {
    operationId: 'ListPriceBooks',
    method: 'get',
    path: '/v1/prices',
    summary: 'The priced regions',
    responses: {
      200: { description: 'The price books', schema: priceBookListSchema },
    },
  },
  {
    operationId: 'GetPriceBook',
    method: 'get',
    path: '/v1/prices/{region}',
    summary: 'The price book of a region',
    responses: {
      200: { description: 'The price book', schema: priceBookSchema },
    },
    errors: [404],
  },
  {
    operationId: 'GetLimits',
    method: 'get',
    path: '/v1/limits',
    summary: 'The documented AWS limits that constraints rest on',
    responses: { 200: { description: 'The limits', schema: limitListSchema } },
  },
  {
    operationId: 'ListPresets',
    method: 'get',
    path: '/v1/presets',
    summary: 'What each kind of workload is assumed to look like',
    responses: {
      200: { description: 'The presets', schema: presetListSchema },
    },
  },
  {
    operationId: 'GetPolicy',
    method: 'get',
    path: '/v1/policy',
    summary: 'The policy of the organisation',
    responses: { 200: { description: 'The policy', schema: policySchema } },
  },
  ...fleetOperations,
];
