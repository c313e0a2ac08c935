import {
  fleetFilterSchema,
  fleetPageSchema,
  fleetQuerySchema,
  fleetSummarySchema,
  measurementListSchema,
  profileRevisionSchema,
  reevaluationSchema,
  relinkRequestSchema,
} from '../../schema';
import { entityPath, Operation } from './operation';

/** The calls about all profiled entities. */
export const fleetOperations: Operation[] = [
  {
    operationId: 'ListFleet',
    method: 'get',
    path: '/v1/fleet',
    summary: 'The profiled entities that the caller may see, page by page',
    query: fleetQuerySchema,
    responses: {
      200: {
        description: 'A page',
        schema: fleetPageSchema,
        alternatives: {
          'text/csv': 'All rows; `limit` and `cursor` do not count.',
        },
      },
    },
  },
  {
    operationId: 'GetFleetSummary',
    method: 'get',
    path: '/v1/fleet/summary',
    summary: 'Totals over the profiled entities',
    query: fleetFilterSchema,
    responses: {
      200: { description: 'The totals', schema: fleetSummarySchema },
    },
  },
  {
    operationId: 'GetReevaluation',
    method: 'get',
    path: '/v1/fleet/reevaluation',
    summary: 'How far the latest re-evaluation is',
    responses: {
      200: { description: 'Its progress', schema: reevaluationSchema },
    },
  },
  {
    operationId: 'StartReevaluation',
    method: 'post',
    path: '/v1/fleet/reevaluation',
    summary: 'Recomputes now what is stale, instead of at the scheduled time',
    responses: {
      202: { description: 'It will start', schema: reevaluationSchema },
    },
  },
  {
    operationId: 'GetMeasurements',
    method: 'get',
    path: `/v1/measurements/${entityPath}`,
    summary: 'What metric sources have measured of an entity',
    responses: {
      200: { description: 'The measurements', schema: measurementListSchema },
    },
    errors: [404],
  },
  {
    operationId: 'RelinkProfile',
    method: 'post',
    path: `/v1/profiles/${entityPath}/relink`,
    summary: 'Takes over the profile and history of a renamed entity',
    body: relinkRequestSchema,
    responses: {
      201: {
        description: 'The latest revision, now of this entity',
        schema: profileRevisionSchema,
      },
    },
    errors: [404, 409],
  },
];
