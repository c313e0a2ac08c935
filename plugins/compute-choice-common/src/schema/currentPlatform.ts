import { z } from 'zod';
import { platformSchema } from './words';
import { configurationSchema, usageSchema } from './estimate';

/**
 * What a service runs on today. With a configuration and its usage the engine
 * prices it; with `monthlyUsd` the stated bill is taken.
 *
 * @public
 */
export const currentPlatformSchema = z
  .strictObject({
    platform: z.union([
      platformSchema,
      z.enum(['ec2', 'on-premises', 'other']),
    ]),
    configuration: configurationSchema.optional(),
    usage: usageSchema.optional(),
    monthlyUsd: z
      .number()
      .min(0)
      .max(1e9)
      .optional()
      .describe('The bill of the service today, in USD per month.'),
  })
  .meta({ id: 'CurrentPlatform' });

/** @public */
export type CurrentPlatform = z.infer<typeof currentPlatformSchema>;
