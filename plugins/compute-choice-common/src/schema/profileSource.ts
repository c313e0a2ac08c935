import { z } from 'zod';
import { issueSchema } from './errors';
import { timestampSchema } from './storedText';

/**
 * Which side says what an entity's profile is. While an entity has the
 * annotation `compute-choice.io/profile`, the file in its repository wins, and
 * the portal refuses to save. The file's content becomes a revision whenever
 * it differs from the latest one.
 *
 * @public
 */
export const profileSourceSchema = z
  .strictObject({
    entityRef: z.string(),
    managedBy: z
      .enum(['portal', 'repository'])
      .describe('`repository`: saving answers 409; change the file instead.'),
    path: z
      .string()
      .optional()
      .describe(
        'The annotation: the path of the file, as the entity states it.',
      ),
    location: z
      .string()
      .optional()
      .describe('Where the file is; left out until it was found.'),
    checkedAt: timestampSchema
      .optional()
      .describe('When the file was last looked at.'),
    revision: z
      .int()
      .optional()
      .describe('The revision that the file is, or was when it was valid.'),
    problem: z
      .strictObject({
        message: z.string(),
        issues: z
          .array(issueSchema)
          .describe('The wrong fields; empty if the file cannot be read.'),
      })
      .optional()
      .describe('Why the file as it is now was not taken over.'),
  })
  .meta({ id: 'ProfileSource' });

/** @public */
export type ProfileSource = z.infer<typeof profileSourceSchema>;
