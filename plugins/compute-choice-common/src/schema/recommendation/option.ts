import { z } from 'zod';
import { costLineSchema } from '../costLine';
import { limitSchema } from '../limit';
import { considerationAreaSchema } from '../considerationArea';
import {
  architectureSchema,
  messageSchema,
  operatingSystemSchema,
  platformSchema,
  purchaseModelSchema,
} from '../words';
import {
  availabilitySchema,
  burstSchema,
  copiesSchema,
  databaseConnectionsSchema,
} from './resilience';
import { sizingSchema } from './sizing';

/** A rule that excludes an option, with the limit that it rests on.
 *
 * @public
 */
export const constraintSchema = z
  .strictObject({
    rule: z.string().describe('Stable name, for example lambda-timeout.'),
    message: messageSchema,
    limit: limitSchema.optional().describe('Absent for a rule of the policy.'),
    lift: messageSchema
      .optional()
      .describe('The nearest change that would lift it.'),
    fields: z
      .array(z.string())
      .describe('Fields of the profile that the rule looked at.'),
  })
  .meta({ id: 'Constraint' });

/** @public */
export type Constraint = z.infer<typeof constraintSchema>;

/** @public */
export const contributionSchema = z
  .strictObject({
    area: considerationAreaSchema,
    weight: z.number(),
    value: z.number().min(0).max(1),
    points: z
      .number()
      .describe('weight × value; the points add up to the score.'),
    why: messageSchema,
  })
  .meta({ id: 'Contribution' });

/** @public */
export type Contribution = z.infer<typeof contributionSchema>;

/** @public */
export const rangeUsdSchema = z
  .strictObject({ p10: z.number(), p90: z.number() })
  .meta({ id: 'RangeUsd' });

/**
 * A platform with purchase model, CPU architecture and sizing, priced.
 *
 * @public
 */
export const computeOptionSchema = z
  .strictObject({
    id: z.string().describe('For example fargate/ecs/arm64/on-demand.'),
    platform: platformSchema,
    title: messageSchema,
    architecture: architectureSchema,
    os: operatingSystemSchema,
    purchase: purchaseModelSchema,
    eligible: z.boolean().describe('No constraint excludes it.'),
    priced: z
      .boolean()
      .describe('Every compute price is known; only then is it ranked.'),
    comparable: z
      .boolean()
      .describe(
        'False if other platforms lack the price for this purchase model.',
      ),
    constraints: z.array(constraintSchema),
    monthlyUsd: z.number().optional(),
    atLeast: z
      .boolean()
      .describe('The total is a lower bound: a side item has no price.'),
    rangeUsd: rangeUsdSchema.optional(),
    floorUsd: z.number().optional().describe('What it costs at zero traffic.'),
    copies: copiesSchema
      .optional()
      .describe('Present if the profile states non-production copies.'),
    sizing: sizingSchema.optional(),
    burst: burstSchema.optional().describe('Absent for jobs.'),
    availability: availabilitySchema.optional(),
    databaseConnections: databaseConnectionsSchema
      .optional()
      .describe('Present if the service uses a relational database.'),
    score: z
      .strictObject({
        total: z.number(),
        contributions: z.array(contributionSchema),
      })
      .optional(),
    warnings: z.array(messageSchema),
    costLines: z.array(costLineSchema),
    unpriced: z
      .array(z.string())
      .describe('Items without a price in the region.'),
  })
  .meta({ id: 'ComputeOption' });

/** @public */
export type ComputeOption = z.infer<typeof computeOptionSchema>;
