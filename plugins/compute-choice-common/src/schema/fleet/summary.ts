import { z } from 'zod';
import { platformSchema } from '../words';
import { fleetQuerySchema } from './query';
import { fleetRowSchema } from './row';

const totals = {
  profiles: z.int().min(0),
  monthlyUsd: z.number().describe('Sum over the recommended options.'),
  savingUsd: z
    .number()
    .describe('Sum of the savings above 0; moves that cost more are left out.'),
};

/**
 * Totals over the profiled entities that a filter lets through. They follow the
 * caller's permissions, not what single entities it may see in the catalog.
 *
 * @public
 */
export const fleetSummarySchema = z
  .strictObject({
    ...totals,
    currentMonthlyUsd: z.number().describe('Sum of the known current bills.'),
    absent: z.int().min(0).describe('Profiles of entities that are gone.'),
    withoutSaving: z
      .int()
      .min(0)
      .describe(
        'Profiles whose saving is unknown: no current bill, or no verdict.',
      ),
    byPlatform: z
      .array(
        z.strictObject({
          platform: platformSchema.optional(),
          currentPlatform: fleetRowSchema.shape.currentPlatform,
          ...totals,
        }),
      )
      .describe('From current to recommended platform, as far as known.'),
    byVerdict: z.array(
      z.strictObject({
        verdict: fleetQuerySchema.shape.verdict.unwrap(),
        profiles: z.int(),
      }),
    ),
    byOwner: z
      .array(
        z.strictObject({
          owner: z.string().optional(),
          platform: platformSchema.optional(),
          ...totals,
        }),
      )
      .describe(
        'The owners with the largest saving, each split by recommended platform.',
      ),
  })
  .meta({ id: 'FleetSummary' });

/** @public */
export type FleetSummary = z.infer<typeof fleetSummarySchema>;
