import { z } from 'zod';
import { costLineSchema, priceSourceSchema } from '../costLine';
import { priceBookReferenceSchema } from '../estimate';
import { messageSchema } from '../words';
import {
  assumptionSchema,
  breakEvenSchema,
  confidenceSchema,
  demandSchema,
  nextQuestionSchema,
  reasonSchema,
  verdictSchema,
} from './decision';
import { computeOptionSchema } from './option';
import {
  costCurvesSchema,
  growthOutlookSchema,
  revisitSchema,
} from './outlook';
import { hybridSchema, moveSchema, practiceSchema } from './practice';
import { tornadoSchema } from './tornado';

/**
 * The answer: ranked options, verdict, reasons, confidence and provenance.
 *
 * @public
 */
export const recommendationSchema = z
  .strictObject({
    verdict: verdictSchema,
    options: z
      .array(computeOptionSchema)
      .describe('Best first; excluded and unpriced ones last.'),
    cheapestOptionId: z.string().nullable(),
    runnerUpOptionId: z
      .string()
      .nullable()
      .describe('The best option of another platform.'),
    runnerUpDifference: z
      .strictObject({ monthlyUsd: z.number(), message: messageSchema })
      .optional()
      .describe('Runner-up minus verdict, in money and in words.'),
    reasons: z.array(reasonSchema),
    confidence: confidenceSchema,
    nextQuestion: nextQuestionSchema.nullable(),
    assumptions: z.array(assumptionSchema),
    breakEven: z.array(breakEvenSchema),
    tornado: tornadoSchema
      .optional()
      .describe(
        'Absent without samples, or without a runner-up to hold against.',
      ),
    costCurves: costCurvesSchema
      .optional()
      .describe('Absent without traffic, or if no option is ranked.'),
    growth: growthOutlookSchema
      .optional()
      .describe('Present if the profile states a growth.'),
    revisit: revisitSchema
      .optional()
      .describe('When to look again; absent if there is no verdict.'),
    practice: z
      .array(practiceSchema)
      .optional()
      .describe('What working with each platform is like, best first.'),
    move: moveSchema
      .optional()
      .describe(
        'The move from what the service runs on today, if there is one.',
      ),
    hybrid: hybridSchema.optional(),
    demand: demandSchema,
    current: z
      .strictObject({
        platform: z.string(),
        monthlyUsd: z.number().optional(),
        savingUsd: z
          .number()
          .optional()
          .describe(
            'Current bill minus the verdict; negative if it costs more.',
          ),
        costLines: z.array(costLineSchema),
      })
      .optional(),
    provenance: z.strictObject({
      engine: z.string(),
      priceBook: priceBookReferenceSchema,
      limitsDate: z.string(),
      policy: z.string().describe('Fingerprint of the policy.'),
      sources: z.array(priceSourceSchema).optional(),
    }),
  })
  .meta({ id: 'Recommendation' });

/** @public */
export type Recommendation = z.infer<typeof recommendationSchema>;
