import { z } from 'zod';
import { evaluationSchema } from './recommendation';
import { revisionSummarySchema } from './revision';

/** @public */
export const revisionDiffQuerySchema = z.strictObject({
  from: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .describe('The revision to compare with.'),
  to: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .describe('The revision that is compared; the latest if left out.'),
});

/** @public */
export type RevisionDiffQuery = z.infer<typeof revisionDiffQuerySchema>;

/** A field of the profile that two revisions state differently.
 *
 * @public
 */
export const fieldChangeSchema = z
  .strictObject({
    field: z
      .string()
      .describe('Path of the field, for example traffic.requestsPerMonth.'),
    from: z
      .unknown()
      .optional()
      .describe('Left out if the older one is silent.'),
    to: z.unknown().optional().describe('Left out if the newer one is silent.'),
  })
  .meta({ id: 'FieldChange' });

/** @public */
export type FieldChange = z.infer<typeof fieldChangeSchema>;

const sideSchema = z
  .strictObject({
    revision: revisionSummarySchema,
    evaluation: evaluationSchema,
  })
  .meta({ id: 'RevisionDiffSide' });

/**
 * What changed between two revisions, and what that changed in the answer.
 * Both are evaluated with the prices and the policy of today, so that every
 * difference comes from the profile.
 *
 * @public
 */
export const revisionDiffSchema = z
  .strictObject({
    entityRef: z.string(),
    from: sideSchema,
    to: sideSchema,
    fields: z.array(fieldChangeSchema).describe('In the order of the profile.'),
    verdictChanged: z
      .boolean()
      .describe('Status or platform of the verdict differ.'),
    monthlyUsdDifference: z
      .number()
      .optional()
      .describe('`to` minus `from`, where both verdicts have a cost.'),
  })
  .meta({ id: 'RevisionDiff' });

/** @public */
export type RevisionDiff = z.infer<typeof revisionDiffSchema>;
