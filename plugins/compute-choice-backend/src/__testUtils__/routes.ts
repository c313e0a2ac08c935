import { WorkloadProfile } from '@compute-choice/plugin-compute-choice-common';
import { profileWith } from './profiles';

/** One call of a documented operation that succeeds for whoever may make it. */
export interface Route {
  operationId: string;
  method: 'get' | 'put' | 'post' | 'delete';
  path: string;
  body?: object | string;
  headers?: Record<string, string>;
  /** The status for a caller who may make it. */
  status: number;
  /** What the caller needs besides a token. */
  needs: 'nothing' | 'permission' | 'permission about the entity';
}

const NDJSON = { 'Content-Type': 'application/x-ndjson' };

/**
 * The calls about one entity, which has a profile at revision 1; in this order,
 * each of them succeeds.
 *
 * @param name - Of a component in the catalog.
 */
export function entityRoutes(name: string): Route[] {
  const needs = 'permission about the entity';
  const path = `component/default/${name}`;
  const profile = `/v1/profiles/${path}`;
  const recommendation = `/v1/recommendations/${path}`;
  const changed: WorkloadProfile = profileWith(2000);
  return [
    { operationId: 'GetProfile', method: 'get', path: profile, status: 200 },
    {
      operationId: 'SaveProfile',
      method: 'put',
      path: profile,
      headers: { 'If-Match': '"1"' },
      body: { profile: changed, comment: 'Measured' },
      status: 200,
    },
    {
      operationId: 'ListRevisions',
      method: 'get',
      path: `${profile}/revisions?limit=1`,
      status: 200,
    },
    {
      operationId: 'GetRevision',
      method: 'get',
      path: `${profile}/revisions/1`,
      status: 200,
    },
    {
      operationId: 'DiffRevisions',
      method: 'get',
      path: `${profile}/diff?from=1`,
      status: 200,
    },
    {
      operationId: 'GetProfileSource',
      method: 'get',
      path: `${profile}/source`,
      status: 200,
    },
    {
      operationId: 'RefreshProfileSource',
      method: 'post',
      path: `${profile}/source/refresh`,
      status: 200,
    },
    {
      operationId: 'GetRecommendation',
      method: 'get',
      path: recommendation,
      status: 200,
    },
    {
      operationId: 'GetRecommendation',
      method: 'get',
      path: recommendation,
      headers: { Accept: 'text/markdown' },
      status: 200,
    },
    {
      operationId: 'GetMeasurements',
      method: 'get',
      path: `/v1/measurements/${path}`,
      status: 200,
    },
    {
      operationId: 'CheckDrift',
      method: 'post',
      path: `${recommendation}/drift`,
      body: {
        template: {
          Resources: {
            Api: {
              Type: 'AWS::Lambda::Function',
              Properties: { MemorySize: 512, Architectures: ['arm64'] },
            },
          },
        },
      },
      status: 200,
    },
    {
      operationId: 'Decide',
      method: 'post',
      path: `${recommendation}/decision`,
      body: { revision: 2, status: 'rejected', reason: 'Not yet' },
      status: 201,
    },
    {
      operationId: 'ListDecisions',
      method: 'get',
      path: `${recommendation}/decisions`,
      status: 200,
    },
    {
      operationId: 'DeleteProfile',
      method: 'delete',
      path: profile,
      headers: { 'If-Match': '"2"' },
      status: 204,
    },
  ].map(route => ({ ...route, needs } as Route));
}

/** The calls about an entity that does not exist yet, in this order. */
export function pendingRoutes(name: string): Route[] {
  const path = `/v1/profiles/component/default/${name}?pending=true`;
  return [
    {
      operationId: 'SaveProfile',
      method: 'put',
      path,
      body: { profile: profileWith(1) },
      status: 202,
      needs: 'permission',
    },
    {
      operationId: 'GetProfile',
      method: 'get',
      path,
      status: 200,
      needs: 'nothing',
    },
    {
      operationId: 'DeleteProfile',
      method: 'delete',
      path,
      status: 204,
      needs: 'nothing',
    },
  ];
}

const line = {
  type: 'revision',
  entityRef: 'component:default/imported',
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'user:default/ada',
  profile: profileWith(1),
};

/** The calls that need a permission which is not about an entity. */
export const permissionRoutes: Route[] = (
  [
    {
      operationId: 'Recommend',
      method: 'post',
      path: '/v1/recommendations',
      body: { profile: profileWith(1) },
    },
    {
      operationId: 'RecommendBatch',
      method: 'post',
      path: '/v1/recommendations/batch',
      body: { profiles: [{ id: 'a', profile: profileWith(1) }] },
    },
    {
      operationId: 'RecommendBatch',
      method: 'post',
      path: '/v1/recommendations/batch?view=full',
      body: { profiles: [{ id: 'a', profile: profileWith(1) }] },
    },
    {
      operationId: 'Estimate',
      method: 'post',
      path: '/v1/estimates',
      body: {
        region: 'eu-west-1',
        sideItems: [{ item: 'public-ipv4', hours: 730 }],
      },
    },
    { operationId: 'ListFleet', method: 'get', path: '/v1/fleet?limit=1' },
    {
      operationId: 'ListFleet',
      method: 'get',
      path: '/v1/fleet',
      headers: { Accept: 'text/csv' },
    },
    {
      operationId: 'GetFleetSummary',
      method: 'get',
      path: '/v1/fleet/summary',
    },
    {
      operationId: 'GetReevaluation',
      method: 'get',
      path: '/v1/fleet/reevaluation',
    },
    { operationId: 'Export', method: 'get', path: '/v1/export' },
    {
      operationId: 'StartReevaluation',
      method: 'post',
      path: '/v1/fleet/reevaluation',
      status: 202,
    },
    {
      operationId: 'Import',
      method: 'post',
      path: '/v1/import',
      headers: NDJSON,
      body: `${JSON.stringify(line)}\n`,
    },
  ] as const
).map(route => ({ status: 200, ...route, needs: 'permission' }));

/** The calls that everybody with a token may make. */
export const openRoutes: Route[] = (
  [
    { operationId: 'ListPriceBooks', path: '/v1/prices' },
    { operationId: 'GetPriceBook', path: '/v1/prices/eu-west-1' },
    { operationId: 'GetLimits', path: '/v1/limits' },
    { operationId: 'ListPresets', path: '/v1/presets' },
    { operationId: 'GetPolicy', path: '/v1/policy' },
    { operationId: 'GetHealth', path: '/v1/health' },
  ] as const
).map(route => ({ ...route, method: 'get', status: 200, needs: 'nothing' }));
