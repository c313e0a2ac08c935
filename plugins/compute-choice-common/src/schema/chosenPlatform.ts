import { z } from 'zod';
import { storedText } from './storedText';
import { platformSchema } from './words';

/**
 * What a service that is being created is written for. Once the service has its
 * profile, it is recorded as a decision about the recommendation: accepted where
 * it follows the verdict, rejected where it does not.
 *
 * @public
 */
export const chosenPlatformSchema = z
  .strictObject({
    platform: platformSchema.describe('The platform it is written for.'),
    reason: storedText(2000)
      .min(1)
      .optional()
      .describe('Why another platform than the recommended one.'),
  })
  .meta({ id: 'ChosenPlatform' });

/** @public */
export type ChosenPlatform = z.infer<typeof chosenPlatformSchema>;
