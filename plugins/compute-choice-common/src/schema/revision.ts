import { z } from 'zod';
import { chosenPlatformSchema } from './chosenPlatform';
import { workloadProfileSchema } from './profile';
import { storedText, timestampSchema } from './storedText';

const COMMENT_MAX_LENGTH = 500;

/** Body of `PUT /v1/profiles/:kind/:namespace/:name`.
 *
 * @public
 */
export const saveProfileRequestSchema = z
  .strictObject({
    profile: workloadProfileSchema,
    comment: storedText(COMMENT_MAX_LENGTH)
      .optional()
      .describe('Why the profile is saved; shown in its history.'),
    chosen: chosenPlatformSchema
      .optional()
      .describe('With `pending=true` only: what the service is written for.'),
  })
  .meta({ id: 'SaveProfileRequest' });

/** @public */
export type SaveProfileRequest = z.infer<typeof saveProfileRequestSchema>;

/**
 * Where a revision comes from, unless it was saved in the portal or over HTTP.
 *
 * @public
 */
export const revisionSourceSchema = z
  .strictObject({
    type: z
      .enum(['repository', 'pending', 'seed'])
      .describe(
        '`repository`: read from a file beside the entity; `pending`: saved before the entity existed; `seed`: came with the portal.',
      ),
    location: z
      .string()
      .max(2000)
      .optional()
      .describe('Where the file is, for `repository`.'),
  })
  .meta({ id: 'RevisionSource' });

/** @public */
export type RevisionSource = z.infer<typeof revisionSourceSchema>;

const provenance = {
  revision: z.int().min(1),
  createdAt: timestampSchema,
  createdBy: z.string().describe('Entity reference or service principal.'),
  comment: z.string().optional(),
  source: revisionSourceSchema
    .optional()
    .describe('Left out if it was saved in the portal or over HTTP.'),
};

/** @public */
export const revisionSummarySchema = z
  .strictObject({
    ...provenance,
    deleted: z
      .boolean()
      .describe('True for the revision that records a deletion.'),
  })
  .meta({ id: 'RevisionSummary' });

/** @public */
export type RevisionSummary = z.infer<typeof revisionSummarySchema>;

/** One saved, immutable version of an entity's profile.
 *
 * @public
 */
export const profileRevisionSchema = z
  .strictObject({
    entityRef: z.string(),
    ...provenance,
    profile: workloadProfileSchema,
  })
  .meta({ id: 'ProfileRevision' });

/** @public */
export type ProfileRevision = z.infer<typeof profileRevisionSchema>;

/**
 * Which part of a list, newest first, that is numbered from 1.
 *
 * @public
 */
export const historyQuerySchema = z.strictObject({
  limit: z
    .int()
    .min(1)
    .max(200)
    .default(50)
    .describe('How many at most; 50 if left out.'),
  before: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .describe(
      'Only older ones than this number: `nextBefore` of the page before.',
    ),
});

/** @public */
export type HistoryQuery = z.input<typeof historyQuerySchema>;

/** Tells where a list in pages goes on. */
export const nextBeforeSchema = z
  .int()
  .optional()
  .describe('`before` of the next page; left out on the last one.');

/** @public */
export const revisionListSchema = z
  .strictObject({
    entityRef: z.string(),
    revisions: z.array(revisionSummarySchema).describe('Newest first.'),
    nextBefore: nextBeforeSchema,
  })
  .meta({ id: 'RevisionList' });

/** @public */
export type RevisionList = z.infer<typeof revisionListSchema>;
