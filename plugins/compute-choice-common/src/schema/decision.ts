import { z } from 'zod';
import { rangeUsdSchema, verdictStatusSchema } from './recommendation';
import { nextBeforeSchema } from './revision';
import { storedText, timestampSchema } from './storedText';
import { platformSchema } from './words';

const fields = {
  revision: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .describe('The revision of the profile whose recommendation is decided.'),
  status: z
    .enum(['accepted', 'rejected', 'snoozed'])
    .describe('`snoozed`: to be asked again from a date on.'),
  platform: platformSchema
    .optional()
    .describe('The platform that the team goes for.'),
  reason: storedText(2000).min(1).optional(),
  until: z.iso
    .date()
    .optional()
    .describe('The day from which a snoozed recommendation is raised again.'),
};

/**
 * Body of `POST /v1/recommendations/:kind/:namespace/:name/decision`.
 *
 * @public
 */
export const decisionRequestSchema = z
  .strictObject({
    ...fields,
    platform: platformSchema
      .optional()
      .describe(
        'The platform that the team goes for; if left out on acceptance, the one of the verdict.',
      ),
  })
  .superRefine(({ status, reason, until, platform }, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (status === 'rejected' && reason === undefined) {
      refuse('reason', 'State why the recommendation is rejected');
    }
    if (status === 'snoozed' && until === undefined) {
      refuse('until', 'State the day on which to ask again');
    }
    if (status !== 'snoozed' && until !== undefined) {
      refuse('until', 'Only a snoozed recommendation has a day');
    }
    if (status === 'snoozed' && platform !== undefined) {
      refuse('platform', 'A snoozed recommendation is not decided yet');
    }
  })
  .meta({ id: 'DecisionRequest' });

/** @public */
export type DecisionRequest = z.infer<typeof decisionRequestSchema>;

/** What was recommended when the team decided.
 *
 * @public
 */
export const decidedRecommendationSchema = z
  .strictObject({
    status: verdictStatusSchema,
    platform: platformSchema.optional(),
    optionId: z.string().optional(),
    monthlyUsd: z.number().optional(),
    rangeUsd: rangeUsdSchema.optional(),
    priceBook: z.string().describe('Identifier of the price book.'),
  })
  .meta({ id: 'DecidedRecommendation' });

/** @public */
export type DecidedRecommendation = z.infer<typeof decidedRecommendationSchema>;

/**
 * What a team decided about a recommendation. It is never changed; a newer one
 * takes its place.
 *
 * @public
 */
export const decisionSchema = z
  .strictObject({
    entityRef: z.string(),
    number: z.int().min(1).describe('Counted from 1 per entity.'),
    ...fields,
    decidedAt: timestampSchema,
    decidedBy: z.string().describe('Entity reference or service principal.'),
    recommended: decidedRecommendationSchema,
  })
  .meta({ id: 'Decision' });

/** @public */
export type Decision = z.infer<typeof decisionSchema>;

/** @public */
export const decisionListSchema = z
  .strictObject({
    entityRef: z.string(),
    decisions: z.array(decisionSchema).describe('Newest first.'),
    nextBefore: nextBeforeSchema,
  })
  .meta({ id: 'DecisionList' });

/** @public */
export type DecisionList = z.infer<typeof decisionListSchema>;
