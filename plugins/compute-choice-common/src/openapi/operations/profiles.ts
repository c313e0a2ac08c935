import { z } from 'zod';
import {
  historyQuerySchema,
  pendingProfileSchema,
  pendingQuerySchema,
  profileRevisionSchema,
  profileSourceSchema,
  revisionDiffQuerySchema,
  revisionDiffSchema,
  revisionListSchema,
  saveProfileRequestSchema,
} from '../../schema';
import {
  entityPath,
  ifMatch,
  ifNoneMatch,
  Operation,
  revisionHeaders,
} from './operation';

/** The profiles of entities, and their history. */
export const profileOperations: Operation[] = [
  {
    operationId: 'GetProfile',
    method: 'get',
    path: `/v1/profiles/${entityPath}`,
    summary: 'The profile of an entity',
    query: pendingQuerySchema,
    responses: {
      200: {
        description:
          'Latest revision; with pending=true what the caller saved before the entity exists',
        headers: revisionHeaders,
        schema: z.union([profileRevisionSchema, pendingProfileSchema]),
      },
    },
    errors: [404],
  },
  {
    operationId: 'SaveProfile',
    method: 'put',
    path: `/v1/profiles/${entityPath}`,
    summary: 'Saves the profile of an entity as a new revision',
    query: pendingQuerySchema,
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
      202: {
        description: 'Waits for the entity, which does not exist yet',
        schema: pendingProfileSchema,
      },
    },
    errors: [404, 409, 412],
  },
  {
    operationId: 'DeleteProfile',
    method: 'delete',
    path: `/v1/profiles/${entityPath}`,
    summary: 'Deletes the profile of an entity; its history stays',
    query: pendingQuerySchema,
    headers: [ifMatch],
    responses: { 204: { description: 'Deleted' } },
    errors: [404, 409, 412],
  },
  {
    operationId: 'GetProfileSource',
    method: 'get',
    path: `/v1/profiles/${entityPath}/source`,
    summary: 'Whether the portal or a file in the repository says what it is',
    responses: {
      200: { description: 'The source', schema: profileSourceSchema },
    },
    errors: [404],
  },
  {
    operationId: 'RefreshProfileSource',
    method: 'post',
    path: `/v1/profiles/${entityPath}/source/refresh`,
    summary: 'Reads the file in the repository now',
    responses: {
      200: { description: 'The source', schema: profileSourceSchema },
    },
    errors: [404],
  },
  {
    operationId: 'ListRevisions',
    method: 'get',
    path: `/v1/profiles/${entityPath}/revisions`,
    summary: 'The history of a profile, newest first',
    query: historyQuerySchema,
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
    operationId: 'DiffRevisions',
    method: 'get',
    path: `/v1/profiles/${entityPath}/diff`,
    summary: 'What differs between two revisions: fields, verdict and cost',
    query: revisionDiffQuerySchema,
    responses: {
      200: { description: 'The difference', schema: revisionDiffSchema },
    },
    errors: [404],
  },
];
