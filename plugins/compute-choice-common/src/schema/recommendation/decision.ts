import { z } from 'zod';
import { messageSchema, platformSchema } from '../words';

/** @public */
export const verdictStatusSchema = z.enum(['recommended', 'tie', 'undecided']);

/** @public */
export const verdictSchema = z
  .strictObject({
    status: verdictStatusSchema,
    platform: platformSchema.optional(),
    optionId: z.string().optional(),
    tiedPlatforms: z.array(platformSchema).optional(),
    summary: messageSchema,
  })
  .meta({ id: 'Verdict' });

/** @public */
export type Verdict = z.infer<typeof verdictSchema>;

/** @public */
export const reasonSchema = z
  .strictObject({
    kind: z.enum(['for', 'against', 'note']),
    message: messageSchema,
    evidence: z
      .strictObject({ name: z.string(), page: z.string(), date: z.string() })
      .optional(),
  })
  .meta({ id: 'Reason' });

/** @public */
export type Reason = z.infer<typeof reasonSchema>;

/** A value that the engine filled in, with its range.
 *
 * @public
 */
export const assumptionSchema = z
  .strictObject({
    field: z.string().describe('Path of the field of the profile.'),
    value: z.union([z.number(), z.string(), z.boolean()]),
    range: z.tuple([z.number(), z.number()]).optional(),
    alternatives: z
      .array(
        z.strictObject({
          value: z.union([z.string(), z.boolean()]),
          probability: z.number(),
        }),
      )
      .optional(),
    unit: z.string().optional(),
    why: messageSchema,
  })
  .meta({ id: 'Assumption' });

/** @public */
export type Assumption = z.infer<typeof assumptionSchema>;

/** @public */
export const confidenceSchema = z
  .strictObject({
    level: z.enum(['high', 'medium', 'low']),
    share: z
      .number()
      .describe('Share of samples in which the verdict stays the best.'),
    samples: z.int(),
    seed: z.int(),
    expectedRegretUsd: z
      .number()
      .describe('Mean cost of the verdict above the cheapest, per month.'),
  })
  .meta({ id: 'Confidence' });

/** @public */
export type Confidence = z.infer<typeof confidenceSchema>;

/** @public */
export const nextQuestionSchema = z
  .strictObject({
    field: z.string(),
    question: messageSchema,
    flipShare: z
      .number()
      .describe('How often the answer would change the verdict.'),
  })
  .meta({ id: 'NextQuestion' });

/** @public */
export const breakEvenSchema = z
  .strictObject({
    requestsPerMonth: z.number(),
    from: platformSchema.describe('Cheapest below.'),
    to: platformSchema.describe('Cheapest above.'),
  })
  .meta({ id: 'BreakEven' });

/** @public */
export type BreakEven = z.infer<typeof breakEvenSchema>;

/** @public */
export const demandSchema = z
  .strictObject({
    hourlyRequestsPerSecond: z
      .array(z.number())
      .describe('168 points, Monday 00:00 first.'),
    requestsPerMonth: z.number(),
    meanRequestsPerSecond: z.number(),
    peakRequestsPerSecond: z
      .number()
      .describe('Highest hour times the burst inside it.'),
    burstInsideHour: z.number(),
  })
  .meta({ id: 'Demand' });

/** @public */
export type DemandSummary = z.infer<typeof demandSchema>;
