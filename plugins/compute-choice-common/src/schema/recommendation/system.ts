import { z } from 'zod';
import { costLineSchema } from '../costLine';
import { priceBookReferenceSchema } from '../estimate';
import { workloadProfileSchema } from '../profile';
import { messageSchema, platformSchema } from '../words';
import { recommendationSchema } from './recommendation';

/** One of several components that are decided and billed together.
 *
 * @public
 */
export const systemComponentSchema = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .describe('Unique, for example an entity reference.'),
    profile: workloadProfileSchema,
  })
  .meta({ id: 'SystemComponent' });

/** @public */
export type SystemComponent = z.infer<typeof systemComponentSchema>;

/** A question about several components of one account and region.
 *
 * @public
 */
export const systemRequestSchema = z
  .strictObject({
    components: z
      .array(systemComponentSchema)
      .min(1)
      .max(50)
      .refine(
        components =>
          new Set(components.map(({ name }) => name)).size ===
          components.length,
        { message: 'Names must be unique' },
      ),
  })
  .meta({ id: 'SystemRequest' });

/** @public */
export type SystemRequest = z.infer<typeof systemRequestSchema>;

/** A line of the combined bill, with the components that it is for.
 *
 * @public
 */
export const systemCostLineSchema = costLineSchema
  .extend({
    components: z
      .array(z.string())
      .min(1)
      .describe('Names; several where something is shared.'),
  })
  .meta({ id: 'SystemCostLine' });

/** @public */
export type SystemCostLine = z.infer<typeof systemCostLineSchema>;

/** The platform of one component inside its system.
 *
 * @public
 */
export const componentAnswerSchema = z
  .strictObject({
    name: z.string(),
    platform: platformSchema
      .optional()
      .describe('Absent if nothing can run it.'),
    optionId: z.string().optional(),
    alone: z
      .strictObject({
        platform: platformSchema.optional(),
        optionId: z.string().optional(),
        monthlyUsd: z.number().optional(),
      })
      .describe(
        'What it would run on, and cost, by itself, without the free allowances that the account has once.',
      ),
    monthlyUsd: z
      .number()
      .optional()
      .describe(
        'Its lines of the combined bill, shared ones in equal parts, in USD per month.',
      ),
    recommendation: recommendationSchema.describe('The answer by itself.'),
  })
  .meta({ id: 'ComponentAnswer' });

/** @public */
export type ComponentAnswer = z.infer<typeof componentAnswerSchema>;

/**
 * A platform for each component and the combined bill: one load balancer, one
 * free allowance, one ladder of volume tiers and one cluster for all of them.
 *
 * @public
 */
export const systemRecommendationSchema = z
  .strictObject({
    components: z.array(componentAnswerSchema).describe('By name.'),
    monthlyUsd: z.number().describe('Sum of the lines.'),
    atLeast: z
      .boolean()
      .describe('The total is a lower bound: an item has no price.'),
    separatelyUsd: z
      .number()
      .describe('Sum of what the components cost one by one.'),
    savingUsd: z
      .number()
      .describe('Separately minus together; never negative.'),
    shared: z
      .array(messageSchema)
      .describe('What is shared, and what it saves.'),
    cluster: z
      .strictObject({
        instanceType: z.string(),
        hosts: z.number().describe('At the busiest hour.'),
        components: z.array(z.string()),
      })
      .optional()
      .describe('The cluster that the components on ECS on EC2 share.'),
    costLines: z.array(systemCostLineSchema),
    summary: messageSchema,
    priceBook: priceBookReferenceSchema,
  })
  .meta({ id: 'SystemRecommendation' });

/** @public */
export type SystemRecommendation = z.infer<typeof systemRecommendationSchema>;
