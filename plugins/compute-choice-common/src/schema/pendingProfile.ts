import { z } from 'zod';
import { chosenPlatformSchema } from './chosenPlatform';
import { workloadProfileSchema } from './profile';
import { timestampSchema } from './storedText';

/** @public */
export const pendingQuerySchema = z.strictObject({
  pending: z
    .boolean()
    .default(false)
    .describe('The profile is for an entity that does not exist yet.'),
});

/**
 * A profile that waits for its entity. Nobody but its creator can read it. It
 * becomes the first revision when the entity exists, if its creator may write
 * there and nobody else was faster.
 *
 * @public
 */
export const pendingProfileSchema = z
  .strictObject({
    entityRef: z.string(),
    createdAt: timestampSchema,
    createdBy: z.string().describe('Entity reference or service principal.'),
    comment: z.string().optional(),
    expiresAt: timestampSchema.describe('When it is given up.'),
    profile: workloadProfileSchema,
    chosen: chosenPlatformSchema.optional(),
  })
  .meta({ id: 'PendingProfile' });

/** @public */
export type PendingProfile = z.infer<typeof pendingProfileSchema>;
