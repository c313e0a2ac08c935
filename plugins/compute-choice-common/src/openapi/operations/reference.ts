import {
  healthSchema,
  limitListSchema,
  policyAnswerSchema,
  presetListSchema,
  priceBookListSchema,
  priceBookSchema,
} from '../../schema';
import { Operation } from './operation';

/** The data behind the answers. */
export const referenceOperations: Operation[] = [
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
    summary: 'The policy of the organisation, as far as the caller may see it',
    responses: {
      200: { description: 'The policy', schema: policyAnswerSchema },
    },
  },
  {
    operationId: 'GetHealth',
    method: 'get',
    path: '/v1/health',
    summary: 'Whether prices and recommendations are up to date',
    responses: { 200: { description: 'How it is', schema: healthSchema } },
  },
];
