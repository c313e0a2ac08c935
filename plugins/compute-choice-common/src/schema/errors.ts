import { z } from 'zod';

/** One problem of an input.
 *
 * @public
 */
export const issueSchema = z
  .strictObject({
    path: z.string().describe('Path of the field, for example traffic.shape.'),
    message: z.string(),
    expected: z.string().optional().describe('What would be valid.'),
  })
  .meta({ id: 'Issue' });

/** @public */
export type Issue = z.infer<typeof issueSchema>;

/** An error in Backstage's format; a 400 for a bad body lists its `issues`.
 *
 * @public
 */
export const errorResponseSchema = z
  .looseObject({
    error: z.looseObject({
      name: z.string(),
      message: z.string(),
      issues: z.array(issueSchema).optional(),
    }),
    response: z.looseObject({ statusCode: z.number() }),
  })
  .meta({ id: 'ErrorResponse' });
