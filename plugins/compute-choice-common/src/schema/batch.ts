import { z } from 'zod';
import { issueSchema } from './errors';
import { workloadProfileSchema } from './profile';
import {
  recommendationSchema,
  recommendationSummarySchema,
} from './recommendation';

/** How many profiles one batch may have.
 *
 * @public
 */
export const BATCH_MAX_PROFILES = 1000;

/** Body of `POST /v1/recommendations/batch`.
 *
 * @public
 */
export const batchRequestSchema = z
  .strictObject({
    profiles: z
      .array(
        z.strictObject({
          id: z
            .string()
            .min(1)
            .max(300)
            .describe('Names the result; chosen by the caller.'),
          profile: workloadProfileSchema,
        }),
      )
      .min(1)
      .max(BATCH_MAX_PROFILES),
  })
  .superRefine(({ profiles }, context) => {
    const first = new Map<string, number>();
    profiles.forEach(({ id }, index) => {
      if (first.has(id)) {
        context.addIssue({
          code: 'custom',
          path: ['profiles', index, 'id'],
          message: `profiles.${first.get(id)} has the same id`,
        });
      } else {
        first.set(id, index);
      }
    });
  })
  .meta({ id: 'BatchRequest' });

/** @public */
export type BatchRequest = z.infer<typeof batchRequestSchema>;

/** @public */
export const batchQuerySchema = z.strictObject({
  view: z
    .enum(['summary', 'full'])
    .default('summary')
    .describe(
      '`full`: whole recommendations as NDJSON, one line each, in the order of the profiles.',
    ),
});

const failedSchema = z
  .strictObject({ id: z.string(), issues: z.array(issueSchema).min(1) })
  .meta({ id: 'BatchFailure' });

/** @public */
export const batchSummaryResultSchema = z.union([
  z.strictObject({ id: z.string(), summary: recommendationSummarySchema }),
  failedSchema,
]);

/** @public */
export type BatchSummaryResult = z.infer<typeof batchSummaryResultSchema>;

/**
 * The answer to a batch: a result for each profile, in the same order. A
 * profile that is valid but cannot be evaluated, for example because its
 * region is not priced, has `issues` instead and stops nobody else.
 *
 * @public
 */
export const batchSummarySchema = z
  .strictObject({ results: z.array(batchSummaryResultSchema) })
  .meta({ id: 'BatchSummary' });

/** @public */
export type BatchSummary = z.infer<typeof batchSummarySchema>;

/** One line of the answer to a batch with `view=full`.
 *
 * @public
 */
export const batchResultSchema = z
  .union([
    z.strictObject({ id: z.string(), recommendation: recommendationSchema }),
    failedSchema,
  ])
  .meta({ id: 'BatchResult' });

/** @public */
export type BatchResult = z.infer<typeof batchResultSchema>;
