import { z } from 'zod';
import { workloadProfileSchema, workloadKindSchema } from './profile';
import { assumptionSchema, recommendationSchema } from './recommendation';
import { limitSchema } from './limit';
import { decisionSchema } from './decision';
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

/** @public */
export const entityRecommendationSchema = z
  .strictObject({
    entityRef: z.string(),
    revision: z.int().min(1),
    recommendation: recommendationSchema,
    decision: decisionSchema
      .optional()
      .describe('The latest decision of the team, if there is one.'),
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
