import { z } from 'zod';
import { workloadProfileSchema, workloadKindSchema } from './profile';
import { assumptionSchema, recommendationSchema } from './recommendation';
import { limitSchema } from './limit';
import { priceBookSummarySchema } from './priceBook';

/** Body of `POST /v1/recommendations`.
 *
 * @public
 */
export const recommendationRequestSchema = z
  .strictObject({ profile: workloadProfileSchema })
  .meta({ id: 'RecommendationRequest' });

/** @public */
export type RecommendationRequest = z.infer<typeof recommendationRequestSchema>;

/** Body of `PUT /v1/profiles/:kind/:namespace/:name`.
 *
 * @public
 */
export const saveProfileRequestSchema = z
  .strictObject({
    profile: workloadProfileSchema,
    comment: z
      .string()
      .max(500)
      .refine(comment => !comment.includes('\0'), {
        // PostgreSQL cannot store it.
        message: 'Must not contain a NUL character',
      })
      .optional()
      .describe('Why the profile is saved; shown in its history.'),
  })
  .meta({ id: 'SaveProfileRequest' });

/** @public */
export type SaveProfileRequest = z.infer<typeof saveProfileRequestSchema>;

/** @public */
export const revisionSummarySchema = z
  .strictObject({
    revision: z.int().min(1),
    createdAt: z.string().describe('ISO 8601.'),
    createdBy: z.string().describe('Entity reference or service principal.'),
    comment: z.string().optional(),
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
    revision: z.int().min(1),
    createdAt: z.string().describe('ISO 8601.'),
    createdBy: z.string().describe('Entity reference or service principal.'),
    comment: z.string().optional(),
    profile: workloadProfileSchema,
  })
  .meta({ id: 'ProfileRevision' });

/** @public */
export type ProfileRevision = z.infer<typeof profileRevisionSchema>;

/** @public */
export const revisionListSchema = z
  .strictObject({
    entityRef: z.string(),
    revisions: z.array(revisionSummarySchema).describe('Newest first.'),
  })
  .meta({ id: 'RevisionList' });

/** @public */
export type RevisionList = z.infer<typeof revisionListSchema>;

/** @public */
export const entityRecommendationSchema = z
  .strictObject({
    entityRef: z.string(),
    revision: z.int().min(1),
    recommendation: recommendationSchema,
  })
  .meta({ id: 'EntityRecommendation' });

/** @public */
export type EntityRecommendation = z.infer<typeof entityRecommendationSchema>;

/** What a kind of workload is assumed to look like until somebody says more.
 *
 * @public
 */
export const presetSchema = z
  .strictObject({
    kind: workloadKindSchema,
    title: z.string(),
    description: z.string(),
    assumptions: z.array(assumptionSchema),
  })
  .meta({ id: 'Preset' });

/** @public */
export type Preset = z.infer<typeof presetSchema>;

/** @public */
export const presetListSchema = z
  .strictObject({ presets: z.array(presetSchema) })
  .meta({ id: 'PresetList' });

/** @public */
export const limitListSchema = z
  .strictObject({ date: z.string(), limits: z.array(limitSchema) })
  .meta({ id: 'LimitList' });

/** @public */
export type LimitList = z.infer<typeof limitListSchema>;

/** @public */
export const priceBookListSchema = z
  .strictObject({ priceBooks: z.array(priceBookSummarySchema) })
  .meta({ id: 'PriceBookList' });
