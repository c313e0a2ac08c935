import { z } from 'zod';
import { currentPlatformSchema } from '../currentPlatform';
import { confidenceSchema, verdictSchema } from '../recommendation';
import { platformSchema } from '../words';

/**
 * Whether the catalog still has the entity: `absent` if it was missing in two
 * sweeps of the catalog.
 *
 * @public
 */
export const fleetStatusSchema = z.enum(['active', 'absent']);

/** @public */
export type FleetStatus = z.infer<typeof fleetStatusSchema>;

/**
 * A profiled entity with what is recommended for it. Fields of the verdict are
 * left out as long as there is none.
 *
 * @public
 */
export const fleetRowSchema = z
  .strictObject({
    entityRef: z.string(),
    title: z.string().optional().describe('The title in the catalog.'),
    owner: z.string().optional().describe('Entity reference of the owner.'),
    system: z.string().optional().describe('Entity reference of the system.'),
    status: fleetStatusSchema,
    revision: z.int().min(1).describe('Revision of the profile.'),
    region: z.string().optional().describe('AWS region.'),
    currentPlatform: currentPlatformSchema.shape.platform.optional(),
    currentMonthlyUsd: z.number().optional(),
    verdict: verdictSchema.shape.status.optional(),
    platform: platformSchema.optional().describe('The recommended platform.'),
    optionId: z.string().optional(),
    monthlyUsd: z
      .number()
      .optional()
      .describe('Cost of the recommended option.'),
    savingUsd: z
      .number()
      .optional()
      .describe('Current bill minus the recommended option, per month.'),
    confidence: confidenceSchema.pick({ level: true, share: true }).optional(),
    evaluatedAt: z
      .string()
      .optional()
      .describe('When the verdict was computed; ISO 8601.'),
    stale: z
      .boolean()
      .describe(
        'Profile, prices, limits, policy or engine changed since; a new verdict follows.',
      ),
    problem: z
      .string()
      .optional()
      .describe(
        'Why there is no verdict, for example a region without prices.',
      ),
  })
  .meta({ id: 'FleetRow' });

/** @public */
export type FleetRow = z.infer<typeof fleetRowSchema>;

/** @public */
export const fleetPageSchema = z
  .strictObject({
    rows: z.array(fleetRowSchema),
    nextCursor: z
      .string()
      .optional()
      .describe(
        'For the next page; left out on the last one. A page may have fewer rows than asked for, even none, and still be followed by another.',
      ),
  })
  .meta({ id: 'FleetPage' });

/** @public */
export type FleetPage = z.infer<typeof fleetPageSchema>;
