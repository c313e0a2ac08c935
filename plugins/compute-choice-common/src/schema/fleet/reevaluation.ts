import { z } from 'zod';

/**
 * The latest re-evaluation of the fleet: it computes what became stale through
 * new prices, limits, policies or engines.
 *
 * @public
 */
export const reevaluationSchema = z
  .strictObject({
    state: z
      .enum(['idle', 'running', 'interrupted'])
      .describe('`interrupted`: it stopped half-way and goes on by itself.'),
    startedAt: z.string().optional().describe('ISO 8601.'),
    updatedAt: z.string().optional().describe('ISO 8601.'),
    finishedAt: z.string().optional().describe('ISO 8601.'),
    total: z.int().min(0).describe('Profiles that were stale at its start.'),
    done: z.int().min(0).describe('Of these, how many are through.'),
    failed: z
      .int()
      .min(0)
      .describe('Of these, how many have no verdict, and why is in the fleet.'),
    changed: z
      .int()
      .min(0)
      .describe('Of these, how many have another verdict.'),
  })
  .meta({ id: 'Reevaluation' });

/** @public */
export type Reevaluation = z.infer<typeof reevaluationSchema>;
