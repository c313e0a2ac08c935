import {
  assumptionSchema,
  decisionSchema,
  recommendationSummarySchema,
} from '@compute-choice/plugin-compute-choice-common';
import { z } from 'zod';

/** The answer of an action: short enough for a conversation. */
export const actionAnswerSchema = z.strictObject({
  summary: recommendationSummarySchema,
  reasons: z.array(z.string()).describe('For, against and notes, in words.'),
  assumptions: z
    .array(
      assumptionSchema
        .pick({ field: true, value: true, unit: true })
        .extend({ why: z.string() }),
    )
    .describe('What the profile does not say and the engine filled in.'),
  nextQuestion: z
    .string()
    .optional()
    .describe('Ask the user this next: the answer may change the verdict.'),
});

/** The same for an entity, with what its team decided. */
export const entityAnswerSchema = actionAnswerSchema.extend({
  entityRef: z.string(),
  revision: z.int().describe('Of the workload profile.'),
  decision: decisionSchema.optional(),
});

/** An entity of the catalog. */
export const entityRefSchema = z
  .string()
  .min(1)
  .max(800)
  .describe('Entity reference, for example component:default/orders-api.');
