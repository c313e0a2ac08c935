import { z } from 'zod';
import { issueSchema } from '../errors';
import { priceBookReferenceSchema } from '../estimate';
import { confidenceSchema, verdictSchema } from './decision';
import { computeOptionSchema } from './option';

const pricedOptionSchema = computeOptionSchema
  .pick({
    platform: true,
    monthlyUsd: true,
    rangeUsd: true,
    atLeast: true,
  })
  .extend({ optionId: z.string() })
  .meta({ id: 'PricedOption' });

/** An option in one line.
 *
 * @public
 */
export type PricedOption = z.infer<typeof pricedOptionSchema>;

/** A recommendation in one line: for batches, lists and comparisons.
 *
 * @public
 */
export const recommendationSummarySchema = z
  .strictObject({
    verdict: verdictSchema,
    option: pricedOptionSchema
      .optional()
      .describe('The option of the verdict, if it names one.'),
    cheapest: pricedOptionSchema.optional(),
    runnerUp: pricedOptionSchema
      .optional()
      .describe('The best option of another platform.'),
    confidence: confidenceSchema,
    current: z
      .strictObject({
        platform: z.string(),
        monthlyUsd: z.number().optional(),
        savingUsd: z
          .number()
          .optional()
          .describe('Current bill minus the verdict, per month.'),
      })
      .optional(),
    assumptionCount: z.int().describe('How many values the engine filled in.'),
    nextQuestionField: z
      .string()
      .optional()
      .describe('The field that is worth asking for next.'),
    priceBook: priceBookReferenceSchema,
  })
  .meta({ id: 'RecommendationSummary' });

/** @public */
export type RecommendationSummary = z.infer<typeof recommendationSummarySchema>;

/**
 * The outcome of evaluating a profile that was not sent with this very call: a
 * summary, or what stands in the way, for example a region that is not priced.
 *
 * @public
 */
export const evaluationSchema = z
  .union([
    z.strictObject({ summary: recommendationSummarySchema }),
    z.strictObject({ issues: z.array(issueSchema).min(1) }),
  ])
  .meta({ id: 'Evaluation' });

/** @public */
export type Evaluation = z.infer<typeof evaluationSchema>;
