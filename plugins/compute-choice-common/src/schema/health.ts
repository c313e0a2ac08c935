import { z } from 'zod';

/**
 * Whether the answers can be relied on. A plugin that cannot answer at all, for
 * example without its database, has no such body but a status of 503.
 *
 * @public
 */
export const healthSchema = z
  .strictObject({
    status: z
      .enum(['ok', 'degraded'])
      .describe(
        '`degraded`: calls are answered, with prices that are older than the policy allows.',
      ),
    prices: z
      .strictObject({
        status: z.enum(['ok', 'stale']),
        maxAgeDays: z.int().min(1).describe('What the policy allows.'),
        oldest: z
          .strictObject({
            region: z.string(),
            date: z
              .string()
              .describe('The newest date among its prices, YYYY-MM-DD.'),
            ageDays: z.int().describe('Full days.'),
          })
          .optional()
          .describe(
            'Of the regions that may be used; left out if there are none.',
          ),
        staleRegions: z.array(z.string()),
      })
      .describe('The price books of the regions that may be used.'),
    reevaluation: z.strictObject({
      lagSeconds: z
        .number()
        .min(0)
        .optional()
        .describe(
          'Time since all recommendations were last up to date; left out before the first look.',
        ),
      waiting: z
        .int()
        .min(0)
        .describe('Profiles that are still to be evaluated.'),
    }),
  })
  .meta({ id: 'Health' });

/** @public */
export type Health = z.infer<typeof healthSchema>;
